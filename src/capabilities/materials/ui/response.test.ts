import { describe, expect, it } from 'vitest';
import { fractionParts, fractionResponse, moved, orderOf, pairParts, pairResponse } from './response.ts';

describe('fractions', () => {
  it.each([
    [{ whole: '', top: '3', bottom: '4' }, '3/4'],
    [{ whole: '1', top: '2', bottom: '3' }, '1 2/3'],
    [{ whole: '5', top: '', bottom: '' }, '5'],
    [{ whole: '', top: '', bottom: '' }, ''],
  ])('%o is written %s and read back', (parts, response) => {
    expect(fractionResponse(parts)).toBe(response);
    expect(fractionParts(response)).toEqual(parts);
  });

  it('keeps a half-typed fraction apart, so that nothing jumps while typing', () => {
    expect(fractionParts(fractionResponse({ whole: '', top: '3', bottom: '' })).whole).toBe('3');
  });
});

describe('times and points', () => {
  it('fills the minutes up and reads them back', () => {
    expect(pairResponse('time', '14', '5')).toBe('14:05');
    expect(pairResponse('time', '9', '')).toBe('9:00');
    expect(pairParts('time', '14:05')).toEqual(['14', '05']);
  });

  it('leaves the comma to the decimals', () => {
    expect(pairResponse('point', '2,5', '-3')).toBe('(2,5; -3)');
    expect(pairParts('point', '(2,5; -3)')).toEqual(['2,5', '-3']);
  });

  it('gives nothing for nothing', () => {
    expect(pairResponse('time', ' ', '')).toBe('');
    expect(pairResponse('point', '', '')).toBe('');
  });
});

describe('order', () => {
  it('starts as it was given and follows what was moved', () => {
    expect(orderOf('', 3)).toEqual([0, 1, 2]);
    expect(orderOf('2,0,1', 3)).toEqual([2, 0, 1]);
    expect(moved([0, 1, 2], 2, 0)).toEqual([2, 0, 1]);
    expect(moved([0, 1, 2], 0, 5)).toEqual([0, 1, 2]);
  });

  it('passes over an order of another exercise', () => {
    expect(orderOf('1,0', 3)).toEqual([0, 1, 2]);
    expect(orderOf('0,0,1', 3)).toEqual([0, 1, 2]);
  });
});
