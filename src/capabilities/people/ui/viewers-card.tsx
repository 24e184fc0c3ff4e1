import { useState } from 'react';
import { schoolDay } from '../../../kernel/dates.ts';
import { newCommandId } from '../../../web/client/link.ts';
import { useSignedIn } from '../../../web/client/session.ts';
import { AppLink, Button } from '../../../web/design/button.tsx';
import { Chip } from '../../../web/design/chip.tsx';
import { Card, Row } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { people, type SchoolPerson, usePeopleWrite } from './client.ts';
import { InviteViewerButton } from './invite-viewer.tsx';
import { RestrictionDialog } from './restriction-dialog.tsx';
import { ViewerDaysDialog } from './viewer-days-dialog.tsx';

export type Viewer = SchoolPerson['viewers'][number];

/** Who may see this learner beside the teachers: as what, from when until when, and what a decision takes away (P12). */
export function ViewersCard(props: { person: SchoolPerson }) {
  const { t } = useText<keyof typeof messages>();
  const { person } = props;
  return (
    <Card title={t('school.viewer.title')}>
      <div className="stack">
        <p className="soft small">{t('school.viewer.help')}</p>
        <ul className="people-list">
          {person.viewers.map((one) => (
            <ViewerItem key={`${one.personId} ${one.kind} ${one.from}`} person={person} viewer={one} />
          ))}
        </ul>
        {person.viewers.length === 0 ? <p>{t('school.viewer.none')}</p> : null}
        <Row>
          <InviteViewerButton learnerId={person.personId} />
        </Row>
      </div>
    </Card>
  );
}

function ViewerItem(props: { person: SchoolPerson; viewer: Viewer }) {
  const { t } = useText<keyof typeof messages>();
  const { person, viewer } = props;
  const name = `${viewer.givenName} ${viewer.familyName}`;
  return (
    <li>
      <span className="grow">
        <AppLink to="/school/people/$personId" params={{ personId: viewer.personId }}>
          {name}
        </AppLink>
        <br />
        <ViewerFacts viewer={viewer} />
        {viewer.sees === 'learning' ? null : (
          <>
            <br />
            <Chip tone="accent">{t('school.viewer.sees', { sees: viewer.sees })}</Chip>
          </>
        )}
      </span>
      <ViewerActions person={person} viewer={viewer} name={name} />
    </li>
  );
}

function ViewerFacts({ viewer }: { viewer: Viewer }) {
  const { t, date } = useText<keyof typeof messages>();
  const day = (iso: string) => date(iso, { dateStyle: 'long' });
  const today = schoolDay(new Date());
  const facts = [
    t('people.role', { role: viewer.kind }),
    viewer.purpose,
    viewer.from > today ? t('school.viewer.from', { day: day(viewer.from) }) : null,
    viewer.until ? t('school.viewer.until', { day: day(viewer.until) }) : null,
  ];
  return <span className="soft small">{facts.filter((part) => part).join(' · ')}</span>;
}

function ViewerActions(props: { person: SchoolPerson; viewer: Viewer; name: string }) {
  const { t } = useText<keyof typeof messages>();
  const { person, viewer, name } = props;
  const [open, setOpen] = useState<'days' | 'restriction' | undefined>();
  const mayRestrict = useSignedIn().roles.includes('administrator');
  const end = usePeopleWrite(people.endViewer.call, { done: t('school.viewer.ended') });
  const shared = { learnerId: person.personId, viewer, name, onClose: () => setOpen(undefined) };
  return (
    <Row>
      <Button
        size="small"
        variant="plain"
        aria-label={t('school.viewer.days.named', { name })}
        onPress={() => setOpen('days')}
      >
        {t('school.viewer.days')}
      </Button>
      {mayRestrict ? (
        <Button
          size="small"
          variant="plain"
          aria-label={t('school.restrict.named', { name })}
          onPress={() => setOpen('restriction')}
        >
          {t('school.restrict')}
        </Button>
      ) : null}
      <Button
        size="small"
        variant="plain"
        aria-label={t('school.viewer.end.named', { name })}
        onPress={() =>
          end.mutate({
            ...{ commandId: newCommandId(), learnerId: person.personId },
            ...{ viewerId: viewer.personId, kind: viewer.kind },
          })
        }
      >
        {t('school.class.end')}
      </Button>
      <ProblemNotice error={end.error} />
      {open === 'days' ? <ViewerDaysDialog {...shared} /> : null}
      {open === 'restriction' ? <RestrictionDialog {...shared} /> : null}
    </Row>
  );
}
