import type { FrameworkId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import type { CFPackage } from '../../standards/case/schema.ts';
import { writeCase } from '../../standards/case/write.ts';
import { selectFrameworkContent } from './framework.queries.ts';

/**
 * A version of a framework as a strict CASE 1.1 package; exporting twice gives the same. Prerequisites in other
 * frameworks stay behind: a package speaks of its own goals only (G8).
 */
export async function exportFramework(
  ctx: Ctx,
  frameworkId: FrameworkId,
  options: { version?: number; baseUri: string },
): Promise<{ name: string; package: CFPackage }> {
  const { framework } = await selectFrameworkContent(ctx, frameworkId, options.version);
  const row = await ctx.db
    .selectFrom('frameworkVersion')
    .select(['importedAt', 'version'])
    .where('frameworkId', '=', frameworkId)
    .$if(options.version !== undefined, (query) => query.where('version', '=', options.version ?? 0))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) throw new Problem('framework-unknown', { status: 404 });
  const own = new Set(framework.goals.map((goal) => goal.sourceId));
  const relations = framework.relations.filter(({ from, to }) => own.has(from) && own.has(to));
  const content = writeCase({ ...framework, relations }, { baseUri: options.baseUri, now: row.importedAt });
  return { name: `${fileNameOf(framework.title)}-v${row.version}.case.json`, package: content };
}

function fileNameOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'framework'
  );
}
