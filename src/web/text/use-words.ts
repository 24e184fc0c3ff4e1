import { useQueries } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { Language } from '../../kernel/text.ts';
import { type Translator, translatorFrom } from './translate.ts';
import { FRAME, loadWords, partsOf, sourceOfWords, type Words } from './words.ts';

const listeners = new Set<() => void>();
let wanted: readonly string[] = [FRAME];

/**
 * The words of a language, `undefined` until those of the frame are there. A key of another part shows nothing until its part
 * has come, which is asked for at once; a page waits for the part that holds its title (`page-gate.tsx`).
 */
export function useWords(language: Language): { translator: Translator | undefined; isBroken: boolean } {
  const parts = useSyncExternalStore(subscribe, () => wanted);
  const loads = useQueries({
    queries: parts.map((part) => ({
      queryKey: ['words', language, part],
      queryFn: () => loadWords(language, part),
      staleTime: Number.POSITIVE_INFINITY,
    })),
    combine: (results) => ({
      isReady: results[0]?.isSuccess ?? false,
      isBroken: results[0]?.isError ?? false,
      // One that cannot be had is no longer waited for: its keys then show themselves.
      loaded: results.map(({ data, isError }): Words | undefined => (isError ? NONE : data)),
    }),
  });
  const { isReady, isBroken, loaded } = loads;
  const translator = useMemo(() => {
    if (!isReady) return undefined;
    const here = new Set(parts.filter((_, index) => loaded[index]));
    const isComing = (key: string) => {
      const missing = partsOf(key).filter((part) => !here.has(part));
      want(missing);
      return missing.length > 0;
    };
    const source = sourceOfWords(
      loaded.filter((words) => words !== undefined),
      isComing,
    );
    return translatorFrom(source, (key) => console.error(`The message '${key}' is missing.`));
  }, [isReady, loaded, parts]);
  return { translator, isBroken };
}

const NONE: Words = { usual: {}, young: {} };

/** Words are missed while a page is drawn, which is no moment to change anything: they are asked for right after. */
function want(missing: readonly string[]): void {
  const fresh = missing.filter((part) => !wanted.includes(part));
  if (fresh.length === 0) return;
  wanted = [...wanted, ...fresh];
  queueMicrotask(() => {
    for (const listener of listeners) listener();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
