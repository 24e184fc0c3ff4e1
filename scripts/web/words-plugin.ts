import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { type Plugin, runnerImport } from 'vite';
import { LANGUAGES, type Language } from '../../src/kernel/text.ts';
import type { Messages } from '../../src/web/text/define-messages.ts';
import type { BuiltText, Words } from '../../src/web/text/words.ts';

type Parts = Readonly<Record<string, Messages>>;

const INDEX = '\0virtual:words';
const CATALOGUE = fileURLToPath(new URL('../../src/web/text/all-messages.ts', import.meta.url));

/**
 * Gives the browser the words of one language and one capability at a time, without what translators are told and with their
 * placeholders found already: all texts in all languages were a quarter of the first page.
 */
export function wordsPlugin(): Plugin {
  return {
    name: 'words',
    resolveId: (id) => (id === 'virtual:words' || id.startsWith('virtual:words/') ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(INDEX)) return null;
      const { module, dependencies } = await runnerImport<{ messageParts: Parts }>(CATALOGUE);
      for (const file of [CATALOGUE, ...dependencies]) this.addWatchFile(file);
      const [, language, part] = id.split('/');
      const spoken = LANGUAGES.find((one) => one === language);
      const messages = module.messageParts[part ?? ''];
      return spoken && messages ? partModule(spoken, messages) : indexModule(module.messageParts);
    },
  };
}

function indexModule(parts: Parts): string {
  const names = Object.keys(parts);
  const ofLanguage = (language: Language) =>
    names.map((part) => `${JSON.stringify(part)}: () => import('virtual:words/${language}/${part}')`).join(',');
  const loaders = LANGUAGES.map((language) => `${language}: {${ofLanguage(language)}}`).join(',');
  return `export const loaders = {${loaders}}; export const partsOfPrefix = ${JSON.stringify(partsOfPrefix(parts))};`;
}

/** In which parts keys stand that begin with `problem.`, `sky.` and so on. */
export function partsOfPrefix(parts: Parts): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const [part, messages] of Object.entries(parts))
    for (const key of Object.keys(messages)) {
      const prefix = key.slice(0, key.indexOf('.'));
      found.set(prefix, (found.get(prefix) ?? new Set()).add(part));
    }
  return Object.fromEntries([...found].map(([prefix, names]) => [prefix, [...names]]));
}

/** Read by JSON.parse, which is faster for so large a value than the language itself. */
function partModule(language: Language, messages: Messages): string {
  return `export const words = JSON.parse(${JSON.stringify(JSON.stringify(wordsIn(language, messages)))});`;
}

export function wordsIn(language: Language, messages: Messages): Words {
  const entries = Object.entries(messages);
  return {
    usual: Object.fromEntries(entries.map(([key, message]) => [key, built(message[language], language)])),
    young: Object.fromEntries(
      entries.flatMap(([key, { young }]) => (young ? [[key, built(young[language], language)] as const] : [])),
    ),
  };
}

/** Plain text stays itself; what has placeholders or tags is taken apart here. */
function built(text: string, language: Language): BuiltText {
  return /[{}<>'#]/.test(text) ? new IntlMessageFormat(text, language).getAst() : text;
}
