import { type ReactNode, useEffect, useRef } from 'react';
import { takeHeadingTurn } from '../client/heading-focus.ts';
import { classNames } from './class-names.ts';
import './page.css';

/** The frame of every page: its one h1, a lead, the page's actions, and the title of the browser tab. */
export function Page(props: {
  title: string;
  /** Shown instead of `title` where the words need marking up; `title` stays the name of the tab. */
  heading?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${props.title} – Poolster`;
    takeHeadingTurn(heading.current);
  }, [props.title]);
  return (
    <div className="page">
      <div className="page-top">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {props.heading ?? props.title}
          </h1>
          {props.lead ? <p className="page-lead">{props.lead}</p> : null}
        </div>
        {props.actions ? <div className="page-actions">{props.actions}</div> : null}
      </div>
      {props.children}
    </div>
  );
}

/** A tile. With a title it is a section that screen readers can jump to. */
export function Card(props: {
  title?: ReactNode;
  level?: 2 | 3;
  /** Beside the title. */
  aside?: ReactNode;
  className?: string;
  children?: ReactNode;
}) {
  const className = classNames('card', 'on-paper', props.className);
  if (props.title === undefined) return <div className={className}>{props.children}</div>;
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <section className={className}>
      <Heading>
        {props.title}
        {props.aside}
      </Heading>
      {props.children}
    </section>
  );
}

/** Things below each other with even space between. */
export function Stack(props: { children?: ReactNode }) {
  return <div className="stack">{props.children}</div>;
}

/** Things beside each other that wrap where there is no room. */
export function Row(props: { children?: ReactNode }) {
  return <div className="row">{props.children}</div>;
}

/** Tiles in as many columns as fit. */
export function Columns(props: { children?: ReactNode }) {
  return <div className="columns">{props.children}</div>;
}

/** Words for screen readers only. */
export function VisuallyHidden(props: { children?: ReactNode }) {
  return <span className="visually-hidden">{props.children}</span>;
}
