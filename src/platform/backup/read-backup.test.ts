import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../kernel/random.ts';
import { BackupError, type BackupHeader } from './format.ts';
import { readRows, verifyBackup } from './read-backup.ts';
import { writeBackup } from './write-backup.ts';

const folder = mkdtempSync(join(tmpdir(), 'poolster-format-'));
const sound = join(folder, 'sound.backup');
const broken = join(folder, 'broken.backup');
const HEADER: BackupHeader = {
  format: 1,
  poolster: '0.1.0',
  createdAt: '2026-11-22T06:00:00.000Z',
  engine: 'embedded',
  engineVersion: '18.6',
  migrations: [{ name: '20261122_0100_platform__roles', checksum: 'abc' }],
  tables: [
    { schema: 'public', name: 'person', columns: [{ name: 'name', type: 'text' }] },
    { schema: 'public', name: 'empty', columns: [{ name: 'name', type: 'text' }] },
    { schema: 'public', name: 'evidence', columns: [{ name: 'note', type: 'text' }] },
  ],
  leftOut: ['auth.session'],
};
const PEOPLE = [['Ève "de" Ràedt\n'], [null], ['\\N']];
const EVIDENCE = Array.from({ length: 200 }, (_, number) => [`${number}`.repeat(400)]);

async function write(path: string, header: BackupHeader): Promise<void> {
  const parts: Buffer[] = [];
  const writer = await writeBackup(
    header,
    async (bytes) => {
      parts.push(bytes);
    },
    20_000,
  );
  await writer.table('public.person');
  await writer.rows(PEOPLE);
  await writer.table('public.empty');
  await writer.table('public.evidence');
  await writer.rows(EVIDENCE);
  await writer.finish();
  writeFileSync(path, Buffer.concat(parts));
}

/** What reading these bytes is refused with. */
async function refusalOf(bytes: Buffer): Promise<string> {
  writeFileSync(broken, bytes);
  try {
    await verifyBackup(broken);
  } catch (error) {
    if (error instanceof BackupError) return error.message;
    throw error;
  }
  return 'accepted';
}

beforeAll(() => write(sound, HEADER));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the file of a backup', () => {
  it('gives back what went in, in several blocks', async () => {
    const { header, trailer } = await verifyBackup(sound);
    expect(header).toEqual(HEADER);
    expect(trailer.tables.map(({ table, rows }) => [table, rows])).toEqual([
      ['public.person', 3],
      ['public.empty', 0],
      ['public.evidence', 200],
    ]);
    const read: (readonly (string | null)[])[] = [];
    let blocks = 0;
    for await (const { rows } of readRows(sound)) {
      read.push(...rows);
      blocks += 1;
    }
    expect(read).toEqual([...PEOPLE, ...EVIDENCE]);
    expect(blocks).toBeGreaterThan(2);
  });

  it('is the same, byte for byte, for the same rows', async () => {
    await write(broken, HEADER);
    expect(readFileSync(broken).equals(readFileSync(sound))).toBe(true);
  });

  it('is refused with any one byte changed', async () => {
    const bytes = readFileSync(sound);
    const random = seededRandom('flip');
    const places = [0, 16, 17, 18, 25, 90, bytes.length - 1, bytes.length - 2, bytes.length - 66];
    while (places.length < 250) places.push(random.integer(0, bytes.length - 1));
    for (const place of places) {
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ (1 << random.integer(0, 7));
      expect(`${place}: ${await refusalOf(changed)}`).toMatch(/Nothing was changed\.$/);
    }
  });

  it('is refused when it stops anywhere before its end, or goes on after it', async () => {
    const bytes = readFileSync(sound);
    const random = seededRandom('cut');
    const lengths = [0, 1, 17, 18, 19, bytes.length - 1, bytes.length - 40, bytes.length - 70];
    while (lengths.length < 100) lengths.push(random.integer(0, bytes.length - 1));
    for (const length of lengths)
      expect(`${length}: ${await refusalOf(bytes.subarray(0, length))}`).toMatch(/Nothing was changed\.$/);
    expect(await refusalOf(Buffer.concat([bytes, Buffer.from('\n')]))).toContain('something follows after the end');
    expect(await refusalOf(Buffer.concat([bytes, bytes]))).toContain('something follows after the end');
  });

  it('says where it is damaged, and what to do', async () => {
    const bytes = Buffer.from(readFileSync(sound));
    const place = bytes.indexOf('block rows public.evidence');
    bytes[place + 200] = (bytes[place + 200] ?? 0) ^ 1;
    const said = await refusalOf(bytes);
    expect(said).toContain(`damaged at byte ${place}: the sum of the rows of public.evidence does not fit`);
    expect(said).toContain('take another backup');
  });

  it('of a newer format asks for a newer Poolster, and of something else is called no backup', async () => {
    const newer = Buffer.from(readFileSync(sound));
    newer.write('2', 'poolster-backup '.length, 'latin1');
    expect(await refusalOf(newer)).toContain('restore it with a newer Poolster');
    expect(await refusalOf(Buffer.from('PGDMP and so on, at some length'))).toContain('is no backup of Poolster');
  });

  it('that leaves out a whole block and makes a new end is refused by its sums', async () => {
    const bytes = readFileSync(sound);
    const first = bytes.indexOf('block rows public.evidence');
    const second = bytes.indexOf('block rows public.evidence', first + 1);
    const rest = Buffer.concat([bytes.subarray(0, first), bytes.subarray(second, bytes.length - 69)]);
    const end = `end ${createHash('sha256').update(rest).digest('hex')}\n`;
    expect(await refusalOf(Buffer.concat([rest, Buffer.from(end)]))).toContain('other rows of public.evidence');
  });
});
