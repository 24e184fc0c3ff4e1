import type { EffectReason, EvidenceKind, Help, Observation } from './types.ts';

/**
 * How much one piece of evidence of a kind counts, in answers: its log likelihood is multiplied by this number.
 * Published on the algorithm's page. Set by judgement, to be re-estimated from data where there is enough (domain.md 5).
 */
export const KIND_RELIABILITY = {
  /** The unit: one answer to one exercise. */
  answer: 1,
  /** A test score on a goal usually stands for two or three items made under equal conditions. */
  test: 2,
  /** A trained eye sees more than one item, yet single classroom observations agree only fairly between raters. */
  observation: 1.5,
  /** Shows thinking, but who asks also steers. */
  conversation: 0.75,
  /** Made over a longer time, with influences nobody saw. */
  product: 0.75,
  /** Success in a new situation asks more than repetition. A failed attempt counts for nothing: see `weightOf`. */
  transfer: 1.5,
  /** A teacher's judgement is a voice beside the estimate and confirms; it never moves the estimate (domain.md 4). */
  judgement: 0,
} satisfies Record<EvidenceKind, number>;

/** How much of a success is the learner's own when there was help. A failure in spite of help counts in full. */
export const HELPED_SUCCESS = { none: 1, hint: 0.5, example: 0.3, person: 0.3 } satisfies Record<Help, number>;

/** Work made together says something of each member, but not how much. */
export const TOGETHER = 0.3;

/** Outsiders saw it happen, without the practice in judging that a teacher has. */
export const OUTSIDER = { guardian: 0.5, partner: 0.75 };

/** A score from here on is a success for confirmation. */
export const SUCCESS_SCORE = 0.75;

export interface Counted {
  readonly weight: number;
  readonly reason: EffectReason;
}

/** The weight of one piece in answers and the reason that is shown beside it; weight 0 leaves the belief alone. */
export function weightOf(observation: Observation): Counted {
  const { kind, score, help, alone } = observation;
  if (observation.voided === true) return { weight: 0, reason: 'voided' };
  if (kind === 'judgement') return { weight: 0, reason: 'judgement' };
  if (kind === 'transfer' && score < 0.5) return { weight: 0, reason: 'failed-transfer' };
  if (isVoice(observation)) return { weight: 0, reason: 'voice' };
  const helped = help !== 'none' && score >= 0.5;
  const weight =
    KIND_RELIABILITY[kind] * authorFactor(observation) * (helped ? HELPED_SUCCESS[help] : 1) * (alone ? 1 : TOGETHER);
  return { weight, reason: helped ? 'counted-with-help' : alone ? 'counted' : 'counted-together' };
}

/** What a learner or a peer says they saw is their voice, which stands beside the estimate and is never averaged in. */
function isVoice({ kind, author }: Observation): boolean {
  return (kind === 'observation' || kind === 'conversation') && (author === 'learner' || author === 'peer');
}

function authorFactor({ author }: Observation): number {
  return author === 'guardian' || author === 'partner' ? OUTSIDER[author] : 1;
}

/** A success that can confirm: unaided, alone, not taken back, and no mere voice. */
export function isOwnSuccess(observation: Observation): boolean {
  return (
    observation.score >= SUCCESS_SCORE &&
    observation.help === 'none' &&
    observation.alone &&
    weightOf(observation).weight > 0
  );
}
