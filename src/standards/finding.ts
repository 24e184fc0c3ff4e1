import type { Fault } from '../kernel/problem.ts';
import type { FaultCode, MendedCode } from './codes.ts';
import type { Mended } from './framework/framework-package.ts';

type Data = Readonly<Record<string, string | number>>;
type Place = { readonly file?: string; readonly line?: number; readonly field?: string; readonly data?: Data };

export function fault(code: FaultCode, place: Place = {}): Fault {
  return { ...place, code };
}

/** Beyond this many faults the file is not what it says it is, and a longer list helps no one. */
const MOST_FAULTS = 200;

/** The first faults, and where there are more, that there are. */
export function firstOf(faults: readonly Fault[]): Fault[] {
  if (faults.length <= MOST_FAULTS) return [...faults];
  return [...faults.slice(0, MOST_FAULTS), fault('roster.tooManyFaults', { data: { shown: MOST_FAULTS } })];
}

/** Collects what was mended; the same mending in the same file is one entry with a count and its first place. */
export interface Mending {
  add(code: MendedCode, file: string, place?: string, data?: Data): void;
  list(): Mended[];
}

export function startMending(): Mending {
  const entries = new Map<string, { code: MendedCode; where: string; count: number; data: Data }>();
  return {
    add(code, file, place, data = {}) {
      const key = `${code}\u0000${file}\u0000${JSON.stringify(data)}`;
      const entry = entries.get(key);
      if (entry) entry.count++;
      else
        entries.set(key, { code, where: file, count: 1, data: place === undefined ? data : { first: place, ...data } });
    },
    list: () =>
      [...entries.values()].map(({ code, where, count, data }) => ({ code, where, data: { count, ...data } })),
  };
}
