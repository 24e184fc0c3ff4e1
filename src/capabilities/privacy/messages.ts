import { defineMessages } from '../../web/text/define-messages.ts';
import { adminMessages } from './messages-admin.ts';
import { choiceMessages } from './messages-choices.ts';
import { exportMessages } from './messages-export.ts';
import { keptMessages } from './messages-kept.ts';
import { lookMessages } from './messages-looks.ts';
import { retentionMessages } from './messages-retention.ts';

export const messages = defineMessages({
  ...lookMessages,
  ...exportMessages,
  ...keptMessages,
  ...choiceMessages,
  ...adminMessages,
  ...retentionMessages,
});
