import type { SchoolId } from '../../kernel/ids.ts';
import { type Fault, Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import type {
  FrameworkGoal,
  FrameworkPackage,
  FrameworkReading,
  ReadOptions,
  SourceFile,
} from '../../standards/framework/framework-package.ts';
import { readFramework } from '../../standards/framework/read.ts';
import { decodeText } from '../../standards/table/decode.ts';
import { insertAudit } from '../people/index.ts';
import { frameworkIdOf } from './domain/identity.ts';
import { selectOptionalFrameworkHead } from './framework.queries.ts';
import { type ImportReport, LARGEST_IMPORT } from './goals.contract.ts';
import { type FrameworkSource, type PlannedFramework, planFramework, storeFramework } from './store-framework.ts';

export interface ImportRequest extends ReadOptions {
  readonly files: readonly SourceFile[];
  /** Undefined for reference data, shared by all schools. */
  readonly ownerSchoolId: SchoolId | undefined;
  /** The school that asks; undefined for the installation itself, which may renew any shared framework (G7). */
  readonly stewardSchoolId: SchoolId | undefined;
}

/** Bytes as text. Throws where the files together are larger than an import takes. */
export async function readUploads(files: readonly File[]): Promise<SourceFile[]> {
  const total = files.reduce((sum, file) => sum + file.size, 0);
  if (total > LARGEST_IMPORT) {
    const data = { found: Math.ceil(total / 2 ** 20), most: LARGEST_IMPORT / 2 ** 20 };
    throw new Problem('files-too-large', { status: 413, data });
  }
  const out: SourceFile[] = [];
  for (const file of files) out.push({ name: file.name, text: decodeText(new Uint8Array(await file.arrayBuffer())) });
  return out;
}

/** What an import would do (G3): nothing is written, and faults are part of the answer. */
export async function checkImport(ctx: Ctx, request: ImportRequest): Promise<ImportReport> {
  return reportOn(ctx, request, readFramework(request.files, optionsOf(request)));
}

async function reportOn(ctx: Ctx, request: ImportRequest, reading: FrameworkReading): Promise<ImportReport> {
  if (!reading.ok) return { frameworks: [], mended: [], found: {}, faults: reading.faults };
  const frameworks: ImportReport['frameworks'] = [];
  const faults: Fault[] = [];
  for (const framework of reading.frameworks) {
    const keptByOther = await isKeptByOther(ctx, framework, request);
    const planned = await planOrFaults(ctx, framework, sourceOf(request, reading, framework));
    if (Array.isArray(planned)) faults.push(...planned);
    else frameworks.push(reportOf(planned as PlannedFramework, keptByOther));
  }
  return { frameworks, mended: copies(reading.mended), found: { ...reading.counts }, faults };
}

/** Does what `checkImport` tells, all frameworks or none. Throws the faults as one problem. */
export async function applyImport(ctx: Ctx, request: ImportRequest): Promise<ImportReport> {
  const reading = readFramework(request.files, optionsOf(request));
  const report = await reportOn(ctx, request, reading);
  if (!reading.ok || report.faults.length > 0) throw new Problem('framework-faults', { faults: report.faults });
  const refused = report.frameworks.find((one) => one.keptByOther && one.outcome !== 'unchanged');
  if (refused) throw new Problem('framework-kept-by-other', { status: 409, data: { title: refused.title } });
  for (const framework of reading.frameworks) {
    const { frameworkId, version, outcome, counts } = await storeFramework(
      ctx,
      framework,
      sourceOf(request, reading, framework),
    );
    // An import of the installation itself belongs to no school; the version keeps when and from which file.
    if (outcome === 'unchanged' || request.stewardSchoolId === undefined) continue;
    const details = { version, outcome, counts, title: framework.title, files: request.files.map((file) => file.name) };
    await insertAudit(ctx, { action: 'framework.imported', subjectId: frameworkId, details });
  }
  ctx.touch('school');
  return report;
}

type Reading = Extract<FrameworkReading, { ok: true }>;

function optionsOf({ title, language, identifier }: ImportRequest): ReadOptions {
  return {
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    ...(identifier === undefined ? {} : { identifier }),
  };
}

/** Several frameworks from several files: each remembers the files it may have come from. */
function sourceOf(request: ImportRequest, reading: Reading, framework: FrameworkPackage): FrameworkSource {
  const { files, ownerSchoolId, stewardSchoolId } = request;
  const named = files.filter((file) => file.text.includes(framework.identifier)).map((file) => file.name);
  const fileName = (named.length > 0 ? named : files.map((file) => file.name)).join(', ');
  return {
    fileName,
    mended: reading.mended.filter((one) => fileName.includes(one.where)),
    ...(ownerSchoolId === undefined ? {} : { ownerSchoolId }),
    ...(ownerSchoolId === undefined && stewardSchoolId !== undefined ? { stewardSchoolId } : {}),
  };
}

async function isKeptByOther(ctx: Ctx, framework: FrameworkPackage, request: ImportRequest): Promise<boolean> {
  if (request.ownerSchoolId !== undefined || request.stewardSchoolId === undefined) return false;
  const head = await selectOptionalFrameworkHead(ctx, frameworkIdOf(framework.identifier));
  return head !== undefined && head.stewardSchoolId !== request.stewardSchoolId;
}

async function planOrFaults(
  ctx: Ctx,
  framework: FrameworkPackage,
  source: FrameworkSource,
): Promise<PlannedFramework | Fault[]> {
  try {
    return await planFramework(ctx, framework, source);
  } catch (error) {
    if (error instanceof Problem && error.code === 'goal-cycle') return [...error.faults];
    throw error;
  }
}

/** Enough to judge by; a person does not read hundreds of lines. */
const SHOWN = 100;

function reportOf(planned: PlannedFramework, keptByOther: boolean): ImportReport['frameworks'][number] {
  const { frameworkId, outcome, version, counts, change, content } = planned;
  const { framework } = content;
  const relationsByKind: Record<string, number> = {};
  for (const { kind } of framework.relations) relationsByKind[kind] = (relationsByKind[kind] ?? 0) + 1;
  return {
    frameworkId,
    title: framework.title,
    licence: framework.licence ?? null,
    attribution: framework.attribution ?? null,
    outcome,
    version,
    counts,
    relationsByKind,
    relationsAdded: change.relationsAdded,
    relationsEnded: change.relationsEnded,
    added: change.added.slice(0, SHOWN).map(shown),
    changed: change.changed.slice(0, SHOWN).map(({ before, after }) => ({ ...shown(after), before: before.statement })),
    ended: change.ended.slice(0, SHOWN).map(shown),
    keptByOther,
  };
}

function shown(goal: FrameworkGoal) {
  return { code: goal.code ?? null, kind: goal.kind, statement: goal.statement };
}

/** Mutable copies, as the contract's answer types want them. */
function copies<Entry extends { readonly data?: Readonly<Record<string, string | number>> }>(
  entries: readonly Entry[],
) {
  return entries.map((entry) => ({ ...entry, ...(entry.data ? { data: { ...entry.data } } : {}) }));
}
