import { type Finding, named, problem } from './finding.ts';

export interface AccessFacts {
  /** Address that the server listens on. */
  readonly host: string;
  readonly publicUrl: string;
  /** Accounts of the demo, whose passphrase is published. */
  readonly demoAccounts: readonly string[];
  readonly databaseUrl: string | undefined;
  /** Whether this very connection to PostgreSQL is encrypted. */
  readonly isEncrypted: boolean;
  /** The role of DATABASE_URL; undefined for the embedded database. */
  readonly role: { readonly name: string; readonly isSuperuser: boolean } | undefined;
  /** Who gets in without a password, as far as this role may see it. */
  readonly trusted: readonly string[];
}

/** How people and programs reach it: what is open that should not be. */
export function checkAccess(facts: AccessFacts): Finding[] {
  return [
    ...checkAddress(facts),
    ...checkDemo(facts),
    ...checkConnection(facts),
    ...checkRole(facts),
    ...checkTrust(facts),
  ];
}

function checkAddress({ host, publicUrl }: AccessFacts): Finding[] {
  const isPlain = publicUrl.startsWith('http:');
  if (!isPlain || (isLoopback(host) && isLoopback(new URL(publicUrl).hostname))) return [];
  return [
    problem(
      'address',
      `People reach Poolster at ${publicUrl} (it listens on ${host}): passphrases and results go over the network unencrypted`,
      'Put a proxy with HTTPS before it, and set POOLSTER_URL to its https:// address (docs/operations/install.md).',
    ),
  ];
}

function checkDemo({ host, publicUrl, demoAccounts }: AccessFacts): Finding[] {
  if (demoAccounts.length === 0 || (isLoopback(host) && isLoopback(new URL(publicUrl).hostname))) return [];
  return [
    problem(
      'demo-accounts',
      `Anybody can sign in as ${named(demoAccounts, 3)}: the passphrase of the demo is published`,
      'Use an installation without the demo (`poolster start --empty` with another POOLSTER_DATA).',
    ),
  ];
}

function checkConnection({ databaseUrl, isEncrypted }: AccessFacts): Finding[] {
  if (databaseUrl === undefined || isEncrypted) return [];
  const { hostname } = new URL(databaseUrl);
  if (hostname === '' || hostname.startsWith('%2F') || isLoopback(hostname)) return [];
  return [
    problem(
      'database-connection',
      `What goes to and from PostgreSQL on ${hostname} can be read on the network`,
      'Turn on TLS there and add ?sslmode=verify-full to DATABASE_URL.',
    ),
  ];
}

function checkRole({ role }: AccessFacts): Finding[] {
  if (!role?.isSuperuser) return [];
  return [
    problem(
      'database-role',
      `Poolster signs in to PostgreSQL as ${role.name}, a superuser: a fault in it could reach the whole server`,
      'Give it a role of its own that owns only its database (docs/operations/postgresql.md).',
    ),
  ];
}

function checkTrust({ trusted }: AccessFacts): Finding[] {
  if (trusted.length === 0) return [];
  return [
    problem(
      'database-trust',
      `PostgreSQL lets anybody in without a password from ${named(trusted)}`,
      'Replace `trust` by `scram-sha-256` (or `peer` for the socket) in pg_hba.conf and reload.',
    ),
  ];
}

export function isLoopback(host: string): boolean {
  return ['localhost', '::1', '[::1]'].includes(host) || /^127\./.test(host);
}
