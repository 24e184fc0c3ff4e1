import { globSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, type Rolldown, runnerImport } from 'vite';
import type { Language } from '../../src/kernel/text.ts';
import type { PageHead } from '../../src/server/page-heads.ts';
import type { PageDefinition } from '../../src/web/shell/page.ts';
import type { Messages } from '../../src/web/text/define-messages.ts';

type Bundle = Rolldown.OutputBundle;
type Parts = Readonly<Record<string, Messages>>;
type Chunk = Rolldown.OutputChunk;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CATALOGUE = resolve(ROOT, 'src/web/text/all-messages.ts');
const FRAME = '/src/web/main.tsx';
/** What asks the server, which a page first asks for when it stands there (`src/web/client/link.ts`). */
const LINK = '@orpc/client/dist/adapters/fetch/index.mjs';

/**
 * Writes down for every page what the browser will need for it, so that the server can say so in the very first answer
 * (`src/server/page-heads.ts`). Otherwise a browser only finds out step by step: the frame, then its words, then the page.
 */
export function pageHeadsPlugin(): Plugin {
  return {
    name: 'page-heads',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const heads = (await allPages()).map((page) => headOf(bundle, page));
      this.emitFile({ type: 'asset', fileName: '.vite/page-heads.json', source: JSON.stringify(heads) });
    },
  };
}

interface DeclaredPage {
  readonly page: PageDefinition;
  readonly source: string;
  /** Of the words: where its title stands, and what it names besides. */
  readonly parts: readonly string[];
}

async function allPages(): Promise<DeclaredPage[]> {
  const { module } = await runnerImport<{ messageParts: Parts }>(CATALOGUE, { configFile: false });
  const partsOf = ({ titleKey, words = [] }: PageDefinition) =>
    new Set(['frame', ...[titleKey, ...words].map((key) => partOf(module.messageParts, key))]);
  const files = globSync('src/capabilities/*/ui/pages.tsx', { cwd: ROOT }).sort();
  const pages = await Promise.all(
    files.map(async (name) => {
      const file = resolve(ROOT, name);
      const { module } = await runnerImport<{ pages: readonly PageDefinition[] }>(file, { configFile: false });
      return module.pages.map((page) => ({ page, parts: [...partsOf(page)], source: sourceOf(page, file) }));
    }),
  );
  return pages.flat();
}

function partOf(parts: Parts, key: string): string {
  const [part] = Object.entries(parts).find(([, messages]) => Object.hasOwn(messages, key)) ?? [];
  if (!part) throw new Error(`No part of the words holds ${key}`);
  return part;
}

/** `component` is declared as `() => import('./class-page.tsx')`; the file that it names is what the build knows the page by. */
function sourceOf(page: PageDefinition, declaredIn: string): string {
  const named = /["'](?:[^"']*\/)?([\w-]+\.tsx)["']/.exec(String(page.component))?.[1];
  if (!named) throw new Error(`${declaredIn}: the component of ${page.path} is no import of one file beside it`);
  return resolve(dirname(declaredIn), named);
}

function headOf(bundle: Bundle, { page, source, parts }: DeclaredPage): PageHead {
  const chunks = Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk');
  const find = (ending: string) => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(ending));
    if (!chunk) throw new Error(`${page.path} needs ${ending}, which is in no file of the build`);
    return chunk;
  };
  const frame = withImports(bundle, chunks.find(({ isEntry }) => isEntry) ?? find(FRAME));
  const isForSignedIn = typeof page.for !== 'string';
  const needed = new Set(
    [source, ...(isForSignedIn ? [LINK] : [])].flatMap((one) => [...withImports(bundle, find(one))]),
  );
  const own = [...needed].filter((chunk) => !frame.has(chunk));
  const words = (language: Language) => parts.map((part) => find(`virtual:words/${language}/${part}`).fileName);
  return {
    path: page.path,
    styles: [...new Set(own.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))],
    scripts: own.map(({ fileName }) => fileName),
    words: { nl: words('nl'), en: words('en') },
  };
}

function withImports(bundle: Bundle, chunk: Chunk, known = new Set<Chunk>()): Set<Chunk> {
  if (known.has(chunk)) return known;
  known.add(chunk);
  for (const name of chunk.imports) {
    const needed = bundle[name];
    if (needed?.type === 'chunk') withImports(bundle, needed, known);
  }
  return known;
}
