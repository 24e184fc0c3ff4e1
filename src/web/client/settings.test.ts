import { beforeAll, describe, expect, it, vi } from 'vitest';

describe('settingsFrom', () => {
  let settingsFrom: typeof import('./settings.ts')['settingsFrom'];

  beforeAll(async () => {
    // The module reads the storage of the browser as soon as it is loaded; here there is none, as in a closed window.
    vi.stubGlobal('localStorage', undefined);
    vi.stubGlobal('sessionStorage', undefined);
    ({ settingsFrom } = await import('./settings.ts'));
  });

  const usual = { theme: 'system', textSize: 100, letter: 'atkinson', lessMotion: false, readAloud: true };

  it('is what is usual when nothing was kept', () => {
    expect(settingsFrom(null)).toEqual(usual);
    expect(settingsFrom('nonsense')).toEqual(usual);
  });

  it('keeps what a person chose', () => {
    const chosen = {
      language: 'en',
      theme: 'dark',
      textSize: 150,
      letter: 'wide',
      lessMotion: true,
      readAloud: false,
    };
    expect(settingsFrom(chosen)).toEqual(chosen);
  });

  it('drops what no longer makes sense and holds the text size between 100 and 200 %', () => {
    expect(settingsFrom({ language: 'fr', theme: 'pink', textSize: 900, letter: 3 })).toEqual({
      ...usual,
      textSize: 200,
    });
    expect(settingsFrom({ textSize: 'big' })).toEqual(usual);
    expect(settingsFrom({ textSize: 20 })).toEqual(usual);
  });
});
