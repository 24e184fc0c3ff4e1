import { CircleCheck, Info, LoaderCircle, Sparkle, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.tsx';
import './notice.css';

const ICONS = { info: Info, good: CircleCheck, attention: TriangleAlert } as const;

/** A message that stays on the page. `live` has it spoken when it appears after something the person did. */
export function Notice(props: { kind: keyof typeof ICONS; live?: boolean; children?: ReactNode }) {
  const Icon = ICONS[props.kind];
  const role = props.live ? (props.kind === 'attention' ? 'alert' : 'status') : undefined;
  return (
    <div className={`notice notice-${props.kind}`} role={role}>
      <Icon size="1.25em" aria-hidden />
      <div className="notice-body">{props.children}</div>
    </div>
  );
}

/** Where something will stand later: says what, and what to do to get there. */
export function EmptyState(props: { title: string; text?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <Sparkle size={36} strokeWidth={1.5} aria-hidden />
      <h2>{props.title}</h2>
      {props.text ? <p>{props.text}</p> : null}
      {props.action}
    </div>
  );
}

/** Shows itself only when the wait is long enough to notice. */
export function Loading(props: { label?: string }) {
  const { t } = useText();
  return (
    <div className="loading" role="status">
      <LoaderCircle className="turning" size="1.4em" aria-hidden />
      {props.label ?? t('loading')}
    </div>
  );
}
