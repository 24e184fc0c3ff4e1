import { defineMessages } from '../../web/text/define-messages.ts';
import { depthMessages } from './messages-depth.ts';
import { practiceMessages } from './messages-practice.ts';
import { skyMessages } from './messages-sky.ts';

export const messages = defineMessages({ ...skyMessages, ...depthMessages, ...practiceMessages });
