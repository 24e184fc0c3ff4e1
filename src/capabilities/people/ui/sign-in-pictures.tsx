import type { ReactNode } from 'react';
import type { PICTURES } from '../domain/pictures.ts';

export type PictureKey = (typeof PICTURES)[number];

const DARK = '#16203f';
const GOLD = '#f5b62e';
const GREEN = '#2f9e6e';
const BLUE = '#3a66d6';
const RED = '#d6524a';
const BROWN = '#8a5a36';

// Drawn with a dark outline, so that each is told apart by its shape too, on a light ground in both themes.
const DRAWINGS: Readonly<Record<PictureKey, ReactNode>> = {
  sun: (
    <>
      <path d="M24 3v7M24 38v7M3 24h7M38 24h7M9 9l5 5M34 34l5 5M39 9l-5 5M14 34l-5 5" />
      <circle cx="24" cy="24" r="9" fill={GOLD} />
    </>
  ),
  tree: (
    <>
      <path d="M21 30h6v14h-6z" fill={BROWN} />
      <path d="M24 4c6 0 9 4 9 8 5 1 7 5 6 9-1 6-7 9-15 9S10 27 9 21c-1-4 1-8 6-9 0-4 3-8 9-8z" fill={GREEN} />
    </>
  ),
  fish: (
    <>
      <path d="M5 24c5-9 13-12 20-12 6 0 11 4 13 9l6-6v18l-6-6c-2 5-7 9-13 9-7 0-15-3-20-12z" fill={BLUE} />
      <circle cx="15" cy="21" r="2" fill={DARK} />
    </>
  ),
  ball: (
    <>
      <circle cx="24" cy="24" r="19" fill={RED} />
      <path d="M5 24c8-6 30-6 38 0M24 5c-7 9-7 29 0 38" fill="none" stroke="#fff" />
      <circle cx="24" cy="24" r="19" fill="none" />
    </>
  ),
  star: <path d="M24 4l6 13.4 14.6 1.6-10.9 9.8 3 14.4L24 35.9 11.3 43.2l3-14.4L3.4 19 18 17.4z" fill={GOLD} />,
  moon: <path d="M30 4a20 20 0 1 0 14 29A17 17 0 0 1 30 4z" fill="#f3dc8a" />,
  apple: (
    <>
      <path
        d="M24 15c-4-4-17-4-17 10 0 11 8 19 12 19 2 0 3-1 5-1s3 1 5 1c4 0 12-8 12-19 0-14-13-14-17-10z"
        fill={RED}
      />
      <path d="M24 15c0-5 2-9 6-11" fill="none" />
      <path d="M25 9c-3-5-8-5-11-4 1 5 6 7 11 4z" fill={GREEN} />
    </>
  ),
  boat: (
    <>
      <path d="M23 4v26H8z" fill="#fff" />
      <path d="M26 9v21h12z" fill={GOLD} />
      <path d="M4 33h40l-6 11H10z" fill={BLUE} />
    </>
  ),
  cat: (
    <>
      <path d="M8 5l9 8h14l9-8v20c0 11-7 18-16 18S8 36 8 25z" fill="#e39a4a" />
      <circle cx="17.5" cy="23" r="2" fill={DARK} />
      <circle cx="30.5" cy="23" r="2" fill={DARK} />
      <path d="M24 29v2m0 0c-1 3-4 3-6 2m6-2c1 3 4 3 6 2M2 26l9 2M2 34l9-2M46 26l-9 2M46 34l-9-2" fill="none" />
    </>
  ),
  car: (
    <>
      <path d="M3 33V24l6-2 5-9h17l8 9 6 3v8z" fill={GREEN} />
      <path d="M16 16h6v6h-9zM26 16h4l5 6h-9z" fill="#fff" />
      <circle cx="13" cy="34" r="5" fill="#fff" />
      <circle cx="35" cy="34" r="5" fill="#fff" />
    </>
  ),
  flower: (
    <>
      <path d="M24 28v17M24 40c-6 1-9-2-10-6 5-1 9 1 10 6z" fill={GREEN} />
      <g fill="#e06aa8">
        <circle cx="24" cy="9" r="6" />
        <circle cx="33" cy="15" r="6" />
        <circle cx="30" cy="25" r="6" />
        <circle cx="18" cy="25" r="6" />
        <circle cx="15" cy="15" r="6" />
      </g>
      <circle cx="24" cy="17" r="5" fill={GOLD} />
    </>
  ),
  bird: (
    <>
      <path d="M40 17l6 3-6 3" fill={GOLD} />
      <path d="M4 15c6 1 10 4 13 8 1-8 7-13 14-13 6 0 10 4 10 10 0 11-8 19-18 19S6 30 4 15z" fill="#5a9de0" />
      <path d="M17 24c6-1 11 1 13 6-6 4-12 2-13-6z" fill="#fff" />
      <circle cx="33" cy="18" r="2" fill={DARK} />
    </>
  ),
  drum: (
    <>
      <path d="M7 19v17c0 4 8 7 17 7s17-3 17-7V19" fill={RED} />
      <ellipse cx="24" cy="19" rx="17" ry="7" fill="#fff" />
      <path d="M7 22l9 19 8-15 8 15 9-19M30 17L44 5M18 17L4 5" fill="none" />
    </>
  ),
  kite: (
    <>
      <path d="M28 3l15 15-21 12z" fill={GOLD} />
      <path d="M28 3L13 12l9 18z" fill={BLUE} />
      <path d="M28 3l-6 27M13 12l30 6M22 30c-6 2-2 7-8 8s-3 6-9 7" fill="none" />
    </>
  ),
  hat: (
    <>
      <path d="M13 33c-1-10 1-24 5-24 3 0 3 2 6 2s3-2 6-2c4 0 6 14 5 24z" fill={BROWN} />
      <path d="M13 27h22v6H13z" fill={GOLD} />
      <path d="M2 31c6 3 38 3 44 0-2 7-10 10-22 10S4 38 2 31z" fill={BROWN} />
    </>
  ),
  key: (
    <>
      <path d="M22 19l22 0v7h-4v6h-6v-6H22z" fill={GOLD} />
      <circle cx="14" cy="22.5" r="11" fill={GOLD} />
      <circle cx="14" cy="22.5" r="4" fill="#fff" />
    </>
  ),
};

/** One of the sixteen pictures a child signs in with; decorative, its name stands beside it. */
export function Picture(props: { name: PictureKey; size?: number | string }) {
  return (
    <svg
      viewBox="0 0 48 48"
      width={props.size ?? 48}
      height={props.size ?? 48}
      fill="none"
      stroke={DARK}
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {DRAWINGS[props.name]}
    </svg>
  );
}
