import { defineMessages } from '../../web/text/define-messages.ts';
import { signInMessages } from './messages-sign-in.ts';

export const messages = defineMessages({
  ...signInMessages,
});
