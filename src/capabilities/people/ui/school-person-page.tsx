import { useQuery } from '@tanstack/react-query';
import type { PersonId } from '../../../kernel/ids.ts';
import { useLive } from '../../../web/client/live.ts';
import { usePathParam } from '../../../web/client/navigation.ts';
import { AppLink } from '../../../web/design/button.tsx';
import { Chip, Chips } from '../../../web/design/chip.tsx';
import { Loading } from '../../../web/design/notice.tsx';
import { Card, Page, Row } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { people, SCHOOL_TOPICS, type SchoolPerson } from './client.ts';
import { MakeLinkButton } from './passphrase-links.tsx';
import { StaffRoles } from './staff-roles.tsx';
import { ViewersCard } from './viewers-card.tsx';
import './school.css';

/** One person of the school: how they come in, where they are, and who may see them or whom they may see. */
export default function SchoolPersonPage() {
  const { t } = useText<keyof typeof messages>();
  const personId = usePathParam<PersonId>('personId');
  useLive(['school']);
  const found = useQuery(people.schoolPerson.queryOptions({ input: { personId }, meta: SCHOOL_TOPICS }));
  if (found.isPending) return <Loading />;
  if (found.isError)
    return (
      <Page title={t('school.person.title')}>
        <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    );
  const person = found.data;
  const isLearner = person.roles.includes('learner');
  const isStaff = person.roles.some((role) => ['teacher', 'schoolLeader', 'administrator'].includes(role));
  return (
    <Page
      title={`${person.givenName} ${person.familyName}`}
      actions={
        <Chips>
          {person.roles.map((role) => (
            <Chip key={role}>{t('people.role', { role })}</Chip>
          ))}
        </Chips>
      }
    >
      <p>
        <AppLink to="/school">{t('school.back')}</AppLink>
      </p>
      <div className="columns">
        <SignInCard person={person} />
        {isStaff ? <StaffRoles person={person} /> : null}
        {isLearner ? <ViewersCard person={person} /> : null}
        {person.learners.length > 0 ? <LearnersCard person={person} /> : null}
      </div>
    </Page>
  );
}

function SignInCard(props: { person: SchoolPerson }) {
  const { t } = useText<keyof typeof messages>();
  const { person } = props;
  return (
    <Card title={t('school.person.signIn')}>
      <div className="stack">
        <dl className="facts">
          <dt>{t('signIn.email')}</dt>
          <dd>{person.email ?? t('school.person.noEmail')}</dd>
          <dt>{t('school.person.account')}</dt>
          <dd>{t('school.person.account.state', { state: person.account })}</dd>
          <dt>{t('school.person.classes')}</dt>
          <dd>
            {person.classes.length === 0 ? t('school.person.noClass') : null}
            <Chips>
              {person.classes.map((group) => (
                <AppLink
                  key={`${group.classId} ${group.as}`}
                  to="/school/classes/$classId"
                  params={{ classId: group.classId }}
                >
                  {group.name}
                </AppLink>
              ))}
            </Chips>
          </dd>
        </dl>
        {person.account === 'waiting' || person.account === 'ready' ? (
          <Row>
            <MakeLinkButton personId={person.personId} />
          </Row>
        ) : null}
      </div>
    </Card>
  );
}

function LearnersCard(props: { person: SchoolPerson }) {
  const { t, date } = useText<keyof typeof messages>();
  return (
    <Card title={t('school.person.sees')}>
      <ul className="people-list">
        {props.person.learners.map((one) => (
          <li key={`${one.personId} ${one.kind}`}>
            <span className="grow">
              <AppLink to="/school/people/$personId" params={{ personId: one.personId }}>
                {one.givenName} {one.familyName}
              </AppLink>
              <br />
              <span className="soft small">
                {[
                  t('people.role', { role: one.kind }),
                  one.until ? t('school.viewer.until', { day: date(one.until, { dateStyle: 'long' }) }) : null,
                ]
                  .filter((part) => part)
                  .join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
