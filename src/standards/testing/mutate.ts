import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Random } from '../../kernel/random.ts';

/** Pieces that readers have stumbled over: ours and those of others. */
const PIECES = [
  ...[
    '',
    '\0',
    '\ufeff',
    '\u202e',
    '\u200b',
    '"',
    '""',
    "'",
    ';',
    ',',
    '\t',
    '\r',
    '\n',
    '\r\n',
    '|',
    '~',
    '\\',
    '\\u0000',
  ],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '{"__proto__":{"polluted":1}}'],
  ...['1e999', '-1e999', '9'.repeat(400), '-0', 'NaN', 'Infinity', '0x10', '1,5', '1.5.5', '٣', '１２', '1e-400'],
  ...['0000-00-00', '2026-02-30', '9999-12-31', '+275760-09-13', '2026-11-22T25:61:61Z'],
  ...['=1+1', '@SUM(A1)', '../../../etc/passwd', 'C:\\x', '%00', '%2e%2e%2f', '&lt;', '&#x0;', '&#55296;', '&a;'],
  ...[
    '<!--',
    '-->',
    '<script>',
    '</script',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
    '<sup>',
    '<sup><sup>',
  ],
  ...['null', 'true', '[]', '{}', '[[[[', ']]]]', '{"a":', '\ud800', 'ﷺ', '👩‍👩‍👧', 'a'.repeat(2000), ' '.repeat(2000)],
];

/** The bytes changed in one to six places: turned, cut out, doubled, swapped, or with a nasty piece put in. */
export function mutated(seed: Uint8Array, random: Random): Uint8Array {
  let bytes = Uint8Array.from(seed);
  for (let left = random.integer(1, 6); left > 0; left--) bytes = random.pick(CHANGES)(bytes, random);
  return bytes;
}

type Change = (bytes: Uint8Array, random: Random) => Uint8Array<ArrayBuffer>;

const CHANGES: readonly Change[] = [
  turnBit,
  turnByte,
  cutOut,
  cutOff,
  doubled,
  putIn,
  putIn,
  putIn,
  putForWord,
  putForWord,
];

function place(bytes: Uint8Array, random: Random): number {
  return random.integer(0, Math.max(0, bytes.length - 1));
}

function turnBit(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const out = Uint8Array.from(bytes);
  const at = place(bytes, random);
  if (out.length > 0) out[at] = (out[at] ?? 0) ^ (1 << random.integer(0, 7));
  return out;
}

function turnByte(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const out = Uint8Array.from(bytes);
  if (out.length > 0) out[place(bytes, random)] = random.pick([0, 0x0a, 0x22, 0x2c, 0x7f, 0x80, 0xc0, 0xfe, 0xff]);
  return out;
}

function cutOut(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const from = place(bytes, random);
  return joined(bytes.subarray(0, from), bytes.subarray(from + random.integer(1, 40)));
}

function cutOff(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(bytes.subarray(0, place(bytes, random)));
}

function doubled(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const from = place(bytes, random);
  const part = bytes.subarray(from, from + random.integer(1, 200));
  const times = random.pick([1, 2, 20]);
  return joined(bytes.subarray(0, from), ...Array.from({ length: times }, () => part), bytes.subarray(from));
}

function putIn(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const at = place(bytes, random);
  return joined(bytes.subarray(0, at), strToU8(random.pick(PIECES)), bytes.subarray(at));
}

/** In place of one word of the file, so that its form stays and a value changes. */
function putForWord(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const text = strFromU8(bytes);
  const words = [...text.matchAll(/[\w.@-]+/g)];
  if (words.length === 0) return Uint8Array.from(bytes);
  const word = random.pick(words);
  return Uint8Array.from(
    strToU8(text.slice(0, word.index) + random.pick(PIECES) + text.slice(word.index + word[0].length)),
  );
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat(parts));
}

/** A zip with the mutation inside one of its files, packed well again: what lies behind the unpacking is reached too. */
export function mutatedInside(zip: Uint8Array, random: Random): Uint8Array {
  const files = unzipSync(zip);
  const name = random.pick(Object.keys(files));
  const names = [STAND_IN, '../../x.csv', 'a/b\\users.csv', 'USERS.CSV', '.csv', 'xl/worksheets/../../x.xml'];
  const renamed = random.integer(0, 9) === 0 ? random.pick(names) : name;
  const entries = Object.entries(files).map(([own, content]): [string, Uint8Array] =>
    own === name ? [renamed, mutated(content, random)] : [own, content],
  );
  const packed = Buffer.from(zipSync(Object.fromEntries(entries), { level: 1 }));
  // The packer itself trips over this name, so that it is written in afterwards.
  return Uint8Array.from(Buffer.from(packed.toString('latin1').replaceAll(STAND_IN, '__proto__'), 'latin1'));
}

const STAND_IN = '__pr0t0__';
