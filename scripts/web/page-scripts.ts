import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Entry {
  readonly file: string;
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Entry>>;

/** What the build says of itself (`build.manifest` in vite.config.ts). */
export interface BuiltWeb {
  readonly folder: string;
  readonly manifest: Manifest;
}

export function readBuiltWeb(folder: string): BuiltWeb {
  return { folder, manifest: JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest };
}

/** Sources of all pages, e.g. `../capabilities/mastery/ui/sky-page.tsx`. */
export function pagesOf({ manifest }: BuiltWeb): string[] {
  return Object.keys(manifest).filter((name) => name.endsWith('-page.tsx'));
}

/** Every script that the browser must have before this source runs, itself included. */
export function scriptsOf({ manifest }: BuiltWeb, source: string, known = new Set<string>()): Set<string> {
  const entry = manifest[source];
  if (!entry) throw new Error(`${source} is not in the manifest of the build`);
  if (known.has(entry.file)) return known;
  known.add(entry.file);
  for (const needed of entry.imports ?? []) scriptsOf({ folder: '', manifest }, needed, known);
  return known;
}

/** The frame, what asks the server, and the page. */
export function scriptsOfPage(web: BuiltWeb, page: string): Set<string> {
  return scriptsOf(web, page, scriptsOf(web, 'index.html'));
}

/** The texts of one language and part. */
export function wordsFile({ manifest }: BuiltWeb, language: string, part: string): string {
  const [, entry] = Object.entries(manifest).find(([name]) => name.endsWith(`virtual:words/${language}/${part}`)) ?? [];
  if (!entry) throw new Error(`No words of ${part} in ${language}`);
  return entry.file;
}

/** Bytes over the wire, compressed as every server can. */
export function gzipped({ folder }: BuiltWeb, files: Iterable<string>): number {
  let bytes = 0;
  for (const file of files) bytes += gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  return bytes;
}
