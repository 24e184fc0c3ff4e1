import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { namesInZip, openZip } from './open-zip.ts';

const BOUNDS = { entries: 10, bytes: 25_000_000 };
const all = () => true;

function zipOf(files: Readonly<Record<string, Uint8Array>>): Buffer {
  return Buffer.from(zipSync(files as Record<string, Uint8Array>, { level: 6 }));
}

function refused(zip: Uint8Array): string | undefined {
  const reading = openZip(zip, BOUNDS, all);
  return reading.ok ? undefined : reading.code;
}

/** Where the directory begins, as its end says. */
const directoryOf = (zip: Buffer) => zip.readUInt32LE(zip.length - 22 + 16);

describe('openZip', () => {
  it('unpacks what is wanted, whatever path it carries, and writes nothing', () => {
    const zip = zipOf({ '../../etc/x.csv': strToU8('a'), 'b.txt': strToU8('b') });
    const reading = openZip(zip, BOUNDS, (name) => name.endsWith('.csv'));
    expect(reading.ok && [...reading.entries.keys()]).toEqual(['../../etc/x.csv']);
    expect(namesInZip(zip, BOUNDS)).toEqual({ ok: true, names: ['../../etc/x.csv', 'b.txt'] });
  });

  it('refuses what unpacks to far more than it is', () => {
    expect(refused(zipOf({ 'a.csv': new Uint8Array(21_000_000) }))).toBe('zip.tooLarge');
    expect(refused(zipOf({ 'a.csv': new Uint8Array(26_000_000) }))).toBe('zip.tooLarge');
  });

  it('refuses a size that lies, either way, having unpacked no more than it said', () => {
    for (const said of [1, 3_000_000]) {
      const zip = zipOf({ 'a.csv': new Uint8Array(2_000_000) });
      zip.writeUInt32LE(said, directoryOf(zip) + 24);
      const before = process.memoryUsage().arrayBuffers;
      expect(refused(zip)).toBe('zip.unreadable');
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
    }
  });

  it('refuses entries that lie over each other', () => {
    const zip = zipOf({ 'a.csv': crypto.getRandomValues(new Uint8Array(5000)), 'b.csv': new Uint8Array(9) });
    const second = zip.indexOf('b.csv', directoryOf(zip)) - 46;
    zip.copy(zip, second + 16, directoryOf(zip) + 16, directoryOf(zip) + 28);
    zip.copy(zip, second + 42, directoryOf(zip) + 42, directoryOf(zip) + 46);
    expect(refused(zip)).toBe('zip.unreadable');
  });

  it('refuses too many entries before looking at them, and a count that lies', () => {
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`${index}.csv`, new Uint8Array(1)]));
    expect(refused(zipOf(many))).toBe('zip.tooManyEntries');
    const zip = zipOf({ 'a.csv': strToU8('a') });
    zip.writeUInt16LE(9, zip.length - 22 + 10);
    expect(refused(zip)).toBe('zip.unreadable');
  });

  it('refuses what is damaged, cut off, locked or packed in another way', () => {
    const intact = () => zipOf({ 'a.csv': strToU8('naam;klas\nJan;4A\n'.repeat(50)) });
    const damaged = intact();
    damaged[50] = (damaged[50] ?? 0) ^ 1;
    const locked = intact();
    locked.writeUInt16LE(1, directoryOf(locked) + 8);
    const other = intact();
    other.writeUInt16LE(12, directoryOf(other) + 10);
    for (const zip of [damaged, locked, other, intact().subarray(0, 60), Buffer.alloc(0), Buffer.from('PK')])
      expect(refused(zip)).toBe('zip.unreadable');
    expect(refused(intact())).toBeUndefined();
  });
});
