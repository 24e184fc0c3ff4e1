/**
 * Extras that need a yes, each with the version of the words that are agreed to (messages `privacy.extra.<what>.text`): change
 * the words in what they promise, and the number goes up. Nothing of learning or teaching stands here.
 */
export const EXTRAS = { research: 1 } as const;
export type Extra = keyof typeof EXTRAS;
export const EXTRA_NAMES = ['research'] as const satisfies readonly Extra[];
