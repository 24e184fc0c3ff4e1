import type { SlotFilling } from '../client/slots.tsx';
import type { Messages } from '../text/define-messages.ts';
import { messages as ownMessages } from '../text/messages.ts';
import { mergeMessages } from '../text/translate.ts';
import type { PageDefinition } from './page.ts';

const messageModules = import.meta.glob<{ messages: Messages }>('../../capabilities/*/messages.ts', { eager: true });
const pageModules = import.meta.glob<{ pages: readonly PageDefinition[] }>('../../capabilities/*/ui/pages.tsx', {
  eager: true,
});

/** Every text of the interface: the shell's and each capability's. */
export const allMessages: Messages = mergeMessages([
  ownMessages,
  ...Object.values(messageModules).map((module) => module.messages),
]);

/** Every page that a capability offers. */
export const allPages: readonly PageDefinition[] = Object.values(pageModules).flatMap((module) => module.pages);

const slotModules = import.meta.glob<{ slots: readonly SlotFilling[] }>('../../capabilities/*/ui/slots.tsx', {
  eager: true,
});

/** What capabilities put on each other's pages. */
export const allFillings: readonly SlotFilling[] = Object.values(slotModules).flatMap((module) => module.slots);
