import type { AnswerTable } from '../../../src/model/prediction/answer-table.ts';
import { eachRow, endOf, type Peer, rowsOf, startOf } from './peer.ts';
import { fitLogistic, predictLogistic, type SparseRows, type SparseWriter, sparseWriter } from './sparse-logistic.ts';

/** What a regression knows of an answer before it is given; columns begin at 1 (0 is the intercept). */
export interface Features {
  width(table: AnswerTable): number;
  /** An empty memory of one table, used for one learner after the other. */
  memory(table: AnswerTable): FeatureMemory;
}

export interface FeatureMemory {
  /** Writes the features of a row out of what was seen of this learner before it. */
  write(row: number, writer: SparseWriter): void;
  see(row: number): void;
  /** Forgets the learner. */
  clear(): void;
}

interface Naming {
  readonly name: string;
  readonly source: string;
  readonly needsTime: boolean;
}

/** λ of the ridge, as usual for these models; for Best-LR .3 and 3 did no better on a fold of each public set. */
const RIDGE = 1;

/** A peer that is a ridge logistic regression on features of the learner's past. */
export function logisticPeer(naming: Naming, features: Features): Peer {
  return {
    ...naming,
    run(table, trainingLearners, testLearners) {
      const scores = scoresOf(table, trainingLearners);
      const weights = fitLogistic(featuresOf(table, trainingLearners, features), scores, { ridge: RIDGE });
      return predictLogistic(featuresOf(table, testLearners, features), weights);
    },
  };
}

/** Features of all rows of the learners, each learner walked from an empty memory. */
export function featuresOf(table: AnswerTable, learners: readonly number[], features: Features): SparseRows {
  const writer = sparseWriter(rowsOf(table, learners), features.width(table));
  const memory = features.memory(table);
  for (const learner of learners) {
    memory.clear();
    const end = endOf(table, learner);
    for (let row = startOf(table, learner); row < end; row++) {
      memory.write(row, writer);
      writer.endRow();
      memory.see(row);
    }
  }
  return writer.done();
}

function scoresOf(table: AnswerTable, learners: readonly number[]): Float32Array {
  const scores = new Float32Array(rowsOf(table, learners));
  let at = 0;
  eachRow(table, learners, (row) => {
    scores[at++] = table.scores[row] ?? 0;
  });
  return scores;
}
