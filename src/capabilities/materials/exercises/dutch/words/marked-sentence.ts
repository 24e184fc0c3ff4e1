/** The parts of a Dutch sentence that are asked: subject, finite verb, direct object, time, place. */
export type Part = 'subject' | 'verb' | 'object' | 'time' | 'place';

interface Chunk {
  /** Undefined for a part that is not asked, such as a second verb form. */
  readonly part: Part | undefined;
  readonly text: string;
}

interface MarkedSentence {
  readonly sentence: string;
  readonly chunks: readonly Chunk[];
}

const LETTERS: Readonly<Record<string, Part>> = { s: 'subject', v: 'verb', o: 'object', t: 'time', p: 'place' };

/** Reads `s:De hond|v:blaft|p:in de tuin|-:luid.` into its parts; the end mark belongs to the sentence, not to a part. */
export function readSentence(line: string): MarkedSentence {
  const chunks = line.split('|').map((chunk) => ({ part: LETTERS[chunk.charAt(0)], text: chunk.slice(2) }));
  const sentence = chunks.map(({ text }) => text).join(' ');
  return { sentence, chunks: chunks.map((chunk) => ({ ...chunk, text: chunk.text.replace(/[.?!]$/, '') })) };
}
