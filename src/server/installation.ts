import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SignInProvider } from '../platform/session/providers.ts';
import { SettingError } from './setting-error.ts';
import { readProviders } from './sign-in-providers.ts';

export { SettingError };

/** Where this installation keeps its things and how people reach it, from the environment. */
export interface Installation {
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly trustedOrigins: readonly string[];
  readonly secret: string;
  /** Where its schools sign in besides here; see docs/sign-in.md. */
  readonly providers: readonly SignInProvider[];
  /** Bytes of the disk below which an embedded database refuses writes, where somebody chose it. */
  readonly diskMinimum?: number;
}

/** Reads PORT, DATABASE_URL, POOLSTER_DATA, _HOST, _URL, _SECRET, _OIDC and _DISK_MINIMUM_MB; throws with the remedy on nonsense. */
export function readInstallation(environment: Readonly<Record<string, string | undefined>>): Installation {
  const port = Number(environment['PORT'] ?? 4400);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new SettingError(`PORT is "${environment['PORT']}": give a number from 0 to 65535`);
  const dataFolder = resolve(environment['POOLSTER_DATA'] ?? 'data');
  const publicUrl = (environment['POOLSTER_URL'] ?? `http://localhost:${port}`).replace(/\/$/, '');
  return {
    dataFolder,
    databaseUrl: environment['DATABASE_URL'],
    port,
    // With demo accounts and their published passphrase only this machine may come in; so it is unless somebody says otherwise.
    host: environment['POOLSTER_HOST'] ?? '127.0.0.1',
    publicUrl,
    trustedOrigins: [`http://localhost:${port}`, `http://127.0.0.1:${port}`],
    secret: longEnough(environment['POOLSTER_SECRET'] || ownSecret(dataFolder), dataFolder),
    providers: readProviders(environment, dataFolder),
    ...readDiskMinimum(environment['POOLSTER_DISK_MINIMUM_MB']),
  };
}

function readDiskMinimum(text: string | undefined): { diskMinimum?: number } {
  if (text === undefined) return {};
  const megabytes = Number(text);
  if (text.trim() === '' || !(megabytes >= 0))
    throw new SettingError(`POOLSTER_DISK_MINIMUM_MB is "${text}": give a number of megabytes, 0 or more`);
  return { diskMinimum: megabytes * 2 ** 20 };
}

/** Better Auth takes a public constant where the secret is empty, so a short one, as a full disk leaves, is refused. */
function longEnough(secret: string, dataFolder: string): string {
  if (secret.length >= 32) return secret;
  throw new SettingError(
    `The secret that signs sessions has ${secret.length} characters, and can be guessed. Give POOLSTER_SECRET at least 32, or remove ${join(dataFolder, 'secret')} so that a new one is made; everybody then signs in again.`,
  );
}

/** The file has its name only when it is whole and on the disk; one that another process wrote meanwhile stays. */
function writeWhole(path: string, text: string): void {
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, text, { mode: 0o600, flush: true });
  try {
    linkSync(partial, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    rmSync(partial, { force: true });
  }
}

/** Signs sessions; made once per installation, readable by its owner only. */
function ownSecret(dataFolder: string): string {
  const path = join(dataFolder, 'secret');
  if (!existsSync(path)) {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    writeWhole(path, randomBytes(48).toString('base64url'));
  }
  return readFileSync(path, 'utf8').trim();
}
