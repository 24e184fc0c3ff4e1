import { defineMessages } from '../../web/text/define-messages.ts';
import { accountMessages } from './messages-accounts.ts';
import { relationMessages } from './messages-relations.ts';
import { rosterMessages } from './messages-roster.ts';
import { schoolMessages } from './messages-school.ts';
import { securityMessages } from './messages-security.ts';
import { signInMessages } from './messages-sign-in.ts';

export const messages = defineMessages({
  ...signInMessages,
  ...securityMessages,
  ...accountMessages,
  ...schoolMessages,
  ...relationMessages,
  ...rosterMessages,
});
