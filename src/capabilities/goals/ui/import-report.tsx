import { Chip, Chips } from '../../../web/design/chip.tsx';
import { Notice } from '../../../web/design/notice.tsx';
import { Card } from '../../../web/design/page.tsx';
import { ProblemText } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { ImportReport } from '../goals.contract.ts';
import type { messages } from '../messages.ts';

type Framework = ImportReport['frameworks'][number];

/** What an import would do or did: per curriculum, then what was mended, then what is wrong. */
export function ImportReportView({ report, level }: { report: ImportReport; level: 2 | 3 }) {
  const text = useText<keyof typeof messages>();
  const { t } = text;
  if (report.faults.length > 0)
    return <ProblemText problem={{ code: 'framework-faults', data: {}, faults: report.faults }} />;
  return (
    <div className="stack">
      {report.frameworks.every((one) => one.outcome === 'unchanged') ? (
        <Notice kind="info" live>
          {t('goals.import.nothing')}
        </Notice>
      ) : null}
      {report.frameworks.map((framework) => (
        <FrameworkReport key={framework.frameworkId} framework={framework} level={level} />
      ))}
      {report.mended.length > 0 ? (
        <Card title={t('goals.import.mended')} level={level}>
          <ul className="goal-criteria">
            {report.mended.map((one) => (
              <li key={JSON.stringify(one)}>
                <b>{one.where}</b>: {mendedWords(text, one)}
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </div>
  );
}

function mendedWords(text: ReturnType<typeof useText>, one: ImportReport['mended'][number]): string {
  const key = `mended.${one.code}`;
  return text.has(key) ? text.t(key, { count: 1, expected: '', found: '', ...one.data }) : one.code;
}

function FrameworkReport({ framework, level }: { framework: Framework; level: 2 | 3 }) {
  const { t } = useText<keyof typeof messages>();
  const { counts, outcome, relationsByKind } = framework;
  const relations = RELATION_KINDS.filter((kind) => (relationsByKind[kind] ?? 0) > 0);
  return (
    <Card title={framework.title} level={level}>
      <div className="stack">
        <Chips>
          <Chip tone={outcome === 'unchanged' ? 'usual' : 'accent'}>
            {t(`goals.import.outcome.${outcome}`, { version: framework.version })}
          </Chip>
          <Chip>{t('goals.import.numbers', { goals: counts.goals, headings: counts.headings })}</Chip>
          {relations.map((kind) => (
            <Chip key={kind}>{t(`goals.import.relation.${kind}`, { n: relationsByKind[kind] ?? 0 })}</Chip>
          ))}
        </Chips>
        {framework.keptByOther ? <Notice kind="attention">{t('goals.import.keptByOther')}</Notice> : null}
        <Changes title={t('goals.import.added', { n: counts.added })} total={counts.added} goals={framework.added} />
        <Changes
          title={t('goals.import.changed', { n: counts.changed })}
          total={counts.changed}
          goals={framework.changed}
        />
        <Changes
          title={t('goals.import.ended', { n: counts.ended })}
          help={t('goals.import.ended.help')}
          total={counts.ended}
          goals={framework.ended}
        />
        <dl className="source-terms small">
          <dt>{t('goals.framework.licence')}</dt>
          <dd>{framework.licence ?? t('goals.framework.unknown')}</dd>
          {framework.attribution ? (
            <>
              <dt>{t('goals.framework.attribution')}</dt>
              <dd>{framework.attribution}</dd>
            </>
          ) : null}
        </dl>
      </div>
    </Card>
  );
}

const RELATION_KINDS = ['partOf', 'precedes', 'related', 'sameAs'] as const;

function Changes(props: {
  title: string;
  help?: string;
  total: number;
  goals: readonly { code: string | null; statement: string; before?: string }[];
}) {
  const { t } = useText<keyof typeof messages>();
  if (props.total === 0) return null;
  const rest = props.total - props.goals.length;
  return (
    <details className="changes">
      <summary>{props.title}</summary>
      {props.help ? <p className="soft small">{props.help}</p> : null}
      <ul className="goal-names">
        {props.goals.map((goal) => (
          <li key={`${goal.code} ${goal.statement}`}>
            {goal.code ? <span className="goal-code">{goal.code}</span> : null} {goal.statement}
            {goal.before !== undefined && goal.before !== goal.statement ? (
              <span className="soft small"> {t('goals.import.before', { text: goal.before })}</span>
            ) : null}
          </li>
        ))}
        {rest > 0 ? <li className="soft">{t('goals.import.rest', { n: rest })}</li> : null}
      </ul>
    </details>
  );
}
