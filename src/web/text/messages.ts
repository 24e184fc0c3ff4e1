import { defineMessages } from './define-messages.ts';
import { actionMessages } from './messages-actions.ts';
import { problemMessages } from './messages-problems.ts';
import { shellMessages } from './messages-shell.ts';
import { statusMessages } from './messages-status.ts';

/** The words of the frame and of the design system, which every page may use. */
export const messages = defineMessages({
  ...actionMessages,
  ...problemMessages,
  ...shellMessages,
  ...statusMessages,
});
