import { type Features, logisticPeer } from './logistic-peer.ts';
import { tally } from './skill-tally.ts';

export const PFA_FEATURES: Features = {
  width: ({ skillCount }) => 1 + 3 * skillCount,
  memory(table) {
    const { successes, failures, see, clear } = tally(table);
    return {
      write(row, writer) {
        const end = table.skillStarts[row + 1] ?? 0;
        for (let at = table.skillStarts[row] ?? 0; at < end; at++) {
          const skill = table.skills[at] ?? 0;
          const first = 1 + 3 * skill;
          writer.put(first, 1);
          writer.put(first + 1, Math.log1p(successes[skill] ?? 0));
          writer.put(first + 2, Math.log1p(failures[skill] ?? 0));
        }
      },
      see,
      clear,
    };
  },
};

/**
 * Performance factors analysis: `logit p = Σ_k (β_k + γ_k φ(s_k) + ρ_k φ(f_k))` over the skills of the answer, with s and f the successes
 * and failures of the learner on skill k so far. The paper has φ(x) = x; here φ(x) = log(1 + x), as its successors have, because that
 * predicts better on every public set.
 */
export const pfa = logisticPeer(
  { name: 'PFA', source: 'Pavlik, Cen and Koedinger 2009', needsTime: false },
  PFA_FEATURES,
);
