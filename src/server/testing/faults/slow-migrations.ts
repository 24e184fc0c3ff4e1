import pg from 'pg';

const PAUSE_MS = 120;

/**
 * Makes a process say when it is in the middle of a migration (its statements have run, nothing is committed) and when one has just
 * been committed, and wait a moment, so that its parent can kill it there. The migrations themselves are the real ones.
 */
export function slowDownMigrations(say: (step: string) => void): void {
  const ask = pg.Client.prototype.query;
  let inside: string | undefined;
  const pause = (step: string) => {
    say(step);
    return new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  };
  const query = async function (this: pg.Client, ...given: unknown[]): Promise<unknown> {
    const [text, values] = given;
    const isMark = typeof text === 'string' && text.startsWith('insert into public.poolster_migration');
    if (isMark && Array.isArray(values)) {
      inside = String(values[0]);
      await pause(`in ${inside}`);
    }
    const answer: unknown = await Reflect.apply(ask, this, given);
    if (inside && text === 'commit') {
      await pause(`after ${inside}`);
      inside = undefined;
    }
    return answer;
  };
  // `pg-pool` asks with a callback and must get the real one; migrations ask with a promise.
  Reflect.set(pg.Client.prototype, 'query', function (this: pg.Client, ...given: unknown[]) {
    return typeof given.at(-1) === 'function' ? Reflect.apply(ask, this, given) : Reflect.apply(query, this, given);
  });
}
