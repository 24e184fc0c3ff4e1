import { DATA_KINDS } from '../../../kernel/data-kinds.ts';
import type { PersonExport } from './person-export.ts';

/** How the page speaks: words by key, and whether there are any. */
export interface Wording {
  readonly lang: string;
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly has: (key: string) => boolean;
  readonly moment: (iso: string) => string;
}

/** The export as one page that needs nothing else: no script, no address of anything, every value escaped. */
export function exportAsHtml(told: PersonExport, wording: Wording): string {
  const { say } = wording;
  const name = `${told.person.givenName} ${told.person.familyName}`;
  const kinds = DATA_KINDS.map((kind) => ({ kind, parts: told.parts.filter((part) => part.kind === kind) }));
  const body = [
    tag('h1', say('privacy.export.title', { name })),
    tag('p', say('privacy.export.made', { school: told.school, day: wording.moment(told.madeAt) })),
    tag('p', say('privacy.export.json')),
    tag('p', say('privacy.export.xapi')),
    ...(told.waiting ? [tag('p', say('privacy.export.waiting', { name: told.person.givenName }))] : []),
    accountSection(told, wording),
    ...kinds.filter(({ parts }) => parts.length > 0).map(({ kind, parts }) => kindSection(told, kind, parts, wording)),
    mentionsSection(told, wording),
    looksSection(told, wording),
  ];
  return `<!doctype html>
<html lang="${escaped(wording.lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escaped(say('privacy.export.title', { name }))}</title>
<style>${STYLE}</style></head><body><main>
${body.join('\n')}
</main></body></html>
`;
}

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:0}main{max-width:70rem;margin:auto;padding:1rem}
h2{margin-top:2.5rem;border-top:2px solid;padding-top:1rem}.wide{overflow-x:auto}table{border-collapse:collapse;font-size:.9rem}
th,td{border:1px solid #8886;padding:.3rem .5rem;text-align:left;vertical-align:top}td{max-width:24rem;overflow-wrap:anywhere}
@media print{.wide{overflow:visible}table{font-size:.7rem}}`;

function accountSection({ account }: PersonExport, { say, moment }: Wording): string {
  if (!account) return tag('p', say('privacy.export.noAccount'));
  return tag(
    'p',
    say('privacy.export.account', {
      email: account.email ?? say('privacy.export.noEmail'),
      since: moment(account.since),
      sessions: account.openSessions,
    }),
  );
}

type Part = PersonExport['parts'][number];

function kindSection(told: PersonExport, kind: string, parts: readonly Part[], wording: Wording): string {
  const { say } = wording;
  const tables = parts.map(
    (part) => `${tag('h3', say(`privacy.table.${part.table}`))}\n${rowsTable(told, part.rows, wording)}`,
  );
  return `<section>${tag('h2', say(`privacy.kind.${kind}`))}\n${tag('p', say(`privacy.kind.${kind}.why`))}\n${tables.join('\n')}</section>`;
}

/** Columns that say something to a reader: ids are in the JSON file, and what is empty everywhere is nothing. */
function rowsTable(told: PersonExport, rows: Part['rows'], wording: Wording): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    .filter((column) => /^goalIds?$/.test(column) || !/(Id|Ids|Hash)$/.test(column))
    .filter((column) => rows.some((row) => !isEmpty(row[column])));
  if (columns.length === 0) return tag('p', wording.say('privacy.export.rows', { n: rows.length }));
  const head = columns.map((column) => `<th scope="col">${escaped(columnWords(column, wording))}</th>`).join('');
  const body = rows
    .map((row) => `<tr>${columns.map((column) => tag('td', valueWords(told, row[column], wording))).join('')}</tr>`)
    .join('\n');
  return `<div class="wide" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}

function mentionsSection({ mentions }: PersonExport, { say }: Wording): string {
  if (mentions.length === 0) return '';
  const items = mentions.map(({ table, rows }) => tag('li', `${say(`privacy.table.${table}`)}: ${rows}`));
  return `<section>${tag('h2', say('privacy.export.mentions'))}\n<ul>${items.join('\n')}</ul></section>`;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function columnWords(column: string, { say, has }: Wording): string {
  const key = `privacy.column.${column}`;
  return has(key) ? say(key) : column.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

function valueWords(told: PersonExport, value: unknown, wording: Wording): string {
  if (value === null || value === undefined) return '';
  if (value === 'someone else') return wording.say('privacy.export.someone');
  if (typeof value === 'boolean') return wording.say(value ? 'privacy.export.yes' : 'privacy.export.no');
  if (typeof value === 'number') return String(Math.round(value * 1000) / 1000);
  if (Array.isArray(value)) return value.map((one) => valueWords(told, one, wording)).join(', ');
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  return told.goals[text] ?? (MOMENT.test(text) ? wording.moment(text) : text);
}

function looksSection({ looks }: PersonExport, { say, moment }: Wording): string {
  const items = looks.map((look) => {
    const who = say('privacy.look.sentence', { who: look.relation, what: look.sees, reader: 'other' });
    return tag(
      'li',
      `${moment(look.firstAt)}: ${who} ${look.purpose ?? say('privacy.look.why', { who: look.relation })}`,
    );
  });
  const list = items.length > 0 ? `<ul>${items.join('\n')}</ul>` : tag('p', say('privacy.looks.none.title'));
  return `<section>${tag('h2', say('privacy.looks.title'))}\n${list}</section>`;
}

function tag(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
}
