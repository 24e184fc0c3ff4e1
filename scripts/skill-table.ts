import { parseAnswerLog } from '../src/standards/answers/answer-log.ts';

/** The skills of an answer log, in the order of their numbers or names. Throws at the first fault of the log. */
export async function skillsOf(lines: AsyncIterable<string> | Iterable<string>, file: string): Promise<string[]> {
  const skills = new Set<string>();
  for await (const entry of parseAnswerLog(lines, file)) {
    if (!entry.ok) throw new Error(`${file}, line ${entry.fault.line}: ${entry.fault.code}`);
    for (const skill of entry.row.skills) skills.add(skill);
  }
  return [...skills].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** A framework in Poolster's own table, a goal for each skill. A log knows numbers only, so the statements say no more. */
export function skillTable(skills: readonly string[]): string {
  const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return ['code,statement', ...skills.map((skill) => `${quoted(skill)},${quoted(`Vaardigheid ${skill}`)}`), ''].join(
    '\n',
  );
}
