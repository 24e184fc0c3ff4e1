import type { Mending } from '../finding.ts';
import type { FrameworkRelation } from './framework-package.ts';
import { compact, isRecord, type JsonRecord, listAt, own, textAt, textOf } from './json.ts';

export interface Associations {
  readonly relations: FrameworkRelation[];
  /** Order of the items that hang on the document itself. */
  readonly sequenceOfRoot: ReadonlyMap<string, number>;
}

/** CFAssociations as relations. Being a child of the document means having no parent, so it yields no relation. */
export function readAssociations(
  file: string,
  content: JsonRecord,
  documentId: string,
  mending: Mending,
): Associations {
  const relations: FrameworkRelation[] = [];
  const sequenceOfRoot = new Map<string, number>();
  listAt(content, 'CFAssociations').forEach((association, index) => {
    const place = `CFAssociations[${index}]`;
    const relation = isRecord(association) ? relationOf(file, place, association, mending) : undefined;
    if (!relation) return;
    if (relation.kind !== 'partOf' || relation.to !== documentId) relations.push(relation);
    else if (relation.sequence !== undefined) sequenceOfRoot.set(relation.from, relation.sequence);
  });
  return { relations, sequenceOfRoot };
}

function relationOf(
  file: string,
  place: string,
  association: JsonRecord,
  mending: Mending,
): FrameworkRelation | undefined {
  const type = textAt(association, 'associationType') ?? '';
  const kind = KINDS.get(type.toLowerCase().replace(/[^a-z]/g, ''));
  if (!kind) {
    mending.add('framework.relationOfUnknownKind', file, place, { type });
    return undefined;
  }
  if ('CFDocumentURI' in association) mending.add('case.embeddedDocumentUri', file, place);
  const from = nodeId(
    file,
    place,
    own(association, 'originNodeURI') ?? own(association, 'originNodeIdentifier'),
    mending,
  );
  const to = nodeId(
    file,
    place,
    own(association, 'destinationNodeURI') ?? own(association, 'destinationNodeIdentifier'),
    mending,
  );
  if (from === undefined || to === undefined) {
    mending.add('framework.outsideReference', file, place, { kind });
    return undefined;
  }
  const sequence = Number(textAt(association, 'sequenceNumber') ?? Number.NaN);
  return compact<FrameworkRelation>({
    from,
    to,
    kind,
    sourceId: textAt(association, 'identifier'),
    sequence: Number.isFinite(sequence) ? sequence : undefined,
  });
}

/** The id of a node: of the link object that the standard asks for, or the end of a bare address. */
function nodeId(file: string, place: string, node: unknown, mending: Mending): string | undefined {
  if (!isRecord(node)) mending.add('case.referenceNoObject', file, place);
  const identifier = isRecord(node) ? textAt(node, 'identifier') : undefined;
  const address = isRecord(node) ? textAt(node, 'uri') : textOf(node);
  const id = identifier ?? address?.split(/[/#?]/).findLast((part) => part !== '');
  return id !== undefined && hasUuidForm(id) ? id.toLowerCase() : id;
}

/** The form of a UUID, whatever its version: test packages hold ids of version 0, which RFC 9562 does not know. */
export function hasUuidForm(text: string): boolean {
  return UUID_FORM.test(text);
}

const UUID_FORM = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** CASE 1.1, enumeration of association types; those that say nothing about goals among themselves are left out. */
const KINDS: ReadonlyMap<string, FrameworkRelation['kind']> = new Map([
  ['ischildof', 'partOf'],
  ['ispartof', 'partOf'],
  ['precedes', 'precedes'],
  ['isrelatedto', 'related'],
  ['ispeerof', 'related'],
  ['exactmatchof', 'sameAs'],
]);
