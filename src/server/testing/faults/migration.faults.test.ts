import { join } from 'node:path';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../kernel/random.ts';
import { openEmbedded, openServer } from '../../../platform/db/database.ts';
import { migrate } from '../../../platform/db/migrate.ts';
import { allMigrations } from '../../migrations.ts';
import { isFull, report, SEED } from './fault-run.ts';
import { copyOf, removeFoldersAfterwards, temporaryFolder } from './folders.ts';
import { indexFaults } from './index-check.ts';
import { postgresBinaries, startCluster } from './postgres-cluster.ts';
import { launch, NotStarted, type StartOptions, startServer } from './server-process.ts';

/** The installation that everybody upgrades from: what the first release had. */
const RELEASED = allMigrations().filter(({ name }) => name <= '20261122_0206_evidence__answer_logs');
const NEW = allMigrations().slice(RELEASED.length);
const ROWS = 2000;

removeFoldersAfterwards();

const places = NEW.flatMap(({ name }) => [`in ${name}`, `after ${name}`]);

/** Every place in full; in the sample one, by the seed. */
function chosenPlaces(seed: string): string[] {
  return isFull ? places : [seededRandom(seed).pick(places)];
}

describe('an upgrade that is killed in the middle of a migration, and started again', () => {
  it('is whole on the embedded database, with every row that was there', async () => {
    const from = performance.now();
    const older = temporaryFolder('older');
    const database = await openEmbedded({ folder: join(older, 'database') });
    await olderInstallation(database.pool);
    await database.close();
    const undisturbed = await upgraded({ folder: copyOf(older, 'whole') });
    const chosen = chosenPlaces(`migration/${SEED}`);
    for (const place of chosen) {
      const folder = copyOf(older, 'upgrade');
      await killAt(place, { folder });
      expect(await upgraded({ folder })).toEqual(undisturbed);
      if (isFull) expect(await indexFaults(folder)).toEqual([]);
    }
    tell('kill during migration (embedded)', chosen, from);
  });

  const bin = postgresBinaries();
  it.skipIf(!bin)('is whole on PostgreSQL, with every row that was there', async () => {
    const from = performance.now();
    const cluster = await startCluster(bin ?? '');
    const folder = temporaryFolder('server');
    const fresh = async (name: string) => {
      const own = new URL(cluster.url);
      own.pathname = `/${name}`;
      const main = openServer(cluster.url);
      await main.pool.query(`create database ${name}`);
      await main.close();
      const database = openServer(own.href);
      await olderInstallation(database.pool);
      await database.close();
      return { folder, databaseUrl: own.href };
    };
    const undisturbed = await upgraded(await fresh('whole'));
    const chosen = chosenPlaces(`migration on PostgreSQL/${SEED}`);
    for (const [index, place] of chosen.entries()) {
      const options = await fresh(`upgrade_${index}`);
      await killAt(place, options);
      expect(await upgraded(options)).toEqual(undisturbed);
    }
    await cluster.stop();
    tell('kill during migration (PostgreSQL)', chosen, from);
  });
});

/** Stops the process dead when it says that it is there. */
async function killAt(place: string, options: StartOptions): Promise<void> {
  const starting = launch({ ...options, environment: { FAULT_SLOW_MIGRATIONS: '1' } });
  const arrived = new Promise<void>((resolve) => starting.onStep((step) => (step === place ? resolve() : undefined)));
  await Promise.race([arrived, starting.ready]);
  await starting.kill();
  await expect(starting.ready).rejects.toBeInstanceOf(NotStarted);
}

async function upgraded(options: StartOptions): Promise<readonly string[]> {
  const server = await startServer(options);
  const picture = await server.picture();
  await server.stop();
  return picture;
}

/** What a school of the first release could have: a school, a child, evidence. Plain SQL, because the code of then is gone. */
async function olderInstallation(pool: pg.Pool): Promise<void> {
  await migrate(pool, RELEASED);
  const school = `'00000000-0000-7000-8000-0000000000aa'`;
  const child = `'00000000-0000-7000-8000-0000000000bb'`;
  await pool.query(`insert into network (network_id, name) values (${school}, 'Ouder')`);
  await pool.query(`insert into school (school_id, network_id, name, level, created_at)
    values (${school}, ${school}, 'Oudere school', 'primary', '2026-11-01')`);
  await pool.query(`insert into person (school_id, person_id, given_name, family_name, created_at)
    values (${school}, ${child}, 'Kind', 'Ouder', '2026-11-01')`);
  await pool.query(`insert into evidence (school_id, event_id, learner_id, kind, purpose, goal_ids, goal_weights, score, situation,
      source, author_kind, occurred_at, recorded_at, time_known)
    select ${school}, lpad(to_hex(n), 32, '0')::uuid, ${child}, 'answer', 'for', array[${school}::uuid], array[1], n % 2, 'practice',
      'test', 'system', timestamptz '2026-11-01' + n * interval '1 minute', '2026-11-02', 'exact'
    from generate_series(1, ${ROWS}) as n`);
}

function tell(fault: string, chosen: readonly string[], from: number): void {
  const done = `${chosen.length} kills in ${NEW.length} migrations`;
  report({ fault, done, from, acknowledged: ROWS, unknown: 0, lost: 0, doubled: 0, corrupt: 0 });
}
