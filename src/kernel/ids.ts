declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type SchoolId = Id<'school'>;
export type PersonId = Id<'person'>;
export type ClassId = Id<'class'>;
export type FrameworkId = Id<'framework'>;
export type GoalId = Id<'goal'>;
export type EventId = Id<'event'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-9a-f][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** A UUID version 7 (RFC 9562, 5.7): 48 bits of milliseconds, then 74 random bits. */
export function uuidV7(milliseconds: number, randomBytes: Uint8Array): string {
  const bytes = Uint8Array.from(randomBytes.subarray(0, 16));
  let rest = milliseconds;
  for (let i = 5; i >= 0; i--) {
    bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return format(bytes);
}

/**
 * A UUID that the same name always yields: for imported and seeded things, so that importing twice finds what is there.
 * Version 8 (RFC 9562, 5.8): 122 bits of four FNV-1a streams. Names are ours, not secrets; it is no cryptographic hash.
 */
export function namedUuid(name: string): string {
  const bytes = new Uint8Array(16);
  for (let part = 0; part < 4; part++) {
    let h = 0x811c9dc5 ^ Math.imul(part + 1, 0x9e3779b1);
    for (let i = 0; i < name.length; i++) {
      h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
      h ^= h >>> 15;
    }
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    h ^= h >>> 16;
    new DataView(bytes.buffer).setUint32(part * 4, h >>> 0);
  }
  bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return format(bytes);
}

function format(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
