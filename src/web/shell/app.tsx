import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useState } from 'react';
import { createQueryClient } from '../client/query.ts';
import { queueBelongsTo } from '../client/queue.ts';
import { useSessionQuery } from '../client/session.ts';
import { settingsBelongTo, useSettings } from '../client/settings.ts';
import { SlotProvider } from '../client/slots.tsx';
import { Loading } from '../design/notice.tsx';
import { ProblemNotice } from '../design/problem-notice.tsx';
import type { Reader } from '../text/translate.ts';
import { TextProvider } from '../text/use-text.tsx';
import { useWords } from '../text/use-words.ts';
import { FRAME, loadWords } from '../text/words.ts';
import { allFillings, allPages } from './catalogue.ts';
import { createAppRouter } from './router.tsx';

// Asked for while the session is: most people read the language of their browser.
void loadWords(browserLanguage(), FRAME).catch(() => undefined);

const queryClient = createQueryClient();
const router = createAppRouter(allPages);
// The script of the page that was asked for comes while the session is asked; what it is for is looked at after that.
const routed = router.load().catch(() => undefined);

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <AppForPerson />
    </QueryClientProvider>
  );
}

/** Nothing of a page shows before it is known who looks, in which language and how they like to read. */
function AppForPerson() {
  const { data, error, refetch } = useSessionQuery();
  const person = data?.signedIn ? data : undefined;
  const personId = person?.person.personId;
  useLayoutEffect(() => {
    if (data) settingsBelongTo(personId);
  }, [data, personId]);
  useEffect(() => queueBelongsTo(personId), [personId]);

  const settings = useSettings();
  const reader: Reader = {
    language: settings.language ?? person?.language ?? browserLanguage(),
    readingLevel: person?.readingLevel ?? 'older',
  };
  useLayoutEffect(() => {
    document.documentElement.lang = reader.language === 'nl' ? 'nl-BE' : 'en';
  }, [reader.language]);
  const { translator, isBroken } = useWords(reader.language);
  const isRouted = useIsRouted();
  if (!translator) return <main className="content">{isBroken ? NO_WORDS : null}</main>;

  return (
    <TextProvider translator={translator} reader={reader}>
      {data && isRouted ? (
        <SlotProvider fillings={allFillings}>
          <RouterProvider router={router} />
        </SlotProvider>
      ) : (
        <main className="content">
          {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading />}
        </main>
      )}
    </TextProvider>
  );
}

function useIsRouted(): boolean {
  const [isRouted, setRouted] = useState(false);
  useEffect(() => void routed.then(() => setRouted(true)), []);
  return isRouted;
}

/** Without words of its own, in both languages. */
const NO_WORDS =
  'Poolster kon niet laden. Laad de pagina opnieuw. Poolster could not load. Please load the page again.';

/** Before anybody has signed in: the first language of the browser that we speak, else Dutch. */
function browserLanguage(): Reader['language'] {
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return spoken.find((language): language is Reader['language'] => language === 'nl' || language === 'en') ?? 'nl';
}
