import type { Change, Changes, Period } from './roster-state.ts';

/** A period that should hold from now on. */
export interface Wanted<Row extends Period> {
  /** The row as it would be added; its `fromOn` is where it starts if nothing is there yet. */
  readonly row: Row;
  /** Whether the source says the first day itself, so that a kept row takes it over. */
  readonly isFromStated: boolean;
}

export interface PeriodPlanning<Row extends Period> {
  readonly current: readonly Row[];
  readonly wanted: readonly Wanted<Row>[];
  readonly today: string;
  readonly keyOf: (row: Row) => string;
  /** The last day of a row that nobody wants any more; undefined when this source may not end it. */
  readonly lastDayOf: (row: Row) => string | undefined;
}

/** Compares periods with what should hold: what to add, change and end. Planning again after carrying it out gives nothing. */
export function planPeriods<Row extends Period>(planning: PeriodPlanning<Row>): Changes<Row> {
  const byKey = Map.groupBy(planning.current, planning.keyOf);
  const wanted = new Map(planning.wanted.map((one) => [planning.keyOf(one.row), one]));
  const added: Row[] = [];
  const changed: Change<Row>[] = [];
  const ended: Change<Row>[] = [];
  let kept = 0;
  for (const [key, one] of wanted) {
    const outcome = settle(one, byKey.get(key) ?? [], planning.today);
    if (outcome === undefined) kept++;
    else if (outcome.before === undefined) added.push(outcome.after);
    else if (isBefore(outcome.after.untilOn, planning.today))
      ended.push({ before: outcome.before, after: outcome.after });
    else changed.push({ before: outcome.before, after: outcome.after });
  }
  for (const row of planning.current) {
    const lastDay = wanted.has(planning.keyOf(row)) ? undefined : planning.lastDayOf(row);
    // What is over already is history and stays as it was.
    const isOver = isBefore(row.untilOn, planning.today) || (row.untilOn !== null && row.untilOn <= (lastDay ?? ''));
    if (lastDay !== undefined && !isOver) ended.push({ before: row, after: { ...row, untilOn: lastDay } });
  }
  return { added, changed, ended, kept };
}

type Outcome<Row> = { readonly before: Row | undefined; readonly after: Row } | undefined;

function settle<Row extends Period>(
  { row, isFromStated }: Wanted<Row>,
  there: readonly Row[],
  today: string,
): Outcome<Row> {
  const open = there.findLast((one) => one.untilOn === null || one.untilOn >= today);
  if (open) {
    // Two periods of one key never start on one day (their key in the database), so a stated day yields to a row in its way.
    const isTaken = there.some((one) => one !== open && one.fromOn === row.fromOn);
    const fromOn = isFromStated && !isTaken ? row.fromOn : open.fromOn;
    const after = { ...open, ...row, fromOn };
    return isSame(open, after) ? undefined : { before: open, after };
  }
  if (isBefore(row.untilOn, today)) return undefined;
  const sameDay = there.find((one) => one.fromOn === row.fromOn);
  if (!sameDay) return { before: undefined, after: row };
  if (row.fromOn >= today) return { before: sameDay, after: { ...sameDay, ...row } };
  // The person left and came back: the gap stays visible.
  return settle({ row: { ...row, fromOn: today }, isFromStated: false }, there, today);
}

function isBefore(day: string | null, today: string): boolean {
  return day !== null && day < today;
}

export function isSame<Row extends object>(before: Row, after: Row): boolean {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Row>;
  return [...keys].every((key) => before[key] === after[key]);
}
