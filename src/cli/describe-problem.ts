import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Fault, Problem } from '../kernel/problem.ts';
import type { Messages } from '../web/text/define-messages.ts';
import { messages as ownMessages } from '../web/text/messages.ts';
import { mergeMessages, type Reader, type TextValues, type Translator, translatorOf } from '../web/text/translate.ts';

const MOST_FAULTS = 20;
const READER: Reader = { language: 'en', readingLevel: 'older' };

/** A Problem as lines for a terminal, in the words that the pages use: what is wrong, where, and what to do. */
export async function describeProblem(problem: Problem): Promise<string> {
  const words = translatorOf(await allMessages(), () => undefined);
  const head = `Refused: ${sentence(words, `problem.${problem.code}`, problem.code, problem.data)}`;
  const faults = problem.faults.slice(0, MOST_FAULTS).map((fault) => `  ${describeFault(words, fault)}`);
  const rest = problem.faults.length - faults.length;
  return [head, ...faults, ...(rest > 0 ? [`  … and ${rest} more`] : [])].join('\n');
}

function describeFault(words: Translator, fault: Fault): string {
  const { file, line, field } = fault;
  const where = [
    file,
    line === undefined ? undefined : `line ${line}`,
    field === undefined ? undefined : `field "${field}"`,
  ].filter((part) => part);
  return `${where.length > 0 ? `${where.join(', ')}: ` : ''}${sentence(words, `fault.${fault.code}`, fault.code, fault.data ?? {})}`;
}

function sentence(words: Translator, key: string, code: string, data: Readonly<Record<string, unknown>>): string {
  return words.has(key) ? words.plain(READER, key, plain(data)) : `${code} ${JSON.stringify(data)}`;
}

function plain(data: Readonly<Record<string, unknown>>): TextValues {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      typeof value === 'number' ? value : Array.isArray(value) ? value.join(', ') : String(value),
    ]),
  );
}

/** Every catalogue: the shell's and each capability's. */
export async function allMessages(): Promise<Messages> {
  const source = fileURLToPath(new URL('../', import.meta.url));
  const files = globSync('capabilities/*/messages.ts', { cwd: source });
  const modules = await Promise.all(files.map((file) => import(`${source}${file}`) as Promise<{ messages: Messages }>));
  return mergeMessages([ownMessages, ...modules.map((module) => module.messages)]);
}
