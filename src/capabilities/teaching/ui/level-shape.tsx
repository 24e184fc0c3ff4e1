import type { Level } from './observation.ts';

/** A circle that is empty, half or full, so that a level is told without words or colour. */
export function LevelShape({ level }: { level: Level }) {
  return (
    <svg viewBox="0 0 24 24" width="1.2em" aria-hidden="true">
      <circle
        cx="12"
        cy="12"
        r="9"
        fill={level === 'alone' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="2.5"
      />
      {level === 'withHelp' ? <path d="M12 3a9 9 0 0 0 0 18z" fill="currentColor" /> : null}
    </svg>
  );
}
