import { describe, expect, it } from 'vitest';
import { waitAfter } from './attempts.ts';
import { hashPassphrase, verifyPassphrase } from './passphrase.ts';

describe('passphrases', () => {
  it('are kept as argon2id with their own salt, and match only themselves', async () => {
    const [one, two] = [await hashPassphrase('vier blauwe fietsen'), await hashPassphrase('vier blauwe fietsen')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await verifyPassphrase(one, 'vier blauwe fietsen')).toBe(true);
    expect(await verifyPassphrase(one, 'vier blauwe fietsen ')).toBe(false);
  });

  it('match whichever way the accents were typed', async () => {
    expect(await verifyPassphrase(await hashPassphrase('caf\u00e9 caf\u00e9'), 'cafe\u0301 cafe\u0301')).toBe(true);
  });

  it('never match what is no hash of ours', async () => {
    expect(await verifyPassphrase('plain', 'plain')).toBe(false);
  });
});

describe('waiting after wrong tries', () => {
  it('starts after five and doubles to a quarter of an hour', () => {
    expect([0, 4, 5, 6, 7, 12, 500].map(waitAfter)).toEqual([0, 0, 15, 30, 60, 900, 900]);
  });
});
