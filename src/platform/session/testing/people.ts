import { insertSchool } from '../../../capabilities/people/people.actions.ts';
import type { Role } from '../../../kernel/access.ts';
import { type PersonId, type SchoolId, uuidV7 } from '../../../kernel/ids.ts';
import { seededRandom } from '../../../kernel/random.ts';
import type { TestServer } from '../../../server/testing/test-server.ts';
import { insertAccounts } from '../accounts.ts';
import { hashPassphrase } from '../passphrase.ts';

export const PASSPHRASE = 'vier blauwe fietsen';

const random = seededRandom('people of sign-in tests');
export function newId<Id extends string>(): Id {
  const bytes = Uint8Array.from({ length: 16 }, () => random.integer(0, 255));
  return uuidV7(1_790_000_000_000, bytes) as Id;
}

export async function addSchool(server: TestServer, schoolId: SchoolId, domain: string): Promise<void> {
  await insertSchool(server.runtime, {
    schoolId,
    network: `Net ${domain}`,
    school: domain,
    level: 'primary',
    givenName: 'An',
    familyName: 'Beheer',
    email: `an@${domain}`,
  });
}

/** A person with an account; without `passphrase` it can be opened by other ways only. */
export async function addPerson(
  server: TestServer,
  schoolId: SchoolId,
  one: { email: string; role: Role; from?: string; passphrase?: string },
): Promise<PersonId> {
  const { pool } = server.runtime.database;
  const personId = newId<PersonId>();
  await pool.query(
    `insert into person (school_id, person_id, given_name, family_name, email, created_at)
     values ($1, $2, 'Els', 'Peeters', $3, $4)`,
    [schoolId, personId, one.email, server.runtime.clock()],
  );
  await pool.query('insert into membership (school_id, person_id, role, from_on) values ($1, $2, $3, $4)', [
    schoolId,
    personId,
    one.role,
    one.from ?? '2026-09-01',
  ]);
  const passphraseHash = one.passphrase === undefined ? {} : { passphraseHash: await hashPassphrase(one.passphrase) };
  await insertAccounts(
    pool,
    [{ schoolId, personId, name: 'Els Peeters', email: one.email, ...passphraseHash }],
    server.runtime.clock(),
  );
  return personId;
}
