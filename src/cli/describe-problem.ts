import type { Fault, Problem } from '../kernel/problem.ts';

const MOST_FAULTS = 20;

/** A Problem as lines for a terminal: its code and data, then each fault with file, line and field. */
export function describeProblem(problem: Problem): string {
  const head = `Refused: ${problem.code}${details(problem.data)}`;
  const faults = problem.faults
    .slice(0, MOST_FAULTS)
    .map((fault) => `  ${where(fault)}${fault.code}${details(fault.data ?? {})}`);
  const rest = problem.faults.length - faults.length;
  return [head, ...faults, ...(rest > 0 ? [`  … and ${rest} more`] : [])].join('\n');
}

function where({ file, line, field }: Fault): string {
  const parts = [
    file,
    line === undefined ? undefined : `line ${line}`,
    field === undefined ? undefined : `field ${field}`,
  ].filter((part) => part);
  return parts.length > 0 ? `${parts.join(', ')}: ` : '';
}

function details(data: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(data).map(
    ([key, value]) => `${key} ${Array.isArray(value) ? value.join(' → ') : String(value)}`,
  );
  return entries.length > 0 ? ` (${entries.join(', ')})` : '';
}
