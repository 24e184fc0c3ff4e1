import type pg from 'pg';
import type { PersonId } from '../../src/kernel/ids.ts';
import { insertAccounts } from '../../src/platform/session/accounts.ts';
import { hashPassphrase } from '../../src/platform/session/passphrase.ts';
import type { BenchSchool } from '../measure/school.ts';
import { type BenchServer, call } from './start-app.ts';

const PASSPHRASE = 'samen leren poolster';

export function emailOf(personId: PersonId): string {
  return `${personId}@bench.invalid`;
}

/** Accounts for these people, all with one passphrase: hashing it a thousand times is not what is measured. */
export async function makeAccounts(pool: pg.Pool, school: BenchSchool, people: readonly PersonId[]): Promise<void> {
  const passphraseHash = await hashPassphrase(PASSPHRASE);
  const { schoolId } = school;
  await insertAccounts(
    pool,
    people.map((personId) => ({ schoolId, personId, name: personId, email: emailOf(personId), passphraseHash })),
    new Date(),
  );
}

/** Signs in for real; returns the cookie and how long it took. */
export async function signIn(server: BenchServer, personId: PersonId): Promise<{ cookie: string; ms: number }> {
  return call(server, '/api/auth/sign-in/email', { body: { email: emailOf(personId), password: PASSPHRASE } });
}
