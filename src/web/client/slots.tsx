import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { PersonId } from '../../kernel/ids.ts';

/**
 * A place on one capability's page that another may fill, without the page knowing which: so a page never depends on a
 * capability that depends on it. Fillings stand in `ui/slots.tsx`; the shell finds them.
 */
export interface SlotProps {
  /** What others ask of a learner, and where the learner is expected: at the top of the learner's next step. */
  readonly 'learner.asks': { readonly learnerId: PersonId };
  /** Ways into other pages about a class, beside the class page's own. */
  readonly 'class.links': { readonly classId: string };
}

export type SlotFilling = {
  [Name in keyof SlotProps]: { readonly slot: Name; readonly component: ComponentType<SlotProps[Name]> };
}[keyof SlotProps];

const Fillings = createContext<readonly SlotFilling[]>([]);

export function SlotProvider(props: { fillings: readonly SlotFilling[]; children: ReactNode }) {
  return <Fillings.Provider value={props.fillings}>{props.children}</Fillings.Provider>;
}

export function Slot<Name extends keyof SlotProps>(props: { name: Name; with: SlotProps[Name] }) {
  const fillings = useContext(Fillings).filter((filling) => filling.slot === props.name);
  return fillings.map(({ component }, index) => {
    const Filling = component as ComponentType<SlotProps[Name]>;
    // biome-ignore lint/suspicious/noArrayIndexKey: fillings are found once and never change
    return <Filling key={index} {...props.with} />;
  });
}
