import type { Row } from './sheet.ts';

/** A calendar day `yyyy-mm-dd` that exists; undefined for an empty cell and, with a complaint, for anything else. */
export function dayIn(row: Row, field: string): string | undefined {
  const value = row.cell(field);
  if (value === '') return undefined;
  // A time behind the day (`2025-09-01T00:00:00Z`) is not the standard's form, but its meaning is plain.
  const day = /^(\d{4}-\d\d-\d\d)(?:T[\d:.]+Z?)?$/.exec(value)?.[1];
  const date = day === undefined ? undefined : new Date(`${day}T00:00:00Z`);
  if (date && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day) return day;
  row.complain('roster.badDate', field, { value });
  return undefined;
}
