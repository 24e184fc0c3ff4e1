import { defineMessages } from '../../web/text/define-messages.ts';
import { classMessages } from './messages-class.ts';
import { groupMessages } from './messages-groups.ts';
import { observeMessages } from './messages-observe.ts';
import { otherMessages } from './messages-other.ts';

export const messages = defineMessages({
  ...classMessages,
  ...groupMessages,
  ...observeMessages,
  ...otherMessages,
});
