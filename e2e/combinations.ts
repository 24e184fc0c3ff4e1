export interface Combination {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly language: 'nl' | 'en';
  readonly theme: 'light' | 'dark';
}

const WINDOWS = { phone: { width: 320, height: 640 }, desktop: { width: 1280, height: 800 } };
const LANGUAGES = ['nl', 'en'] as const;
const THEMES = ['light', 'dark'] as const;

/**
 * In which windows, languages and themes the journeys go. `full` is all eight. `sample N` (N = 0 when nothing is said) is one of
 * the four pairs of opposites, so that both windows, both languages and both themes are always seen.
 */
export function combinations(asked = 'sample 0'): Combination[] {
  const desktops = LANGUAGES.flatMap((language) => THEMES.map((theme) => combination('desktop', language, theme)));
  const phones = LANGUAGES.flatMap((language) => THEMES.map((theme) => combination('phone', language, theme)));
  if (asked === 'full') return [...desktops, ...phones];
  const desktop = desktops[Number(/\d+$/.exec(asked)?.[0] ?? 0) % desktops.length];
  const opposite = phones.find((one) => one.language !== desktop?.language && one.theme !== desktop?.theme);
  return [desktop, opposite].filter((one) => one !== undefined);
}

function combination(
  window: keyof typeof WINDOWS,
  language: Combination['language'],
  theme: Combination['theme'],
): Combination {
  return { name: `${window}-${language}-${theme}`, viewport: WINDOWS[window], language, theme };
}
