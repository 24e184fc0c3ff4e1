import { describe, expect, it } from 'vitest';
import { failures, runSteps, type Step } from './steps.ts';

const step = (name: string, script: string): Step => ({ name, command: [process.execPath, '-e', script] });

describe('the steps of a check', () => {
  it('says a line for each and keeps the output of those that failed only', async () => {
    const lines: string[] = [];
    const outcomes = await runSteps(
      [step('good', 'console.log("all well")'), step('bad', 'console.error("line 3 is wrong"); process.exit(2)')],
      2,
      (text) => lines.push(text),
    );
    expect(lines.map((text) => text.slice(0, 6)).toSorted()).toEqual(['✓ good', '✗ bad ']);
    expect(failures(outcomes)).toContain('── bad ──\nline 3 is wrong');
    expect(failures(outcomes)).not.toContain('all well');
  });

  it('goes on after a failure, so that one run shows everything that is wrong', async () => {
    const outcomes = await runSteps([step('bad', 'process.exit(1)'), step('good', '')], 1, () => undefined);
    expect(outcomes.map((outcome) => outcome.code)).toEqual([1, 0]);
  });

  it('fails a command that does not exist and a process that is killed', async () => {
    const outcomes = await runSteps(
      [{ name: 'no such thing', command: ['/no/such/thing'] }, step('killed', 'process.kill(process.pid, "SIGKILL")')],
      1,
      () => undefined,
    );
    expect(outcomes.map((outcome) => outcome.code)).toEqual([127, 1]);
    expect(failures(outcomes)).toContain('/no/such/thing');
  });

  it('passes its environment on and takes away what is undefined', async () => {
    const [outcome] = await runSteps(
      [
        {
          ...step('env', 'process.exit(process.env.A === "1" && !("PATH" in process.env) ? 0 : 1)'),
          env: { A: '1', PATH: undefined },
        },
      ],
      1,
      () => undefined,
    );
    expect(outcome?.code).toBe(0);
  });
});
