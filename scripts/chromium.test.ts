import { describe, expect, it } from 'vitest';
import { combinations } from '../e2e/combinations.ts';
import { findChromium } from './chromium.ts';

describe('the browser of the journeys', () => {
  it('is the one that was asked for, then one of the machine', () => {
    const everywhere = () => true;
    expect(findChromium({ CHROMIUM_PATH: '/opt/chrome' }, everywhere)).toBe('/opt/chrome');
    expect(findChromium({ CHROMIUM_PATH: '/opt/chrome' }, (path) => path === '/usr/bin/google-chrome')).toBe(
      '/usr/bin/google-chrome',
    );
    expect(findChromium({}, everywhere)).toBe('/usr/bin/chromium');
  });

  it('is nobody where there is none', () => {
    expect(findChromium({}, () => false)).toBeUndefined();
  });
});

describe('the combinations of the journeys', () => {
  it.each(['sample 0', 'sample 1', 'sample 2', 'sample 3', 'sample 41', undefined])(
    '%s: both windows, languages and themes',
    (asked) => {
      const sample = combinations(asked);
      expect(sample.map(({ viewport }) => viewport.width)).toEqual([1280, 320]);
      expect(new Set(sample.map(({ language }) => language)).size).toBe(2);
      expect(new Set(sample.map(({ theme }) => theme)).size).toBe(2);
    },
  );

  it('are all eight when all are asked for', () => {
    expect(new Set(combinations('full').map(({ name }) => name)).size).toBe(8);
  });
});
