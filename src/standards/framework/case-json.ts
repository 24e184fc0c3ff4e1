import { namedUuid } from '../../kernel/ids.ts';
import { fault, type Mending } from '../finding.ts';
import { hasUuidForm, readAssociations } from './case-associations.ts';
import { compareCodes, count, type Draft, inReadingOrder, tidyRelations } from './draft.ts';
import { yearsOfLevels } from './education-level.ts';
import type { FrameworkGoal, FrameworkPackage } from './framework-package.ts';
import { kindOfItemType } from './item-type.ts';
import { compact, isRecord, type JsonRecord, listAt, own, textAt, textOf } from './json.ts';
import { holdsTags, plainText } from './plain-text.ts';

/**
 * A CASE 1.0 or 1.1 package (1EdTech, Competencies and Academic Standards Exchange), read leniently: real packages hold
 * document URIs where they do not belong, ids that are no UUIDs, dates of several forms, keys of their maker.
 */
export function readCase(file: string, content: JsonRecord, draft: Draft): void {
  const { mending } = draft;
  mendKeys(file, content, mending);
  const document = readDocument(file, content, mending);
  const items = listAt(content, 'CFItems').filter(isRecord);
  const goals = readItems(file, items, document.identifier, mending);
  if (goals.length === 0) draft.faults.push(fault('framework.empty', { file }));
  const associations = readAssociations(file, content, document.identifier, mending);
  const goalIds = new Set(goals.map((goal) => goal.sourceId));
  const relations = tidyRelations(file, goalIds, associations.relations, mending);
  count(draft, 'items', listAt(content, 'CFItems').length);
  count(draft, 'associations', listAt(content, 'CFAssociations').length);
  const parents = new Set(relations.filter(({ kind }) => kind === 'partOf').map(({ to }) => to));
  const children = new Set(relations.filter(({ kind }) => kind === 'partOf').map(({ from }) => from));
  const typed = goals.map((goal) => ({ ...goal, kind: kindOf(goal, parents, children) }));
  const enumeration = new Map(items.map((item) => [textAt(item, 'identifier'), textAt(item, 'listEnumeration')]));
  const order = (a: FrameworkGoal, b: FrameworkGoal) =>
    compareCodes(enumeration.get(a.sourceId), enumeration.get(b.sourceId)) ||
    compareCodes(a.code, b.code) ||
    a.position - b.position;
  draft.frameworks.push({
    ...document,
    goals: inReadingOrder(typed, relations, order, associations.sequenceOfRoot),
    relations,
  });
}

/** The type that the source gives decides; without one, what holds others is a heading. */
function kindOf(
  goal: FrameworkGoal,
  parents: ReadonlySet<string>,
  children: ReadonlySet<string>,
): FrameworkGoal['kind'] {
  const named = kindOfItemType(goal.itemType);
  if (named) return named;
  if (!parents.has(goal.sourceId)) return 'goal';
  return children.has(goal.sourceId) ? 'cluster' : 'domain';
}

function readDocument(
  file: string,
  content: JsonRecord,
  mending: Mending,
): Omit<FrameworkPackage, 'goals' | 'relations'> {
  const found = own(content, 'CFDocument');
  if (!isRecord(found)) mending.add('case.documentMissing', file);
  const document = isRecord(found) ? found : {};
  if ('CFPackageURI' in document) mending.add('case.embeddedPackageUri', file, 'CFDocument');
  const title = textAt(document, 'title');
  if (!title) mending.add('framework.titleFromFileName', file, 'CFDocument.title');
  if (!textAt(document, 'creator')) mending.add('case.creatorMissing', file, 'CFDocument.creator');
  mendUri(file, 'CFDocument', document, mending);
  mendChangeDate(file, 'CFDocument', document, mending);
  const licence = licenceOf(content, document);
  return compact<Omit<FrameworkPackage, 'goals' | 'relations'>>({
    identifier: identifierOf(file, 'CFDocument', document, mending, () => namedUuid(`case/${file}`)),
    title: title ?? file.replace(/\.[a-z]+$/i, ''),
    language: textAt(document, 'language') ?? 'und',
    publisher: textAt(document, 'publisher') ?? textAt(document, 'creator'),
    description: textAt(document, 'description'),
    version: textAt(document, 'version'),
    adoptionStatus: textAt(document, 'adoptionStatus'),
    sourceUri: textAt(document, 'officialSourceURL') ?? addressOf(own(document, 'uri')),
    subject: listAt(document, 'subject').flatMap((subject) => textOf(subject) ?? [])[0] ?? textAt(document, 'subject'),
    ...licence,
  });
}

/** The licence's title, and its text as the attribution that it asks for. */
function licenceOf(content: JsonRecord, document: JsonRecord): { licence?: string; attribution?: string } {
  const link = own(document, 'licenseURI');
  const title = isRecord(link) ? textAt(link, 'title') : textOf(link);
  const definitions = own(content, 'CFDefinitions');
  const licences = isRecord(definitions) ? listAt(definitions, 'CFLicenses').filter(isRecord) : [];
  const id = isRecord(link) ? textAt(link, 'identifier') : undefined;
  const licence = licences.find((candidate) => id !== undefined && textAt(candidate, 'identifier') === id);
  const text = licence && textAt(licence, 'licenseText');
  return compact({
    licence: title ?? (licence && textAt(licence, 'title')),
    attribution: text === title ? undefined : text,
  });
}

function readItems(file: string, items: readonly JsonRecord[], documentId: string, mending: Mending): FrameworkGoal[] {
  const goals = new Map<string, FrameworkGoal>();
  for (const [position, item] of items.entries()) {
    const place = `CFItems[${position}]`;
    const statement = statementOf(file, place, item, mending);
    if (!statement) {
      mending.add('framework.goalWithoutText', file, place);
      continue;
    }
    if ('CFDocumentURI' in item) mending.add('case.embeddedDocumentUri', file, place);
    mendUri(file, place, item, mending);
    mendChangeDate(file, place, item, mending);
    const sourceId = identifierOf(file, place, item, mending, () => namedUuid(`${documentId}/${statement}`));
    if (goals.has(sourceId)) mending.add('case.duplicateItem', file, `${place} ${sourceId}`);
    else goals.set(sourceId, goalOf(file, place, item, { sourceId, statement, position }, mending));
  }
  return [...goals.values()];
}

function goalOf(
  file: string,
  place: string,
  item: JsonRecord,
  base: Pick<FrameworkGoal, 'sourceId' | 'statement' | 'position'>,
  mending: Mending,
): FrameworkGoal {
  const levels = listAt(item, 'educationLevel').flatMap((level) => textOf(level) ?? []);
  const single = textAt(item, 'educationLevel');
  const keywords = listAt(item, 'conceptKeywords').flatMap((keyword) => textOf(keyword) ?? []);
  const day = (key: string) => dayOf(file, `${place}.${key}`, own(item, key), mending);
  return compact<FrameworkGoal>({
    ...base,
    kind: 'goal',
    code: textAt(item, 'humanCodingScheme'),
    abbreviated: textAt(item, 'abbreviatedStatement'),
    notes: cleanText(file, place, textAt(item, 'notes'), mending),
    language: textAt(item, 'language'),
    ...yearsOfLevels(single === undefined ? levels : [single]),
    validFrom: day('statusStartDate'),
    validUntil: day('statusEndDate'),
    itemType: textAt(item, 'CFItemType') ?? titleOf(own(item, 'CFItemTypeURI')),
    keywords: keywords.length > 0 ? keywords : undefined,
    uri: addressOf(own(item, 'uri')),
  });
}

function statementOf(file: string, place: string, item: JsonRecord, mending: Mending): string | undefined {
  const statement = cleanText(file, place, textAt(item, 'fullStatement'), mending);
  if (statement) return statement;
  const other = textAt(item, 'abbreviatedStatement') ?? textAt(item, 'humanCodingScheme');
  if (other) mending.add('case.statementFromElsewhere', file, place);
  return other;
}

/** Markdown and formulas stay as they are; HTML becomes plain text. */
function cleanText(file: string, place: string, text: string | undefined, mending: Mending): string | undefined {
  if (text === undefined) return undefined;
  if (!holdsTags(text)) return text.replace(/\r\n?/g, '\n');
  mending.add('framework.htmlRemoved', file, place);
  return plainText(text) || undefined;
}

/** A UUID in lower case; another id is kept as it is; without one the end of the URI, else one made from the text. */
function identifierOf(file: string, place: string, record: JsonRecord, mending: Mending, make: () => string): string {
  const identifier = textAt(record, 'identifier');
  if (identifier === undefined) {
    mending.add('case.identifierMissing', file, place);
    return (
      addressOf(own(record, 'uri'))
        ?.split(/[/#?]/)
        .findLast((part) => part !== '') ?? make()
    );
  }
  if (hasUuidForm(identifier)) return identifier.toLowerCase();
  mending.add('case.identifierNoUuid', file, `${place} ${identifier}`);
  return identifier;
}

function mendUri(file: string, place: string, record: JsonRecord, mending: Mending): void {
  const uri = own(record, 'uri');
  if (isRecord(uri)) mending.add('case.uriObject', file, place);
  else if (textOf(uri) === undefined) mending.add('case.uriMissing', file, place);
}

function addressOf(uri: unknown): string | undefined {
  return isRecord(uri) ? textAt(uri, 'uri') : textOf(uri);
}

function titleOf(link: unknown): string | undefined {
  return isRecord(link) ? textAt(link, 'title') : undefined;
}

function mendChangeDate(file: string, place: string, record: JsonRecord, mending: Mending): void {
  const date = textAt(record, 'lastChangeDateTime');
  if (date === undefined) mending.add('case.changeDateMissing', file, place);
  else if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(date))
    mending.add('case.dateForm', file, `${place}.lastChangeDateTime`);
}

function dayOf(file: string, place: string, value: unknown, mending: Mending): string | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const day = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
  if (day === undefined || day !== text) mending.add('case.dateForm', file, place);
  return day;
}

function mendKeys(file: string, content: JsonRecord, mending: Mending): void {
  for (const key of Object.keys(content))
    if (!PACKAGE_KEYS.has(key)) mending.add('case.extraKey', file, undefined, { key });
}

const PACKAGE_KEYS = new Set(['CFDocument', 'CFItems', 'CFAssociations', 'CFDefinitions', 'CFRubrics', 'extensions']);
