import { schoolDay } from '../../kernel/dates.ts';
import { fault } from '../finding.ts';
import { count, type Draft } from './draft.ts';
import type { FrameworkGoal, FrameworkPackage, FrameworkRelation } from './framework-package.ts';
import { compact, isRecord, type JsonRecord, listAt, own, textAt } from './json.ts';
import { plainText } from './plain-text.ts';

/**
 * One set of the Flemish onderwijsdoelen (minimumdoelen, eindtermen, ontwikkelingsdoelen). Texts are HTML, a goal's
 * `id` is its key because codes repeat, key competences and titles are the headings, and each goal has its validity.
 */
export function readOnderwijsdoelen(file: string, content: JsonRecord, draft: Draft): void {
  const set = recordAt(content, 'set');
  const identifier = textAt(set, 'id') ?? textAt(set, 'apiId') ?? file;
  const records = listAt(content, 'doelen').filter(isRecord);
  const tree = readTree(file, identifier, records, draft);
  count(draft, 'goals', records.length);
  count(draft, 'sets', 1);
  const expected = Number(textAt(set, 'aantal') ?? records.length);
  if (expected !== records.length) {
    draft.mending.add('framework.countDiffers', file, 'aantal', { expected, found: records.length });
  }
  const years = yearsOfSet(set);
  draft.frameworks.push(
    compact<FrameworkPackage>({
      identifier,
      title: textAt(set, 'naam')?.replace(/\s+/g, ' ') ?? identifier,
      language: 'nl-BE',
      publisher: 'Vlaamse overheid, Departement Onderwijs en Vorming',
      version: textAt(set, 'versie'),
      adoptionStatus: statusOf(records),
      sourceUri: textAt(set, 'bron'),
      licence: textAt(set, 'licentie'),
      attribution: textAt(set, 'naamsvermelding'),
      subject: textAt(set, 'korteNaam'),
      goals: tree.goals.map((goal) => ({ ...goal, ...years })),
      relations: tree.relations,
    }),
  );
}

function recordAt(record: JsonRecord, key: string): JsonRecord {
  const value = own(record, key);
  return isRecord(value) ? value : {};
}

function readTree(file: string, setId: string, records: readonly JsonRecord[], draft: Draft) {
  const goals = new Map<string, FrameworkGoal>();
  const relations: FrameworkRelation[] = [];
  const add = (goal: Omit<FrameworkGoal, 'position'>, parent: string | undefined) => {
    goals.set(goal.sourceId, { ...goal, position: goals.size });
    if (parent !== undefined) relations.push({ from: goal.sourceId, to: parent, kind: 'partOf' });
  };
  for (const [index, record] of records.entries()) {
    const goal = goalOf(record);
    const place = `doelen[${index}]`;
    if (goal.statement === '') {
      draft.mending.add('framework.goalWithoutText', file, place);
    } else if (goal.sourceId === '') {
      draft.faults.push(fault('framework.missingField', { file, field: `${place}.id` }));
    } else if (goals.has(goal.sourceId)) {
      draft.faults.push(fault('framework.duplicateId', { file, field: `${place}.id`, data: { id: goal.sourceId } }));
    } else {
      let parent: string | undefined;
      for (const heading of headingsOf(setId, record)) {
        if (!goals.has(heading.sourceId)) add(heading, parent);
        parent = heading.sourceId;
      }
      add(goal, parent);
    }
  }
  if (goals.size === 0) draft.faults.push(fault('framework.empty', { file }));
  return { goals: [...goals.values()], relations };
}

/** Key competence first, then the titles from level 1 down; each level's id holds the whole way to it. */
function headingsOf(setId: string, record: JsonRecord): Omit<FrameworkGoal, 'position'>[] {
  const competence = recordAt(record, 'sleutelcompetentie');
  const number = textAt(competence, 'nr');
  const name = textAt(competence, 'naam');
  const titles = recordAt(recordAt(record, 'extra'), 'titels');
  const levels = Object.keys(titles).sort((a, b) => Number(a) - Number(b));
  const headings: Omit<FrameworkGoal, 'position'>[] = [];
  let id = setId;
  if (number !== undefined || name !== undefined) {
    id += `#sc-${number ?? name}`;
    const base = { sourceId: id, kind: 'domain' as const, statement: plainText(name ?? `${number}`) };
    headings.push(compact<Omit<FrameworkGoal, 'position'>>({ ...base, code: number, itemType: 'Sleutelcompetentie' }));
  }
  for (const level of levels) {
    const title = plainText(textAt(recordAt(titles, level), 'titel') ?? textAt(titles, level) ?? '');
    if (title === '') continue;
    id += `#${title}`;
    const kind = headings.length === 0 ? 'domain' : 'cluster';
    headings.push({ sourceId: id, kind, statement: title, itemType: kind === 'domain' ? 'Domein' : 'Rubriek' });
  }
  return headings;
}

function goalOf(record: JsonRecord): Omit<FrameworkGoal, 'position'> {
  const validity = recordAt(recordAt(record, 'extra'), 'geldigheid');
  return compact<Omit<FrameworkGoal, 'position'>>({
    sourceId: textAt(record, 'id') ?? '',
    kind: 'goal',
    code: textAt(record, 'code'),
    statement: plainText(textAt(record, 'tekst') ?? ''),
    notes: notesOf(recordAt(record, 'extra')),
    validFrom: dayOf(textAt(validity, 'geldig_van_dt')),
    validUntil: dayOf(textAt(validity, 'geldig_tot_dt')),
    itemType: textAt(record, 'type'),
  });
}

function dayOf(instant: string | undefined): string | undefined {
  const date = instant === undefined ? undefined : new Date(instant);
  return date && !Number.isNaN(date.getTime()) ? schoolDay(date) : undefined;
}

/** What the source says beside the goal, each part under the source's own name for it. */
function notesOf(extra: JsonRecord): string | undefined {
  const parts = NOTES.flatMap((key) => {
    const text = plainText(textAt(extra, key) ?? '');
    const name = key.charAt(0).toUpperCase() + key.slice(1).replaceAll('_', ' ');
    return text === '' ? [] : [`${name}:\n${text}`];
  });
  return parts.length === 0 ? undefined : parts.join('\n\n');
}

const NOTES = [
  'onderliggende_elementen',
  'tekstkenmerken',
  'minimumvereisten',
  'ondersteunende_middelen',
  'voetnoot',
  'memorie',
] as const;

/** School years count on through secondary education: 7 is its first year. */
function yearsOfSet(set: JsonRecord): { yearFrom?: number; yearTo?: number } {
  const name = (textAt(set, 'naam') ?? '').toLowerCase();
  if (/kleuter/.test(name)) return { yearFrom: 0, yearTo: 0 };
  const stage = /^([1-3])/.exec(textAt(set, 'graad') ?? '')?.[1];
  if (/lager|basisonderwijs/.test(name)) return { yearFrom: 1, yearTo: 6 };
  if (!/secundair/.test(name) || stage === undefined) return {};
  return { yearFrom: 5 + 2 * Number(stage), yearTo: 6 + 2 * Number(stage) };
}

function statusOf(records: readonly JsonRecord[]): string | undefined {
  const types = records.map((record) => textAt(recordAt(recordAt(record, 'extra'), 'geldigheid'), 'type'));
  if (types.length === 0 || types.some((type) => type === undefined)) return undefined;
  return types.every((type) => /niet meer/i.test(type ?? '')) ? 'Deprecated' : 'Adopted';
}
