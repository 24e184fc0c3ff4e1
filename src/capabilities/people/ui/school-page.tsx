import { useQuery } from '@tanstack/react-query';
import { CalendarPlus, FileUp, KeyRound, MonitorSmartphone, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLive } from '../../../web/client/live.ts';
import { AppLink, LinkButton } from '../../../web/design/button.tsx';
import { EmptyState, Loading, Notice } from '../../../web/design/notice.tsx';
import { Card, Page, Row } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { AddClassButton } from './add-class.tsx';
import { people, SCHOOL_TOPICS, type School } from './client.ts';
import { FindPeople } from './find-people.tsx';
import { ResultsWait } from './results-wait.tsx';
import './school.css';

/** The school at a glance, and what to do next: first of all a roster, then who cannot sign in yet. */
export default function SchoolPage() {
  const { t } = useText<keyof typeof messages>();
  useLive(['school']);
  const school = useQuery(people.school.queryOptions({ meta: SCHOOL_TOPICS }));
  if (school.isPending) return <Loading />;
  if (school.isError)
    return (
      <Page title={t('school.nav')}>
        <ProblemNotice error={school.error} onRetry={() => void school.refetch()} />
      </Page>
    );
  return school.data.counts.learners === 0 && school.data.years.every((year) => year.classes.length === 0) ? (
    <EmptySchool school={school.data} />
  ) : (
    <FullSchool school={school.data} />
  );
}

function EmptySchool(props: { school: School }) {
  const { t } = useText<keyof typeof messages>();
  return (
    <Page title={props.school.name}>
      <Card>
        <EmptyState
          title={t('school.empty.title')}
          text={t('school.empty.text')}
          action={
            <div className="row school-start">
              <LinkButton to="/school/import" variant="primary">
                <FileUp size="1.2em" aria-hidden />
                {t('school.import')}
              </LinkButton>
              <AddClassButton />
              <LinkButton to="/school/staff">{t('school.staff')}</LinkButton>
            </div>
          }
        />
      </Card>
    </Page>
  );
}

function FullSchool(props: { school: School }) {
  const { t } = useText<keyof typeof messages>();
  const { school } = props;
  const { counts } = school;
  return (
    <Page
      title={school.name}
      lead={t('school.lead', { learners: counts.learners, staff: school.staff.length, guardians: counts.guardians })}
      actions={
        <LinkButton to="/school/import" variant="primary">
          <FileUp size="1.2em" aria-hidden />
          {t('school.import')}
        </LinkButton>
      }
    >
      {counts.learnersWithoutClass > 0 ? (
        <Notice kind="attention">
          <p>{t('school.withoutClass', { n: counts.learnersWithoutClass })}</p>
        </Notice>
      ) : null}
      <div className="school-columns">
        <div className="stack">
          {school.years.map((year) => (
            <YearCard key={year.schoolYearId} year={year} />
          ))}
        </div>
        <div className="stack">
          <Card title={t('school.manage')}>
            <ul className="school-links">
              <Place to="/school/staff" icon={<Users size="1.2em" aria-hidden />} words={t('school.staff')} />
              <Place to="/school/accounts" icon={<KeyRound size="1.2em" aria-hidden />} words={t('school.accounts')} />
              <Place
                to="/school/sign-in"
                icon={<MonitorSmartphone size="1.2em" aria-hidden />}
                words={t('school.pictureRules')}
              />
              <Place
                to="/school/rollover"
                icon={<CalendarPlus size="1.2em" aria-hidden />}
                words={t('school.rollover')}
              />
            </ul>
          </Card>
          <ResultsWait days={school.resultsWaitDays} />
          <Card title={t('school.find')}>
            <FindPeople />
          </Card>
        </div>
      </div>
    </Page>
  );
}

function Place(props: { to: string; icon: ReactNode; words: string }) {
  return (
    <li>
      <AppLink to={props.to} className="school-link">
        {props.icon}
        {props.words}
      </AppLink>
    </li>
  );
}

function YearCard(props: { year: School['years'][number] }) {
  const { t } = useText<keyof typeof messages>();
  const { year } = props;
  return (
    <Card title={t('school.year', { name: year.name })}>
      <div className="stack">
        {year.classes.length === 0 ? <p className="soft">{t('school.year.noClasses')}</p> : null}
        <ul className="school-classes">
          {year.classes.map((group) => (
            <li key={group.classId}>
              <AppLink to="/school/classes/$classId" params={{ classId: group.classId }} className="school-class">
                <b>{group.name}</b>
                <span>{t('school.class.learners', { n: group.learners })}</span>
                <span className="soft small">
                  {group.teachers.length > 0 ? group.teachers.join(', ') : t('school.class.noTeacher')}
                </span>
              </AppLink>
            </li>
          ))}
        </ul>
        {year.isRunning ? (
          <Row>
            <AddClassButton />
          </Row>
        ) : null}
      </div>
    </Card>
  );
}
