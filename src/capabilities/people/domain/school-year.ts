import { schoolDay } from '../../../kernel/dates.ts';

/** The Flemish school year that a moment falls in: 1 September to 31 August. */
export function schoolYearOn(moment: Date): { name: string; startsOn: string; endsOn: string } {
  const [year = '1970', month = '01'] = schoolDay(moment).split('-');
  const first = Number(month) >= 9 ? Number(year) : Number(year) - 1;
  return { name: `${first}–${first + 1}`, startsOn: `${first}-09-01`, endsOn: `${first + 1}-08-31` };
}
