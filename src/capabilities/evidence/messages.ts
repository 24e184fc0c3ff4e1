import { defineMessages } from '../../web/text/define-messages.ts';
import { faultMessages } from './messages-faults.ts';
import { resultsMessages } from './messages-results.ts';

export const messages = defineMessages({ ...faultMessages, ...resultsMessages });
