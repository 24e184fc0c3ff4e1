import { z } from 'zod';

/**
 * The strict shape of a CASE 1.1 package (1EdTech, Competencies and Academic Standards Exchange Service 1.1, REST/JSON
 * binding, CFPackageDType): no other keys, no nulls, UUIDs of version 1–5, and inside a package neither `CFPackageURI`
 * nor `CFDocumentURI`.
 */
const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const uri = z.url();
const instant = z.iso.datetime({ offset: true });
const day = z.iso.date();
/** `normalizedString`: no line breaks or tabs. */
const line = z.string().regex(/^[^\r\n\t]*$/);
const text = z.string().min(1);
const extensions = z.record(z.string(), z.unknown());

const link = z.strictObject({ title: line, identifier: uuid, uri });
const nodeLink = z.strictObject({
  title: line,
  identifier: line,
  uri,
  targetType: z.union([z.literal('CASE'), z.string().regex(/^ext:[a-zA-Z0-9.\-_]+$/)]).optional(),
});

const document = z.strictObject({
  identifier: uuid,
  uri,
  frameworkType: line.optional(),
  caseVersion: z.literal('1.1').optional(),
  creator: line.min(1),
  title: line.min(1),
  lastChangeDateTime: instant,
  officialSourceURL: uri.optional(),
  publisher: line.optional(),
  description: z.string().optional(),
  subject: z.array(line).optional(),
  subjectURI: z.array(link).optional(),
  language: line.optional(),
  version: line.optional(),
  adoptionStatus: line.optional(),
  statusStartDate: day.optional(),
  statusEndDate: day.optional(),
  licenseURI: link.optional(),
  notes: z.string().optional(),
  extensions: extensions.optional(),
});

const item = z.strictObject({
  identifier: uuid,
  uri,
  fullStatement: text,
  alternativeLabel: line.optional(),
  CFItemType: line.optional(),
  CFItemTypeURI: link.optional(),
  humanCodingScheme: line.optional(),
  listEnumeration: line.optional(),
  abbreviatedStatement: line.optional(),
  conceptKeywords: z.array(line).optional(),
  conceptKeywordsURI: link.optional(),
  notes: z.string().optional(),
  subject: z.array(line).optional(),
  subjectURI: z.array(link).optional(),
  language: line.optional(),
  educationLevel: z.array(line).optional(),
  licenseURI: link.optional(),
  statusStartDate: day.optional(),
  statusEndDate: day.optional(),
  lastChangeDateTime: instant,
  extensions: extensions.optional(),
});

const ASSOCIATION_TYPES = [
  ...(['isChildOf', 'isPeerOf', 'isPartOf', 'exactMatchOf', 'precedes', 'isRelatedTo', 'replacedBy'] as const),
  ...(['exemplar', 'hasSkillLevel', 'isTranslationOf'] as const),
] as const;

const association = z.strictObject({
  identifier: uuid,
  uri,
  associationType: z.union([z.enum(ASSOCIATION_TYPES), z.string().regex(/^ext:[a-zA-Z0-9.\-_]+$/)]),
  sequenceNumber: z.int32().optional(),
  originNodeURI: nodeLink,
  destinationNodeURI: nodeLink,
  CFAssociationGroupingURI: link.optional(),
  lastChangeDateTime: instant,
  notes: z.string().optional(),
  extensions: extensions.optional(),
});

const definition = { identifier: uuid, uri, title: line.min(1), lastChangeDateTime: instant };
const described = { description: z.string().optional(), extensions: extensions.optional() };
const itemType = z.strictObject({
  ...definition,
  description: z.string(),
  hierarchyCode: line,
  typeCode: line.optional(),
  extensions: extensions.optional(),
});
const licence = z.strictObject({ ...definition, ...described, licenseText: z.string() });
const subject = z.strictObject({ ...definition, ...described, hierarchyCode: line });
const concept = z.strictObject({ ...definition, ...described, hierarchyCode: line, keywords: line.optional() });
const grouping = z.strictObject({ ...definition, ...described });

export const casePackageSchema = z.strictObject({
  CFDocument: document,
  CFItems: z.array(item),
  CFAssociations: z.array(association),
  CFDefinitions: z
    .strictObject({
      CFConcepts: z.array(concept).optional(),
      CFSubjects: z.array(subject).optional(),
      CFLicenses: z.array(licence).optional(),
      CFItemTypes: z.array(itemType).optional(),
      CFAssociationGroupings: z.array(grouping).optional(),
      extensions: extensions.optional(),
    })
    .optional(),
  extensions: extensions.optional(),
});

export type CFPackage = z.infer<typeof casePackageSchema>;
export type CFDocument = z.infer<typeof document>;
export type CFItem = z.infer<typeof item>;
export type CFAssociation = z.infer<typeof association>;
export type CFLink = z.infer<typeof link>;
