import type { ReactNode } from 'react';
import type { Status } from '../../../web/design/status.tsx';

function spark(radius: number): string {
  const waist = radius * 0.25;
  return `M0 ${-radius}L${waist} ${-waist}L${radius} 0L${waist} ${waist}L0 ${radius}L${-waist} ${waist}L${-radius} 0L${-waist} ${-waist}Z`;
}

const GLOW = 'url(#sky-glow)';

// Told apart by shape first and by light second, so that nobody needs to see colour.
const SHAPES: Readonly<Record<Status, ReactNode>> = {
  confirmed: (
    <>
      <circle r="22" fill={GLOW} opacity=".9" />
      <path d={spark(13)} fill="var(--star)" />
      <circle cx="9.5" cy="9" r="6.2" fill="var(--sky-top)" stroke="var(--star)" strokeWidth="1.4" />
      <path d="M6.8 9.2l2 2.1 3.6-4.2" fill="none" stroke="var(--star)" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  estimated: (
    <>
      <circle r="21" fill={GLOW} opacity=".8" />
      <path d={spark(12)} fill="var(--star)" />
    </>
  ),
  notRecentlyConfirmed: (
    <>
      <path d={spark(8.5)} fill="var(--star)" opacity=".8" />
      <path d="M12.5 0A12.5 12.5 0 1 1 0-12.5" fill="none" stroke="var(--star)" strokeWidth="1.7" opacity=".85" />
    </>
  ),
  withinReach: (
    <>
      <circle r="24" fill={GLOW} opacity=".5" />
      <circle r="6.2" fill="var(--star-glow)" />
      <circle r="11" fill="none" stroke="var(--star-glow)" strokeWidth="2" />
    </>
  ),
  later: <circle r="3.8" fill="var(--star-later)" />,
  unknown: (
    <>
      <circle r="16" fill="url(#sky-haze)" />
      <circle r="4" fill="none" stroke="var(--star-unknown)" strokeWidth="1.5" strokeDasharray="2.2 2" />
    </>
  ),
};

/** A star as it stands in the sky; decorative, its name and status stand beside it in words. */
export function StarShape(props: { status: Status; own?: boolean; size?: number }) {
  const { size = 56 } = props;
  return (
    <svg className="star-shape" viewBox="-28 -28 56 56" width={size} height={size} aria-hidden="true">
      {SHAPES[props.status]}
      {props.own ? (
        <circle r="17.5" fill="none" stroke="var(--star-own)" strokeWidth="2.4" strokeDasharray="5 4.2" />
      ) : null}
    </svg>
  );
}

/** The two lights that every star draws from; once a page. */
export function StarLights() {
  return (
    <svg className="star-lights" width="0" height="0" aria-hidden="true">
      <defs>
        <radialGradient id="sky-glow">
          <stop offset="0" stopColor="#fff" />
          <stop offset=".25" stopColor="#ffe9a8" stopOpacity=".85" />
          <stop offset="1" stopColor="#ffd166" stopOpacity="0" />
        </radialGradient>
        <radialGradient id="sky-haze">
          <stop offset="0" stopColor="#dfe5ff" stopOpacity=".5" />
          <stop offset="1" stopColor="#dfe5ff" stopOpacity="0" />
        </radialGradient>
      </defs>
    </svg>
  );
}
