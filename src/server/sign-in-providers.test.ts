import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SettingError } from './setting-error.ts';
import { readProviders } from './sign-in-providers.ts';

const SCHOOL = '019a0000-0000-7000-8000-000000000001';
const GOOD = {
  id: 'school-google',
  name: 'Google van onze school',
  issuer: 'https://accounts.google.com',
  clientId: 'client',
  clientSecret: 'a secret of the provider',
  schools: [SCHOOL],
  domains: ['School.be'],
  claims: { hd: 'school.be' },
};
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'poolster-sign-in-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (settings: unknown) =>
  readProviders({ POOLSTER_OIDC: typeof settings === 'string' ? settings : JSON.stringify(settings) }, folder);
const refusal = (settings: unknown) => {
  try {
    read(settings);
  } catch (error) {
    if (error instanceof SettingError) return error.message;
    throw error;
  }
  return 'accepted';
};

describe('the providers of an installation', () => {
  it('are none without settings', () => {
    expect(readProviders({}, folder)).toEqual([]);
  });

  it('come from the variable, with what is usual filled in', () => {
    expect(read([GOOD])).toEqual([
      {
        ...GOOD,
        domains: ['school.be'],
        verifiedClaim: 'email_verified',
        scopes: ['openid', 'email', 'profile'],
      },
    ]);
  });

  it('come from sign-in.json in the data folder otherwise', () => {
    writeFileSync(join(folder, 'sign-in.json'), JSON.stringify([GOOD]));
    expect(readProviders({}, folder)[0]?.id).toBe('school-google');
    rmSync(join(folder, 'sign-in.json'));
  });

  it.each([
    ['no list', { id: 'x' }, 'POOLSTER_OIDC: give a list'],
    ['an issuer over http', [{ ...GOOD, issuer: 'http://login.school.be' }], 'POOLSTER_OIDC[0].issuer: give a whole'],
    ['an issuer that only looks like localhost', [{ ...GOOD, issuer: 'http://localhost.evil.test' }], '[0].issuer'],
    ['a domain with an @', [{ ...GOOD, domains: ['@school.be'] }], 'POOLSTER_OIDC[0].domains[0]: write the part'],
    ['the domain of children without e-mail', [{ ...GOOD, domains: ['pictures.invalid'] }], '[0].domains[0]'],
    ['no school', [{ ...GOOD, schools: [] }], 'POOLSTER_OIDC[0].schools: name at least one school'],
    ['an id of the library', [{ ...GOOD, id: 'credential' }], 'POOLSTER_OIDC[0].id: choose another name'],
    ['an unknown field', [{ ...GOOD, clientsecret: 'x' }], 'POOLSTER_OIDC[0]: leave out clientsecret'],
    ['two of one id', [GOOD, { ...GOOD }], 'two providers have the id "school-google"'],
  ])('are refused with the field and the remedy: %s', (_what, settings, words) => {
    expect(refusal(settings)).toContain(words);
  });

  it('never repeat a secret in what they say', () => {
    const broken = '[{"clientSecret": "hush hush", ';
    expect(refusal(broken)).toContain('is no JSON');
    expect(refusal(broken)).not.toContain('hush');
    expect(refusal([{ ...GOOD, clientSecret: 'hush' }])).toContain('clientSecret: copy the client secret');
    expect(refusal([{ ...GOOD, clientSecret: 'hush' }])).not.toContain('hush');
  });
});
