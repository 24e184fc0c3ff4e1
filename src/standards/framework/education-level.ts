export interface Years {
  readonly yearFrom?: number;
  readonly yearTo?: number;
}

/** School years of education levels such as `KG`, `03`, `09,10` or `HS` (CEDS codes); levels outside 0–12 say nothing. */
export function yearsOfLevels(levels: readonly string[]): Years {
  const years = levels.flatMap((level) => level.split(/[,;.|\s]+/)).flatMap(yearsOfLevel);
  return years.length === 0 ? {} : { yearFrom: Math.min(...years), yearTo: Math.max(...years) };
}

function yearsOfLevel(level: string): number[] {
  const word = level.trim().toUpperCase();
  if (word === 'K' || word === 'KG') return [0];
  if (word === 'HS') return [9, 12];
  const year = /^\d{1,2}$/.test(word) ? Number(word) : Number.NaN;
  return year <= 12 ? [year] : [];
}

/** The inverse: every level of the range, as CEDS codes. */
export function levelsOfYears({ yearFrom, yearTo }: Years): string[] {
  const from = yearFrom ?? yearTo;
  const to = yearTo ?? yearFrom;
  if (from === undefined || to === undefined) return [];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => levelOfYear(from + index));
}

function levelOfYear(year: number): string {
  return year === 0 ? 'KG' : String(year).padStart(2, '0');
}
