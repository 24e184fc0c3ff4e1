import { writeFileSync } from 'node:fs';
import os from 'node:os';

/** Load averages at moments of a run: the machine may be shared, and the table says how much. */
const loads: number[] = [];

export function noteLoad(): number {
  const [load = 0] = os.loadavg();
  loads.push(load);
  return load;
}

export interface Report {
  /** Of the bench: `ingest` for `bench/ingest.md`. */
  readonly name: string;
  readonly title: string;
  readonly sections: readonly string[];
  readonly settings?: string;
  /** What stands for the options on the command line, where these name places of this machine. */
  readonly options?: string;
}

/** Writes `bench/<name>.md`: what was measured, then the command, the machine, its load and the date. */
export function writeReport({ name, title, sections, settings, options }: Report): void {
  noteLoad();
  const processor = os.cpus()[0]?.model.trim() ?? 'unknown';
  const load = `${Math.min(...loads).toFixed(1)}–${Math.max(...loads).toFixed(1)}`;
  const text = `# ${title}

${sections.join('\n\n')}

Command: \`npm run bench -- ${[name, ...(options === undefined ? process.argv.slice(3) : [options])].join(' ')}\`. Machine: ${processor}, ${os.cpus().length} cores, \
${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.version}${settings ? `; ${settings}` : ''}. \
Load average during the run: ${load}. Date: ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC.
`;
  writeFileSync(new URL(`../${name}.md`, import.meta.url), text);
  console.log(text);
}

export type Cell = string | number;

export function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map(shown).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

function shown(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (Number.isInteger(cell) || Math.abs(cell) >= 1000) return Math.round(cell).toLocaleString('en');
  return cell.toFixed(Math.abs(cell) < 10 ? 2 : 1);
}

export function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(0)} %`;
}
