import { DataTable } from '../../../web/design/data-table.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { PLAN_KINDS, type PlanKind } from '../domain/roster-state.ts';
import type { messages } from '../messages.ts';
import type { people } from './client.ts';
import './school.css';

type Report = Awaited<ReturnType<typeof people.tryRoster.call>>['report'];
const OUTCOMES = ['added', 'changed', 'ended'] as const;

/** Counts of everything, then the names of the first of each, so that a person recognises their school. */
export function RosterReport(props: { report: Report }) {
  const { t, number } = useText<keyof typeof messages>();
  const { report } = props;
  const count = (value: number) => (value === 0 ? '–' : number(value));
  return (
    <div className="stack">
      <DataTable
        caption={t('roster.report.caption')}
        isCaptionHidden
        items={PLAN_KINDS}
        keyOf={(kind) => kind}
        columns={[
          { id: 'kind', title: t('roster.report.what'), cell: (kind: PlanKind) => t('roster.kind', { kind }) },
          ...OUTCOMES.map((outcome) => ({
            id: outcome,
            title: t('roster.outcome', { outcome }),
            align: 'end' as const,
            cell: (kind: PlanKind) => count(report[kind][outcome].count),
          })),
          {
            id: 'kept',
            title: t('roster.outcome', { outcome: 'kept' }),
            align: 'end' as const,
            cell: (kind: PlanKind) => count(report[kind].kept),
          },
        ]}
      />
      {PLAN_KINDS.flatMap((kind) =>
        OUTCOMES.filter((outcome) => report[kind][outcome].count > 0).map((outcome) => (
          <Names key={`${kind} ${outcome}`} kind={kind} outcome={outcome} report={report} />
        )),
      )}
    </div>
  );
}

function Names(props: { kind: PlanKind; outcome: (typeof OUTCOMES)[number]; report: Report }) {
  const { t } = useText<keyof typeof messages>();
  const { kind, outcome } = props;
  const { count, first } = props.report[kind][outcome];
  return (
    <details className="report-details">
      <summary>
        {t('roster.names', { kind: t('roster.kind', { kind }), outcome: t('roster.outcome', { outcome }), n: count })}
      </summary>
      <ul>
        {first.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a finished list; two people may share a name.
          <li key={index}>
            <RowWords kind={kind} row={row} />
          </li>
        ))}
        {count > first.length ? <li className="soft">{t('roster.names.more', { n: count - first.length })}</li> : null}
      </ul>
    </details>
  );
}

type Row = Report[PlanKind]['added']['first'][number];

function RowWords(props: { kind: PlanKind; row: Row }) {
  const { t, date } = useText<keyof typeof messages>();
  const { kind, row } = props;
  const [who = '', role = ''] = row.name.split(' · ');
  const name = kind === 'memberships' ? `${who} · ${t('people.role', { role })}` : row.name;
  const differences = row.fields.map(
    ({ field, from, to }) => `${t('roster.field', { field })}: ${from || '–'} → ${to || '–'}`,
  );
  const until = row.until ? t('roster.until', { day: date(row.until, { dateStyle: 'long' }) }) : undefined;
  const more = [...differences, ...(until ? [until] : [])].join('; ');
  return (
    <>
      {name}
      {more ? <span className="soft small"> ({more})</span> : null}
    </>
  );
}
