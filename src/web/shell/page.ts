import type { ComponentType, FunctionComponent } from 'react';
import type { Role } from '../../kernel/access.ts';

/** One page of a capability. `src/capabilities/x/ui/pages.tsx` exports `pages: readonly PageDefinition[]`; the shell finds it. */
export interface PageDefinition {
  /** Path with parameters as `$name`: `/class/$classId`. Must be unique. */
  readonly path: string;
  /** Names the browser tab until the page itself knows better. */
  readonly titleKey: string;
  /** Keys that it also shows from other parts of the words, one of each: those parts then come with the page, not after it. */
  readonly words?: readonly string[];
  /** Loaded when someone goes there: `() => import('./class-page.tsx')`. */
  readonly component: () => Promise<{ readonly default: FunctionComponent }>;
  /** Who may open it. What they see in it, the server decides. */
  readonly for: readonly Role[] | 'anyone' | 'signed-out';
  /** Puts the page in the main menu; its path may then have no parameters. */
  readonly nav?: NavEntry;
  /** `sky` is dark and fills the window. */
  readonly look?: 'sky' | 'paper';
}

export interface NavEntry {
  /** Lowest first; at most five entries are shown to a person. */
  readonly order: number;
  readonly labelKey: string;
  readonly icon: ComponentType<{ size?: number | string; 'aria-hidden'?: boolean }>;
  readonly for: readonly Role[];
}
