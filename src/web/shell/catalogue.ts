import type { SlotFilling } from '../client/slots.tsx';
import type { PageDefinition } from './page.ts';

const pageModules = import.meta.glob<{ pages: readonly PageDefinition[] }>('../../capabilities/*/ui/pages.tsx', {
  eager: true,
});

/** Every page that a capability offers. */
export const allPages: readonly PageDefinition[] = Object.values(pageModules).flatMap((module) => module.pages);

const slotModules = import.meta.glob<{ slots: readonly SlotFilling[] }>('../../capabilities/*/ui/slots.tsx', {
  eager: true,
});

/** What capabilities put on each other's pages. */
export const allFillings: readonly SlotFilling[] = Object.values(slotModules).flatMap((module) => module.slots);
