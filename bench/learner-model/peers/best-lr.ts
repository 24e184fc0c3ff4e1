import { type Features, logisticPeer } from './logistic-peer.ts';
import { tally } from './skill-tally.ts';

/** Item, skills, and logarithms of the successes and failures over all and on every skill of the answer. */
export const BEST_LR_FEATURES: Features = {
  width: ({ itemCount, skillCount }) => 3 + itemCount + 3 * skillCount,
  memory(table) {
    const firstSkill = 3 + table.itemCount;
    const { all, successes, failures, see, clear } = tally(table);
    return {
      write(row, writer) {
        writer.put(1, Math.log1p(all.successes));
        writer.put(2, Math.log1p(all.failures));
        writer.put(3 + (table.items[row] ?? 0), 1);
        const end = table.skillStarts[row + 1] ?? 0;
        for (let at = table.skillStarts[row] ?? 0; at < end; at++) {
          const skill = table.skills[at] ?? 0;
          const first = firstSkill + 3 * skill;
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
 * The logistic regression that did best in the comparison of Gervet and others, with φ(x) = log(1 + x):
 * `logit p = −δ_i + η φ(s) + μ φ(f) + Σ_k (β_k + γ_k φ(s_k) + ρ_k φ(f_k))`, s and f the successes and failures so far over all
 * and, with k, on skill k of the answer.
 */
export const bestLr = logisticPeer(
  { name: 'Best-LR', source: 'Gervet, Koedinger, Schneider and Mitchell 2020', needsTime: false },
  BEST_LR_FEATURES,
);
