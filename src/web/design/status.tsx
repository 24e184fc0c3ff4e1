import type { ReactNode } from 'react';
import { useText } from '../text/use-text.tsx';
import './status.css';

/** What stands of one learner and one goal (domain.md, 4). The same six everywhere. */
export const STATUSES = ['confirmed', 'estimated', 'notRecentlyConfirmed', 'withinReach', 'later', 'unknown'] as const;
export type Status = (typeof STATUSES)[number];

/** How sure Poolster is of an estimate. */
export type Sureness = 'unsure' | 'fairly' | 'sure';

/**
 * The status as a shape of its own, so that it is told apart without colour. `label` replaces its name; an empty one says
 * that words stand beside it, as an empty `alt` does.
 */
export function StatusMark(props: { status: Status; label?: string }) {
  const { t } = useText();
  const label = props.label ?? t(`status.${props.status}`);
  return (
    <span
      className={`status-mark status-${props.status}`}
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <StatusShape status={props.status} />
    </span>
  );
}

/** Mark and word; `explain` adds what it means. */
export function StatusWords(props: { status: Status; explain?: boolean }) {
  const { t } = useText();
  return (
    <span className="status-words">
      <span className={`status-mark status-${props.status}`} aria-hidden>
        <StatusShape status={props.status} />
      </span>
      <span>
        {t(`status.${props.status}`)}
        {props.explain ? <span className="soft"> – {t(`status.${props.status}.long`)}</span> : null}
      </span>
    </span>
  );
}

export function SureWords(props: { sureness: Sureness }) {
  const { t } = useText();
  return <span className="soft">{t(`sureness.${props.sureness}`)}</span>;
}

const SPARK = 'M12 2l2.4 7.6L22 12l-7.6 2.4L12 22l-2.4-7.6L2 12l7.6-2.4z';

const SHAPES: Readonly<Record<Status, ReactNode>> = {
  confirmed: (
    <>
      <path d="M10 1l2 6.5 6.5 2-6.5 2L10 18l-2-6.5-6.5-2 6.5-2z" fill="currentColor" />
      <path d="M13 18.5l3.2 3.2 6.3-7.2" fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    </>
  ),
  estimated: <path d={SPARK} fill="currentColor" />,
  notRecentlyConfirmed: (
    <>
      <path d="M12 6l1.6 4.4L18 12l-4.4 1.6L12 18l-1.6-4.4L6 12l4.4-1.6z" fill="currentColor" />
      <path d="M22 12A10 10 0 1 1 12 2" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </>
  ),
  withinReach: (
    <>
      <circle cx="12" cy="12" r="5" fill="currentColor" />
      <circle cx="12" cy="12" r="9.5" fill="none" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  later: <circle cx="12" cy="12" r="3.5" fill="currentColor" />,
  unknown: (
    <path
      d="M8.5 9a3.5 3.5 0 1 1 5.4 2.9c-1.2.8-1.9 1.5-1.9 2.8M12 18.6v.1"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
    />
  ),
};

/** The bare shape, 24 × 24, in the current colour; decorative. */
export function StatusShape(props: { status: Status }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      {SHAPES[props.status]}
    </svg>
  );
}
