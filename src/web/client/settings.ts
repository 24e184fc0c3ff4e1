import { useSyncExternalStore } from 'react';
import { LANGUAGES, type Language } from '../../kernel/text.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export const LETTERS = ['atkinson', 'system', 'wide'] as const;

/** How one person likes to read on this device. Nobody else sees it and the server does not know it. */
export interface Settings {
  /** Absent: the language the school gave. */
  readonly language?: Language;
  readonly theme: (typeof THEMES)[number];
  /** Per cent, 100–200. */
  readonly textSize: number;
  readonly letter: (typeof LETTERS)[number];
  readonly lessMotion: boolean;
  readonly readAloud: boolean;
}

const USUAL: Settings = { theme: 'system', textSize: 100, letter: 'atkinson', lessMotion: false, readAloud: true };
/** What the device itself asks for. */
const WISHES = ['dark', 'calm'] as const;
const LAST_PERSON = 'poolster.person';

const listeners = new Set<() => void>();
let owner = read(() => sessionStorage.getItem(LAST_PERSON)) ?? 'device';
let current = load();

export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, () => current);
}

export function changeSettings(change: Partial<Settings>): void {
  current = { ...current, ...change };
  read(() => localStorage.setItem(nameFor(owner), JSON.stringify(current)));
  applySettings();
}

/** Devices are shared, so each person finds their own settings; without a person they are the device's. */
export function settingsBelongTo(personId: string | undefined): void {
  const next = personId ?? 'device';
  if (next === owner) return;
  owner = next;
  read(() => sessionStorage.setItem(LAST_PERSON, next));
  current = load();
  queueMicrotask(applySettings);
}

/** Puts the settings on the document, where the style sheets look for them. */
export function applySettings(): void {
  const { dataset, style } = document.documentElement;
  dataset['theme'] = current.theme === 'system' ? (device('dark').matches ? 'dark' : 'light') : current.theme;
  dataset['letter'] = current.letter;
  dataset['motion'] = current.lessMotion || device('calm').matches ? 'less' : 'usual';
  style.fontSize = `${current.textSize}%`;
  for (const listener of listeners) listener();
}

/** To be called once, before the first page is drawn, so that nobody sees the wrong theme flash by. */
export function startSettings(): void {
  for (const wish of WISHES) device(wish).addEventListener('change', applySettings);
  applySettings();
}

/** Settings as they were kept; whatever no longer makes sense falls back to what is usual. */
export function settingsFrom(kept: unknown): Settings {
  const fields = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  const language = LANGUAGES.find((one) => one === fields['language']);
  return {
    ...(language ? { language } : {}),
    theme: THEMES.find((one) => one === fields['theme']) ?? USUAL.theme,
    textSize: Math.min(200, Math.max(100, Number(fields['textSize']) || USUAL.textSize)),
    letter: LETTERS.find((one) => one === fields['letter']) ?? USUAL.letter,
    lessMotion: fields['lessMotion'] === true,
    readAloud: fields['readAloud'] !== false,
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function load(): Settings {
  return settingsFrom(read(() => JSON.parse(localStorage.getItem(nameFor(owner)) ?? 'null')));
}

function nameFor(person: string): string {
  return `poolster.settings.${person}`;
}

function device(wish: (typeof WISHES)[number]): MediaQueryList {
  return window.matchMedia(wish === 'dark' ? '(prefers-color-scheme: dark)' : '(prefers-reduced-motion: reduce)');
}

/** Storage may be closed (private windows, school policy); the page then works with what is usual. */
function read<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
