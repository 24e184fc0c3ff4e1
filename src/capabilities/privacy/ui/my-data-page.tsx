import { useState } from 'react';
import type { PersonId } from '../../../kernel/ids.ts';
import { useSearchParam } from '../../../web/client/navigation.ts';
import { useSignedIn } from '../../../web/client/session.ts';
import { RadioGroup } from '../../../web/design/choice.tsx';
import { EmptyState } from '../../../web/design/notice.tsx';
import { Page } from '../../../web/design/page.tsx';
import { Tabs } from '../../../web/design/tabs.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { Consents } from './consents.tsx';
import { Correct } from './correct.tsx';
import { Kept } from './kept.tsx';
import { Looks } from './looks.tsx';
import { Move } from './move.tsx';
import './privacy.css';

/** What is kept about a learner and who looked, for the learner and for who raises them. */
export default function MyDataPage() {
  const { t } = useText<keyof typeof messages>();
  const { roles, person, children } = useSignedIn();
  const isLearner = roles.includes('learner');
  const subjects = isLearner ? [person] : children;
  const [chosen, setChosen] = useState<PersonId | undefined>(subjects[0]?.personId);
  const [tab, setTab] = useSearchParam('tab');
  const subject = subjects.find((one) => one.personId === chosen);
  if (!subject)
    return (
      <Page title={t('privacy.title')}>
        <EmptyState title={t('privacy.none')} text={t('privacy.none.text')} />
      </Page>
    );
  const about: Subject = { learnerId: subject.personId, name: subject.givenName, reader: isLearner ? 'self' : 'other' };
  return (
    <Page
      title={isLearner ? t('privacy.title') : t('privacy.title.child', { name: subject.givenName })}
      lead={t('privacy.lead')}
    >
      {subjects.length > 1 ? (
        <RadioGroup
          label={t('privacy.choose')}
          orientation="horizontal"
          value={subject.personId}
          onChange={setChosen}
          options={subjects.map(({ personId, givenName }) => ({ value: personId, label: givenName }))}
        />
      ) : null}
      <Tabs
        key={subject.personId}
        label={t('privacy.tabs')}
        selected={tab ?? 'looks'}
        onChange={(id) => setTab(id === 'looks' ? undefined : id)}
        tabs={[
          { id: 'looks', label: t('privacy.tab.looks'), content: <Looks {...about} /> },
          { id: 'kept', label: t('privacy.tab.kept'), content: <Kept {...about} /> },
          { id: 'correct', label: t('privacy.tab.correct'), content: <Correct {...about} /> },
          { id: 'consents', label: t('privacy.tab.consents'), content: <Consents {...about} /> },
          { id: 'move', label: t('privacy.tab.move'), content: <Move {...about} /> },
        ]}
      />
    </Page>
  );
}

/** Whose data the page is about, and whether the reader is that person. */
export interface Subject {
  readonly learnerId: PersonId;
  readonly name: string;
  readonly reader: 'self' | 'other';
}
