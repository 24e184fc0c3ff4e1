import type { Language } from '../../kernel/text.ts';
import { LOCALES, translatorOf } from '../../web/text/translate.ts';
import { exportAsHtml } from './domain/export-html.ts';
import type { PersonExport } from './domain/person-export.ts';
import { messages } from './messages.ts';

/** The export as a file that a browser saves: JSON for machines, a page for people. */
export function exportFile(told: PersonExport, as: 'json' | 'html', language: Language): File {
  const name = `poolster-${told.person.givenName}-${told.madeAt.slice(0, 10)}`
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, '-');
  if (as === 'json')
    return new File([`${JSON.stringify(told, null, 2)}\n`], `${name}.json`, { type: 'application/json' });
  return new File([asHtml(told, language)], `${name}.html`, { type: 'text/html; charset=utf-8' });
}

function asHtml(told: PersonExport, language: Language): string {
  const reader = { language, readingLevel: 'older' } as const;
  const words = translatorOf(messages, (key) => {
    throw new Error(`No words for ${key}`);
  });
  const moments = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'Europe/Brussels',
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return exportAsHtml(told, {
    lang: LOCALES[language],
    say: (key, values) => words.plain(reader, key, values),
    has: words.has,
    moment: (iso) => moments.format(new Date(iso)),
  });
}
