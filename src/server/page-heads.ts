import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../kernel/text.ts';

/** What a page needs besides the frame, as files of the build; written by `scripts/web/page-heads-plugin.ts`. */
export interface PageHead {
  /** As the page is declared, with `$parameters`. */
  readonly path: string;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly words: Readonly<Record<Language, readonly string[]>>;
}

/**
 * The first answer for an address of the app: the one page, in which stands already what this address will ask for next, so that
 * all of it travels at once instead of one thing after the other.
 */
export function pageMaker(folder: string): (path: string, acceptLanguage: string | undefined) => string {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const file = join(folder, '.vite', 'page-heads.json');
  const heads = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PageHead[]) : [];
  const patterns = heads.map((head) => ({ head, pattern: patternOf(head.path) }));
  return (path, acceptLanguage) => {
    const found = patterns.find(({ pattern }) => pattern.test(path));
    return found ? html.replace('</head>', () => `${linksOf(found.head, languageOf(acceptLanguage))}</head>`) : html;
  };
}

/** `/class/$classId` as `^/class/[^/]+/?$` */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\$\w+/g, '[^/]+')}/?$`);
}

function linksOf({ styles, scripts, words }: PageHead, language: Language): string {
  return [
    // Asked on every page before anything else (`src/web/client/session.ts`).
    '<link rel="preload" as="fetch" crossorigin href="/api/session">',
    ...[...words[language], ...scripts].map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
  ].join('\n    ');
}

/** As the web app chooses before it knows who looks: the first language of the browser that we speak, else Dutch. */
function languageOf(accepted = ''): Language {
  const spoken = accepted.split(',').map((tag) => tag.trim().slice(0, 2).toLowerCase());
  return spoken.flatMap((tag) => LANGUAGES.find((language) => language === tag) ?? [])[0] ?? 'nl';
}
