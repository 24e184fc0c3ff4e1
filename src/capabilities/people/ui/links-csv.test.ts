import { describe, expect, it } from 'vitest';
import { linksCsv } from './links-csv.ts';

describe('linksCsv', () => {
  it('quotes every cell and keeps its quotes', () => {
    expect(
      linksCsv([
        ['Naam', 'Link'],
        ['An "Anna" Peeters', 'https://x?a=1;2'],
      ]),
    ).toBe('\ufeff"Naam";"Link"\r\n"An ""Anna"" Peeters";"https://x?a=1;2"\r\n');
  });

  it('disarms a name that a spreadsheet would run as a formula', () => {
    expect(linksCsv([['=HYPERLINK("x")']])).toBe('\ufeff"\'=HYPERLINK(""x"")"\r\n');
  });
});
