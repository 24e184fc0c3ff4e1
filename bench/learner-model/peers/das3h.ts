import type { AnswerTable } from '../../../src/model/prediction/answer-table.ts';
import { type Features, logisticPeer } from './logistic-peer.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

/** Seconds to look back: an hour, a day, a week, a month, always. */
export const WINDOWS = [HOUR, DAY, 7 * DAY, 30 * DAY, Number.POSITIVE_INFINITY] as const;

const PER_SKILL = 1 + 2 * WINDOWS.length;

export const DAS3H_FEATURES: Features = {
  width: ({ itemCount, skillCount }) => 1 + itemCount + PER_SKILL * skillCount,
  memory(table) {
    const firstSkill = 1 + table.itemCount;
    const queues = new Map<number, Queue>();
    return {
      write(row, writer) {
        writer.put(1 + (table.items[row] ?? 0), 1);
        const end = table.skillStarts[row + 1] ?? 0;
        for (let at = table.skillStarts[row] ?? 0; at < end; at++) {
          const skill = table.skills[at] ?? 0;
          const first = firstSkill + PER_SKILL * skill;
          writer.put(first, 1);
          const queue = queues.get(skill);
          if (queue === undefined) continue;
          WINDOWS.forEach((window, w) => {
            const { successes, attempts } = within(queue, w, timeOf(table, row) - window);
            if (attempts === 0) return;
            writer.put(first + 1 + 2 * w, Math.log1p(successes));
            writer.put(first + 2 + 2 * w, Math.log1p(attempts));
          });
        }
      },
      see(row) {
        const end = table.skillStarts[row + 1] ?? 0;
        for (let at = table.skillStarts[row] ?? 0; at < end; at++) {
          const skill = table.skills[at] ?? 0;
          const queue = queues.get(skill) ?? emptyQueue();
          queues.set(skill, queue);
          queue.times.push(timeOf(table, row));
          queue.successes.push((queue.successes.at(-1) ?? 0) + (table.scores[row] ?? 0));
        }
      },
      clear: () => queues.clear(),
    };
  },
};

/**
 * Item difficulty, student ability, skill and student skill practice history, with windows of time w:
 * `logit p = −δ_i + Σ_k (β_k + Σ_w θ_kw φ(s_kw) + φ_kw φ(a_kw))`, φ(x) = log(1 + x), with s the successes and a the attempts on skill k
 * less than w ago. The ability of a student is left out: it is nought for a student who was not in the training.
 */
export const das3h = logisticPeer(
  { name: 'DAS3H', source: 'Choffin, Popineau, Bourda and Vie 2019', needsTime: true },
  DAS3H_FEATURES,
);

/** Times of the attempts on a skill, the successes up to and with each, and where every window begins now. */
interface Queue {
  readonly times: number[];
  readonly successes: number[];
  readonly begins: number[];
}

function emptyQueue(): Queue {
  return { times: [], successes: [], begins: WINDOWS.map(() => 0) };
}

/** Attempts later than `since`. Time only goes on, so the beginning of a window only moves up. */
function within(queue: Queue, window: number, since: number): { successes: number; attempts: number } {
  let begin = queue.begins[window] ?? 0;
  while (begin < queue.times.length && (queue.times[begin] ?? 0) <= since) begin++;
  queue.begins[window] = begin;
  const before = begin === 0 ? 0 : (queue.successes[begin - 1] ?? 0);
  return { successes: (queue.successes.at(-1) ?? 0) - before, attempts: queue.times.length - begin };
}

function timeOf(table: AnswerTable, row: number): number {
  return table.seconds?.[row] ?? 0;
}
