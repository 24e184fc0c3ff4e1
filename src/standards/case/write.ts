import { namedUuid } from '../../kernel/ids.ts';
import { levelsOfYears } from '../framework/education-level.ts';
import type { FrameworkGoal, FrameworkPackage, FrameworkRelation } from '../framework/framework-package.ts';
import { ITEM_TYPE_OF_KIND, kindOfItemType } from '../framework/item-type.ts';
import { compact } from '../framework/json.ts';
import type { CFAssociation, CFDocument, CFItem, CFLink, CFPackage } from './schema.ts';

export interface WriteCaseOptions {
  /** Address under which the objects are found, such as `https://school.example/ims/case/v1p1`. */
  readonly baseUri: string;
  /** Time of the last change, for every object. */
  readonly now: Date;
}

/**
 * A framework as a strict CASE 1.1 package (see schema.ts). Ids that CASE does not take become named ones, so that
 * exporting twice gives the same package; goals without a parent hang on the document.
 */
export function writeCase(framework: FrameworkPackage, options: WriteCaseOptions): CFPackage {
  const writer = startWriter(framework, options);
  const itemTypes = [...new Set(framework.goals.map(itemTypeOf))];
  return compact<CFPackage>({
    CFDocument: writer.document(),
    CFItems: framework.goals.map(writer.item),
    CFAssociations: [...framework.relations.map(writer.association), ...writer.rootAssociations()],
    CFDefinitions: compact<NonNullable<CFPackage['CFDefinitions']>>({
      CFItemTypes: itemTypes.length > 0 ? itemTypes.map(writer.itemType) : undefined,
      CFLicenses: framework.licence === undefined ? undefined : [writer.licence(framework.licence)],
    }),
  });
}

/** Identifiers and addresses of one package: the same thing always gets the same ones. */
function startNames(framework: FrameworkPackage, { baseUri, now }: WriteCaseOptions) {
  const lastChangeDateTime = now.toISOString();
  const base = baseUri.replace(/\/+$/, '');
  const documentId = caseUuid(framework.identifier, '');
  const named = (kind: string, name: string) => namedCaseUuid(`${framework.identifier}/${kind}/${name}`);
  const object = (kind: string, identifier: string) => ({
    identifier,
    uri: `${base}/${kind}/${identifier}`,
    lastChangeDateTime,
  });
  const link = (kind: string, identifier: string, title: string): CFLink => ({
    title: oneLine(title),
    identifier,
    uri: `${base}/${kind}/${identifier}`,
  });
  const goals = new Map(framework.goals.map((goal) => [goal.sourceId, goal]));
  const itemUri = (goal: FrameworkGoal, id: string) => (isUrl(goal.uri) ? goal.uri : `${base}/CFItems/${id}`);
  const node = (sourceId: string) => {
    const identifier = caseUuid(sourceId, framework.identifier);
    const goal = goals.get(sourceId);
    const title = oneLine(goal?.code ?? goal?.abbreviated ?? goal?.statement ?? sourceId).slice(0, 200);
    return {
      title,
      identifier,
      uri: goal ? itemUri(goal, identifier) : `${base}/CFItems/${identifier}`,
      targetType: 'CASE',
    };
  };
  return { goals, documentId, named, object, link, itemUri, node };
}

function startWriter(framework: FrameworkPackage, options: WriteCaseOptions) {
  const { goals, documentId, named, object, link, itemUri, node } = startNames(framework, options);
  const sequences = sequencesOf(framework, goals);

  return {
    document: (): CFDocument =>
      compact<CFDocument>({
        ...object('CFDocuments', documentId),
        ...documentWords(framework, documentId),
        licenseURI:
          framework.licence === undefined
            ? undefined
            : link('CFLicenses', named('licence', framework.licence), framework.licence),
      }),
    item: (goal: FrameworkGoal): CFItem => {
      const id = caseUuid(goal.sourceId, framework.identifier);
      const type = itemTypeOf(goal);
      return {
        ...itemOf(goal),
        ...object('CFItems', id),
        uri: itemUri(goal, id),
        CFItemType: type,
        CFItemTypeURI: link('CFItemTypes', named('itemType', type), type),
      };
    },
    association: (relation: FrameworkRelation): CFAssociation => {
      const id = caseUuid(relation.sourceId ?? '', '', `${framework.identifier}/${relationName(relation)}`);
      return compact<CFAssociation>({
        ...object('CFAssociations', id),
        associationType: ASSOCIATION_TYPES[relation.kind],
        originNodeURI: node(relation.from),
        destinationNodeURI: node(relation.to),
        sequenceNumber: sequences.get(relation),
      });
    },
    rootAssociations: (): CFAssociation[] =>
      rootsOf(framework).map((goal, index) => ({
        ...object('CFAssociations', named('root', goal.sourceId)),
        associationType: 'isChildOf',
        originNodeURI: node(goal.sourceId),
        destinationNodeURI: { ...link('CFDocuments', documentId, framework.title), targetType: 'CASE' },
        sequenceNumber: index + 1,
      })),
    itemType: (type: string, index: number) => ({
      ...object('CFItemTypes', named('itemType', type)),
      title: type,
      description: type,
      hierarchyCode: String(index + 1),
    }),
    licence: (title: string) => {
      const texts = { title: oneLine(title), licenseText: framework.attribution ?? title };
      return { ...object('CFLicenses', named('licence', title)), ...texts };
    },
  };
}

function documentWords(framework: FrameworkPackage, documentId: string) {
  return {
    creator: oneLine(framework.publisher ?? '') || 'Poolster',
    title: oneLine(framework.title) || documentId,
    caseVersion: '1.1' as const,
    language: framework.language,
    publisher: lineOf(framework.publisher),
    description: framework.description,
    version: lineOf(framework.version),
    adoptionStatus: lineOf(framework.adoptionStatus),
    officialSourceURL: isUrl(framework.sourceUri) ? framework.sourceUri : undefined,
    subject: framework.subject === undefined ? undefined : [oneLine(framework.subject)],
  };
}

/** Goals that stand under no other: they hang on the document itself. */
function rootsOf(framework: FrameworkPackage): FrameworkGoal[] {
  const children = new Set(framework.relations.filter(({ kind }) => kind === 'partOf').map(({ from }) => from));
  return framework.goals.filter((goal) => !children.has(goal.sourceId));
}

/** A place for every child, so that a reader keeps the order: the source's where it has one for all, else by position. */
function sequencesOf(
  framework: FrameworkPackage,
  goals: ReadonlyMap<string, FrameworkGoal>,
): Map<FrameworkRelation, number> {
  const byParent = new Map<string, FrameworkRelation[]>();
  for (const relation of framework.relations) {
    if (relation.kind === 'partOf') byParent.set(relation.to, [...(byParent.get(relation.to) ?? []), relation]);
  }
  const position = (relation: FrameworkRelation) => goals.get(relation.from)?.position ?? 0;
  const sequences = new Map<FrameworkRelation, number>();
  for (const siblings of byParent.values()) {
    const given = siblings.every(({ sequence }) => Number.isInteger(sequence));
    siblings.sort((a, b) => position(a) - position(b));
    for (const [index, relation] of siblings.entries())
      sequences.set(relation, (given ? relation.sequence : undefined) ?? index + 1);
  }
  return sequences;
}

function itemOf(goal: FrameworkGoal): Omit<CFItem, 'identifier' | 'uri' | 'lastChangeDateTime'> {
  const levels = levelsOfYears(goal);
  return compact<Omit<CFItem, 'identifier' | 'uri' | 'lastChangeDateTime'>>({
    fullStatement: goal.statement,
    humanCodingScheme: lineOf(goal.code),
    abbreviatedStatement: lineOf(goal.abbreviated),
    conceptKeywords: goal.keywords?.map(oneLine),
    notes: goal.notes,
    language: goal.language,
    educationLevel: levels.length > 0 ? levels : undefined,
    statusStartDate: goal.validFrom,
    statusEndDate: goal.validUntil,
  });
}

/** The source's own type where it says the same as the kind, so that a reader finds the kind again. */
function itemTypeOf(goal: FrameworkGoal): string {
  const own = goal.itemType === undefined ? undefined : oneLine(goal.itemType);
  return own !== undefined && kindOfItemType(own) === goal.kind ? own : ITEM_TYPE_OF_KIND[goal.kind];
}

const ASSOCIATION_TYPES = {
  partOf: 'isChildOf',
  precedes: 'precedes',
  related: 'isRelatedTo',
  sameAs: 'exactMatchOf',
} as const satisfies Record<FrameworkRelation['kind'], string>;

function relationName({ kind, from, to }: FrameworkRelation): string {
  return JSON.stringify([kind, from, to]);
}

/** The id itself where CASE takes it, else a named one inside its framework. */
function caseUuid(id: string, scope: string, name = `${scope}/${id}`): string {
  return CASE_UUID.test(id) ? id : namedCaseUuid(name);
}

const CASE_UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * CASE 1.1 takes only the UUID versions of RFC 4122 (1–5), and the kernel's named ids are of version 8. The same bits
 * with the version of name-based ids keep them stable and accepted.
 */
function namedCaseUuid(name: string): string {
  const id = namedUuid(name);
  return `${id.slice(0, 14)}5${id.slice(15)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function lineOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : oneLine(text) || undefined;
}

function isUrl(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}
