import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeNationalRegisterNumber } from './national-register-number.ts';

describe('looksLikeNationalRegisterNumber', () => {
  it.each(['85073003328', '85.07.30-033.28', '85 07 30 033 28', 'RRN: 85.07.30-033.28;', '{NN:85073003328}'])(
    'sees %j',
    (text) => {
      expect(looksLikeNationalRegisterNumber(text)).toBe(true);
    },
  );

  it.each(['', '85073003329', '8507300332', '850730033281', '2025-09-01', 'learner 3113', 'BE71 0961 2345 6769'])(
    'lets %j pass',
    (text) => {
      expect(looksLikeNationalRegisterNumber(text)).toBe(false);
    },
  );

  it('sees the number of everyone born before and after 2000', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.boolean(), (first, isLater) => {
        const check = 97 - ((isLater ? 2_000_000_000 + first : first) % 97);
        const digits = `${String(first).padStart(9, '0')}${String(check).padStart(2, '0')}`;
        expect(looksLikeNationalRegisterNumber(digits)).toBe(true);
      }),
      { numRuns: 300, interruptAfterTimeLimit: 2000 },
    );
  });
});
