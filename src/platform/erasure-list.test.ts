import { appendFileSync, fstatSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PersonId, SchoolId } from '../kernel/ids.ts';
import { appendErasure, appendErasures, type Erasure, personHash, readErasures } from './erasure-list.ts';

const synced = vi.hoisted((): string[] => []);
vi.mock(import('node:fs'), async (original) => {
  const fs = await original();
  const fsyncSync = (descriptor: number) => {
    synced.push(fstatSync(descriptor).isDirectory() ? 'folder' : 'file');
    fs.fsyncSync(descriptor);
  };
  return { ...fs, fsyncSync };
});

const SCHOOL = '00000000-0000-7000-8000-000000000001' as SchoolId;
const PERSON = '00000000-0000-7000-8000-000000000002' as PersonId;
const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'poolster-erasures-'));
  folders.push(folder);
  return folder;
};
const erasure = (erasureId: string): Erasure => ({
  erasureId,
  schoolId: SCHOOL,
  person: personHash(SCHOOL, PERSON),
  what: 'all',
  at: '2026-11-22T05:00:00.000Z',
});

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('the list of erasures', () => {
  it('outlives a power cut from its first line on: the new name is synced too', () => {
    const folder = newFolder();
    synced.length = 0;
    appendErasure(folder, erasure('a'));
    expect(synced).toEqual(['file', 'folder']);
    appendErasure(folder, erasure('b'));
    expect(synced).toEqual(['file', 'folder', 'file']);
  });

  it('gives back what was appended, in order, and takes nothing twice', () => {
    const folder = newFolder();
    expect(readErasures(folder)).toEqual([]);
    appendErasure(folder, erasure('a'));
    expect(appendErasures(folder, [erasure('a'), erasure('b')])).toBe(1);
    expect(readErasures(folder).map(({ erasureId }) => erasureId)).toEqual(['a', 'b']);
  });

  it('loses only the line that a power cut broke off, not the one after it', () => {
    const folder = newFolder();
    appendErasure(folder, erasure('a'));
    appendFileSync(join(folder, 'erasures.jsonl'), '{"erasureId":"broken');
    appendErasure(folder, erasure('b'));
    expect(readErasures(folder).map(({ erasureId }) => erasureId)).toEqual(['a', 'b']);
  });

  it('names nobody', () => {
    const folder = newFolder();
    appendErasure(folder, erasure('a'));
    expect(readFileSync(join(folder, 'erasures.jsonl'), 'utf8')).not.toContain(PERSON);
  });

  it('gives the same person of another school another hash', () => {
    expect(personHash('00000000-0000-7000-8000-000000000009' as SchoolId, PERSON)).not.toBe(personHash(SCHOOL, PERSON));
  });
});
