import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auc, calibrationError, logLoss, rmse } from './measures.ts';

// The textbook example of ROC analysis: predictions .1 .4 .35 .8 of failure, failure, success, success.
const SMALL = { p: [0.1, 0.4, 0.35, 0.8], y: [0, 0, 1, 1] };

describe('reference values', () => {
  test('area under the curve, by counting pairs: three of four are in order', () => {
    expect(auc(SMALL)).toBe(0.75);
  });

  test('ties count half', () => {
    expect(auc({ p: [0.5, 0.5, 0.9], y: [0, 1, 1] })).toBe(0.75);
  });

  test('log loss and root mean square, by hand', () => {
    const byHand = -(Math.log(0.9) + Math.log(0.6) + Math.log(0.35) + Math.log(0.8)) / 4;
    expect(logLoss(SMALL)).toBeCloseTo(byHand, 12);
    expect(rmse(SMALL)).toBeCloseTo(Math.sqrt((0.01 + 0.16 + 0.4225 + 0.04) / 4), 12);
  });

  test('calibration error of two bins: (.1 + .35 − 1) and (.4 + .8 − 1) over four', () => {
    expect(calibrationError(SMALL, 2)).toBeCloseTo((0.55 + 0.2) / 4, 12);
  });
});

test('the area equals the share of pairs in order, ties half, whatever the predictions', () => {
  const one = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 1 }));
  fc.assert(
    fc.property(fc.array(one, { minLength: 2, maxLength: 40 }), (pairs) => {
      const p = pairs.map(([tenths]) => tenths / 10);
      const y = pairs.map(([, outcome]) => outcome);
      const right = p.filter((_, i) => y[i] === 1);
      const wrong = p.filter((_, i) => y[i] === 0);
      fc.pre(right.length > 0 && wrong.length > 0);
      const inOrder = right.flatMap((a) => wrong.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
      const share = inOrder.reduce((sum: number, each) => sum + each, 0) / inOrder.length;
      expect(auc({ p, y })).toBeCloseTo(share, 10);
    }),
  );
});
