import type pg from 'pg';

/**
 * What a server does in the background and PGlite does not: checkpoints by time, vacuum, analyze, and freezing long before
 * transaction numbers run out. One short step at a time, on the one connection, and only when nobody has used it for a moment; a
 * step that has been put off too long is done all the same.
 */
export interface Upkeep {
  /** Does the one step that is most due; answers which. */
  step(): Promise<string | undefined>;
  /** No new step begins; resolves when a running one is done. */
  stop(): Promise<void>;
}

export interface UpkeepOptions {
  readonly pool: pg.Pool;
  /** Milliseconds since any moment. */
  readonly now?: () => number;
  /** Calls `tick` again and again until the answer is called. */
  readonly repeat?: (tick: () => void, milliseconds: number) => () => void;
  readonly log: (line: string) => void;
}

const LOOK_EVERY = 10_000;
/** Nobody has asked anything for this long. */
const QUIET_FOR = 2_000;
/** After this long a look is taken in between, however busy it is. */
const PUT_OFF_AT_MOST = 300_000;
const CHECKPOINT_EVERY = 300_000;

export function createUpkeep({
  pool,
  now = () => performance.now(),
  repeat = repeatByTimer,
  log,
}: UpkeepOptions): Upkeep {
  let used = now();
  let looked = now();
  let checkpointed = now();
  let isOurs = false;
  let running: Promise<unknown> = Promise.resolve();
  const note = () => {
    if (!isOurs) used = now();
  };
  pool.on('acquire', note);
  pool.on('release', note);

  async function step(): Promise<string | undefined> {
    looked = now();
    isOurs = true;
    try {
      const sql = (await selectDue(pool)) ?? (await checkpointDue());
      if (sql) await pool.query(sql);
      return sql;
    } finally {
      isOurs = false;
    }
  }

  async function checkpointDue(): Promise<string | undefined> {
    if (now() - checkpointed < CHECKPOINT_EVERY) return undefined;
    checkpointed = now();
    const { rows } = await pool.query<{ written: string }>(
      'select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn) as written from pg_control_checkpoint()',
    );
    return Number(rows[0]?.written) > SMALLEST_CHECKPOINT ? 'checkpoint' : undefined;
  }

  let isBusy = false;
  const cancel = repeat(() => {
    const isQuiet = now() - used >= QUIET_FOR && pool.idleCount === pool.totalCount;
    if (isBusy || (!isQuiet && now() - looked < PUT_OFF_AT_MOST)) return;
    isBusy = true;
    running = step()
      .catch((error: unknown) => log(`LOG:  upkeep was put off: ${String(error)}`))
      .finally(() => {
        isBusy = false;
      });
  }, LOOK_EVERY);

  return {
    step,
    stop: async () => {
      cancel();
      await running;
    },
  };
}

/** A checkpoint itself writes a little; this is more. */
const SMALLEST_CHECKPOINT = 64 * 1024;

/**
 * The most urgent table, by PostgreSQL's own rules (its "Routine Vacuuming": 50 rows and 20 % dead, 50 and 10 % changed), freezing
 * at a quarter of the age at which autovacuum would.
 */
async function selectDue(pool: pg.Pool): Promise<string | undefined> {
  const { rows } = await pool.query<{ sql: string }>(`
    select case when age(c.relfrozenxid) > 50000000 then format('vacuum (freeze, analyze) %I.%I', s.schemaname, s.relname)
                when s.n_dead_tup > 50 + 0.2 * c.reltuples or s.n_ins_since_vacuum > 1000 + 0.2 * c.reltuples
                  then format('vacuum (analyze) %I.%I', s.schemaname, s.relname)
                else format('analyze %I.%I', s.schemaname, s.relname) end as sql
      from pg_stat_all_tables s join pg_class c on c.oid = s.relid
     where s.schemaname not like 'pg_toast%' and s.schemaname not like 'pg_temp%'
       and (age(c.relfrozenxid) > 50000000
         or s.n_dead_tup > 50 + 0.2 * c.reltuples
         or s.n_ins_since_vacuum > 1000 + 0.2 * c.reltuples
         or s.n_mod_since_analyze > 50 + 0.1 * c.reltuples)
     order by age(c.relfrozenxid) > 50000000 desc, s.n_dead_tup desc, s.n_mod_since_analyze desc
     limit 1`);
  return rows[0]?.sql;
}

function repeatByTimer(tick: () => void, milliseconds: number): () => void {
  const timer = setInterval(tick, milliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
