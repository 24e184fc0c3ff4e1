import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SchoolId } from '../kernel/ids.ts';
import type { SignInProvider } from '../platform/session/providers.ts';
import { SettingError } from './setting-error.ts';

const FILE = 'sign-in.json';
const VARIABLE = 'POOLSTER_OIDC';
/** Ids of the sign-in library's own kinds of accounts. */
const TAKEN = ['credential', 'passkey', 'picture'];

const say = (message: string) => ({ error: message });

const issuer = z
  .string(say('give the address of the provider as its discovery document says it, e.g. "https://login.school.be"'))
  .refine((text) => URL.canParse(text) && /^https:|^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(`${text}/`), {
    error: 'give a whole address that begins with https:// (http only for localhost)',
  })
  .refine((text) => !/[\s?#]/.test(text), { error: 'leave out spaces and anything after ? or #' });

const domain = z
  .string(say('give each mail domain as text, e.g. "school.be"'))
  .toLowerCase()
  .refine((text) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text) && !text.endsWith('.invalid'), {
    error: 'write the part after @ only, e.g. "school.be"',
  });

const provider = z.strictObject({
  id: z
    .string(say('give each provider a short name of its own, e.g. "school-google"; it never changes'))
    .regex(/^[a-z][a-z0-9-]{1,39}$/, 'use 2 to 40 small letters, digits and -, beginning with a letter')
    .refine((id) => !TAKEN.includes(id), { error: `choose another name than ${TAKEN.join(', ')}` }),
  name: z.string(say('say what stands on the button, e.g. "Google van onze school"')).trim().min(1).max(60),
  issuer,
  clientId: z
    .string(say('copy the client id that the provider gave'))
    .min(1, 'copy the client id that the provider gave'),
  clientSecret: z
    .string(say('copy the client secret that the provider gave'))
    .min(8, 'copy the client secret that the provider gave'),
  schools: z
    .array(z.uuid('give ids of schools as `poolster doctor` or the address bar shows them'))
    .min(1, 'name at least one school whose people may sign in here'),
  domains: z.array(domain).default([]),
  claims: z.record(z.string(), z.string()).default({}),
  verifiedClaim: z.string().min(1).default('email_verified'),
  scopes: z.array(z.string().min(1)).default(['openid', 'email', 'profile']),
});

/**
 * The identity providers of this installation: from POOLSTER_OIDC, else from sign-in.json in the data folder. Throws a SettingError
 * that names the field and the remedy; it never repeats a value, because one of them is a secret.
 */
export function readProviders(
  environment: Readonly<Record<string, string | undefined>>,
  dataFolder: string,
): readonly SignInProvider[] {
  const path = join(dataFolder, FILE);
  const given = environment[VARIABLE];
  if (given === undefined && !existsSync(path)) return [];
  const source = given === undefined ? path : VARIABLE;
  const read = z
    .array(provider, say('give a list of providers: [ { "id": … } ]'))
    .safeParse(jsonIn(given ?? readFileSync(path, 'utf8'), source));
  if (!read.success) throw new SettingError(faultsOf(source, read.error));
  refuseTwins(read.data, source);
  return read.data.map((one) => ({ ...one, schools: one.schools as SchoolId[] }));
}

function jsonIn(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Without the cause: the parser quotes what it read, and that may be the secret.
    throw new SettingError(`${source} is no JSON: check its brackets, quotes and commas`);
  }
}

function faultsOf(source: string, { issues }: z.ZodError): string {
  const lines = issues.map(({ path, message, ...issue }) => {
    const unknown = issue.code === 'unrecognized_keys' ? `leave out ${issue.keys.join(', ')}` : message;
    return `${source}${path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')}: ${unknown}`;
  });
  return lines.join('\n');
}

function refuseTwins(providers: readonly { id: string }[], source: string): void {
  const ids = providers.map(({ id }) => id);
  const twin = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twin !== undefined) throw new SettingError(`${source}: two providers have the id "${twin}"; give each its own`);
}
