import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newCommandId } from '../../../web/client/link.ts';
import { AppLink, Button, LinkButton } from '../../../web/design/button.tsx';
import { Checkbox } from '../../../web/design/checkbox.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { EmptyState, Loading, Notice } from '../../../web/design/notice.tsx';
import { Card, Page, Row } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { people, SCHOOL_TOPICS, usePeopleWrite } from './client.ts';
import { RosterReport } from './import-report.tsx';
import './school.css';

type Proposal = Awaited<ReturnType<typeof people.rolloverProposal.call>>;

/** The next school year by hand, for schools without a roster of it: classes move up, the last year leaves. */
export default function RolloverPage() {
  const { t } = useText<keyof typeof messages>();
  const proposal = useQuery(
    people.rolloverProposal.queryOptions({ meta: SCHOOL_TOPICS, staleTime: Number.POSITIVE_INFINITY }),
  );
  return (
    <Page title={t('school.rollover')} lead={t('roll.lead')}>
      <p>
        <AppLink to="/school">{t('school.back')}</AppLink>
      </p>
      <ProblemNotice error={proposal.error} onRetry={() => void proposal.refetch()} />
      {proposal.isPending ? <Loading /> : null}
      {proposal.data ? <Rollover key={proposal.data.from.name} proposal={proposal.data} /> : null}
    </Page>
  );
}

interface Move {
  readonly classId: string;
  readonly name: string;
  readonly next: string;
  readonly grade: number | null;
  readonly leaves: boolean;
  readonly learners: number;
}

function Rollover(props: { proposal: Proposal }) {
  const { t } = useText<keyof typeof messages>();
  const { to, classes } = props.proposal;
  const [moves, setMoves] = useState<readonly Move[]>(() => classes.map(firstMove));
  const [isAsking, setAsking] = useState(false);
  const [commandId] = useState(newCommandId);
  const roll = usePeopleWrite(() => people.rollover.call({ commandId, to, moves: moves.map(moveFor) }), {
    onDone: () => setAsking(false),
  });
  if (roll.data) return <RolledOver year={to.name} report={roll.data.report} />;
  if (classes.length === 0)
    return (
      <Card>
        <EmptyState title={t('roll.none')} text={t('roll.none.help')} />
      </Card>
    );
  const change = (classId: string, part: Partial<Move>) =>
    setMoves((before) => before.map((move) => (move.classId === classId ? { ...move, ...part } : move)));
  return (
    <Card title={t('roll.to', { year: to.name })}>
      <div className="stack">
        <Notice kind="info">
          <p>{t('roll.roster')}</p>
        </Notice>
        <ul>
          {moves.map((move) => (
            <MoveRow key={move.classId} move={move} onChange={(part) => change(move.classId, part)} />
          ))}
        </ul>
        <Row>
          <Button
            variant="primary"
            isDisabled={moves.some((move) => !move.leaves && move.next.trim() === '')}
            onPress={() => setAsking(true)}
          >
            {t('roll.go', { year: to.name })}
          </Button>
        </Row>
      </div>
      {isAsking ? (
        <AskDialog
          year={to.name}
          moves={moves}
          isPending={roll.isPending}
          error={roll.error}
          onClose={() => setAsking(false)}
          onSure={() => roll.mutate(undefined)}
        />
      ) : null}
    </Card>
  );
}

function MoveRow(props: { move: Move; onChange: (part: Partial<Move>) => void }) {
  const { t } = useText<keyof typeof messages>();
  const { move } = props;
  return (
    <li className="roll-row">
      <span>
        <b>{move.name}</b> <span className="soft small">{t('school.class.learners', { n: move.learners })}</span>
      </span>
      <TextField
        label={t('roll.next', { name: move.name })}
        value={move.leaves ? '' : move.next}
        isDisabled={move.leaves}
        onChange={(next) => props.onChange({ next })}
        maxLength={100}
      />
      <Checkbox isSelected={move.leaves} onChange={(leaves) => props.onChange({ leaves })}>
        {t('roll.leaves')}
      </Checkbox>
    </li>
  );
}

/** Says in numbers what would happen, before it does. */
function AskDialog(props: {
  year: string;
  moves: readonly Move[];
  isPending: boolean;
  error: unknown;
  onClose: () => void;
  onSure: () => void;
}) {
  const { t } = useText<keyof typeof messages>();
  const learnersIn = (moves: readonly Move[]) => moves.reduce((sum, move) => sum + move.learners, 0);
  const leaving = learnersIn(props.moves.filter((move) => move.leaves));
  return (
    <Dialog
      title={t('roll.go', { year: props.year })}
      isOpen
      onClose={props.onClose}
      actions={
        <Button variant="primary" isPending={props.isPending} onPress={props.onSure}>
          {t('roll.sure')}
        </Button>
      }
    >
      <div className="stack">
        <p>{t('roll.ask', { moving: learnersIn(props.moves) - leaving, leaving })}</p>
        <p>{t('roll.ask.evidence')}</p>
        <ProblemNotice error={props.error} />
      </div>
    </Dialog>
  );
}

function RolledOver(props: { year: string; report: Awaited<ReturnType<typeof people.rollover.call>>['report'] }) {
  const { t } = useText<keyof typeof messages>();
  return (
    <Card title={t('roll.done', { year: props.year })}>
      <div className="stack">
        <RosterReport report={props.report} />
        <Row>
          <LinkButton to="/school" variant="primary">
            {t('school.back')}
          </LinkButton>
        </Row>
      </div>
    </Card>
  );
}

function firstMove(group: Proposal['classes'][number]): Move {
  const { classId, name, learners, nextName, nextGrade } = group;
  return { classId, name, learners, next: nextName ?? '', grade: nextGrade, leaves: nextName === null };
}

function moveFor(move: Move) {
  return {
    classId: move.classId,
    to: move.leaves ? null : { name: move.next.trim(), grade: move.grade },
  };
}
