import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Role } from '../../../kernel/access.ts';
import { AppLink } from '../../../web/design/button.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { SearchField } from '../../../web/design/search-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { type FoundPerson, people, SCHOOL_TOPICS } from './client.ts';
import './school.css';

/** More than these nobody reads; another letter is quicker. */
const SHOWN = 8;

/** Finds people of the school by a part of their name. Without `onChoose` each leads to the person's page. */
export function FindPeople(props: { among?: Role; label?: string; onChoose?: (person: FoundPerson) => void }) {
  const { t } = useText<keyof typeof messages>();
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query.trim());
  const found = useQuery(
    people.searchPeople.queryOptions({
      input: { query: asked, ...(props.among ? { role: props.among } : {}) },
      enabled: asked.length > 1,
      meta: SCHOOL_TOPICS,
      placeholderData: (before) => before,
    }),
  );
  const all = asked.length > 1 ? (found.data?.people ?? []) : [];
  const shown = all.slice(0, SHOWN);
  return (
    <div className="stack">
      <SearchField label={props.label ?? t('school.find.label')} value={query} onChange={setQuery} />
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      <p role="status" className="soft small">
        {asked.length > 1 && found.isSuccess
          ? t(all.length > SHOWN ? 'school.find.more' : 'school.find.count', { n: shown.length })
          : null}
      </p>
      <ul className="found-people">
        {shown.map((person) => (
          <li key={person.personId}>
            <Found person={person} {...(props.onChoose ? { onChoose: props.onChoose } : {})} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Found(props: { person: FoundPerson; onChoose?: (person: FoundPerson) => void }) {
  const { t } = useText<keyof typeof messages>();
  const { person, onChoose } = props;
  const roles = person.roles.map((role) => t('people.role', { role })).join(', ');
  const body: ReactNode = (
    <>
      <span>
        {person.givenName} {person.familyName}
      </span>
      <span className="soft small">{[roles, person.classes.join(', ')].filter((part) => part !== '').join(' · ')}</span>
    </>
  );
  if (onChoose)
    return (
      <AriaButton className="found-person" onPress={() => onChoose(person)}>
        {body}
      </AriaButton>
    );
  return (
    <AppLink to="/school/people/$personId" params={{ personId: person.personId }} className="found-person">
      {body}
    </AppLink>
  );
}
