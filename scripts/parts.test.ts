import { describe, expect, it } from 'vitest';
import { withFigures } from './figures.ts';
import { exitCodeOf, type Part, summaryOf } from './parts.ts';

const part = (name: string, passed: number, failed: number): Part => ({
  name,
  seconds: 2,
  counts: { passed, failed, skipped: 0 },
});

describe('the summary of npm test', () => {
  it('ends with one line over all parts', () => {
    const lines = summaryOf([part('unit tests', 40, 0), part('web app', 0, 0), part('journeys', 5, 1)], 9);
    expect(lines.at(-1)).toBe('45 passed, 1 failed');
    expect(lines).toContain('web app                          ok (2 s)');
  });

  it('fails when anything failed, a gate without tests too, and when nothing ran', () => {
    expect(exitCodeOf([part('unit tests', 40, 0)])).toBe(0);
    expect(exitCodeOf([part('unit tests', 40, 0), part('journeys', 4, 1)])).toBe(1);
    expect(exitCodeOf([part('unit tests', 40, 0), part('gates', 0, 1)])).toBe(1);
    expect(exitCodeOf([])).toBe(1);
  });

  it('puts its figures in their place on the page', () => {
    const page = withFigures(
      'before\n<!-- figures -->\nold\n<!-- /figures -->\nafter',
      [part('unit tests', 40, 0)],
      '2026-11-22',
    );
    expect(page).toContain('| unit tests | 40 | 0 | 2 |');
    expect(page).toMatch(/^before[\s\S]*after$/);
    expect(page).not.toContain('old');
    expect(() => withFigures('no block', [], '2026-11-22')).toThrow('no block');
  });
});
