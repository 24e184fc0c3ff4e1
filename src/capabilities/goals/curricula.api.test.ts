import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { testSchool } from './testing/test-school.ts';

const FOLDER = fileURLToPath(new URL('../../../../shared/data/curricula/', import.meta.url));

let server: TestServer;
let school: Awaited<ReturnType<typeof testSchool>>;

/** Real curricula, which may not be copied into the project; the counts are those that their README gives. */
describe.skipIf(!existsSync(FOLDER))('the real curricula of shared/data/curricula', () => {
  beforeAll(async () => {
    server = await startTestServer();
    school = await testSchool(server, 'echt');
  });
  afterAll(() => server.close());

  const bring = async (folder: string, matches: RegExp, title?: string) => {
    const files = readdirSync(`${FOLDER}${folder}`)
      .filter((name) => matches.test(name))
      .map((name) => new File([readFileSync(`${FOLDER}${folder}/${name}`)], name));
    const asked = { files, keepFor: 'shared' as const, ...(title === undefined ? {} : { title }) };
    return school.administrator.import({ commandId: crypto.randomUUID(), ...asked });
  };

  const kept = async (frameworkIds: readonly string[]) => {
    const { rows } = await server.runtime.database.pool.query<{ what: string; number: number }>(
      `select kind as what, count(*) as number from goal where framework_id = any($1::uuid[]) group by kind
       union all
       select kind, count(*) from goal_relation where framework_id = any($1::uuid[]) group by kind`,
      [frameworkIds],
    );
    return Object.fromEntries(rows.map((row) => [row.what, row.number]));
  };

  // Six clusters name a domain that the file does not hold, so that 622 of the 628 places in the tree are known.
  it('coherence map: 480 standards, 148 clusters, 63 domains, 757 prerequisites, 142 related pairs', async () => {
    const { frameworks } = await bring('coherence-map', /\.json$/);
    expect(await kept(frameworks.map((one) => one.frameworkId))).toEqual({
      ...{ goal: 480, cluster: 148, domain: 63 },
      ...{ partOf: 622, precedes: 757, related: 142 },
    });
    const again = await bring('coherence-map', /\.json$/);
    expect(again.frameworks[0]).toMatchObject({ outcome: 'unchanged', version: 1 });
  });

  it('SLO: 463 entities, of which 405 kerndoelen', async () => {
    const { frameworks } = await bring(
      'slo-kerndoelen',
      /^(domeinen|kerndoelen|uitstroomprofielen|vakleergebieden)\.json$/,
    );
    const { goal, cluster = 0, domain = 0 } = await kept(frameworks.map((one) => one.frameworkId));
    expect(goal).toBe(405);
    expect((goal ?? 0) + cluster + domain).toBe(463);
  });

  it('onderwijsdoelen: 13 sets with 140 goals', async () => {
    const { frameworks } = await bring('onderwijsdoelen', /\.json$/);
    expect(frameworks).toHaveLength(13);
    expect((await kept(frameworks.map((one) => one.frameworkId)))['goal']).toBe(140);
    expect(frameworks.every((one) => one.attribution?.includes('Vlaamse overheid'))).toBe(true);
  });

  it('OpenSALT: every package and the table come in, and say what was mended', async () => {
    const { frameworks, mended } = await bring('case-opensalt-tests', /\.json$/);
    expect(frameworks).toHaveLength(5);
    expect(mended.length).toBeGreaterThan(0);
    const numbers = await kept(frameworks.map((one) => one.frameworkId));
    expect((numbers['goal'] ?? 0) + (numbers['cluster'] ?? 0) + (numbers['domain'] ?? 0)).toBe(47);
    const csv = await bring('case-opensalt-tests', /\.csv$/, 'ELA');
    expect((csv.frameworks[0]?.counts.goals ?? 0) + (csv.frameworks[0]?.counts.headings ?? 0)).toBe(1189);
  });

  it('finds a Flemish goal by a Dutch stem among all of them', async () => {
    const { goals, total } = await school.teacher.browse({ query: 'verhouding' });
    expect(total).toBeGreaterThan(0);
    expect(goals.some((goal) => /verhouding/i.test(goal.statement.nl))).toBe(true);
  });
});
