import type { ReactNode } from 'react';
import { Menu as AriaMenu, Header, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import './field.css';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly onAction: () => void;
}

export interface MenuGroup {
  readonly id: string;
  readonly title?: string;
  readonly actions: readonly MenuAction[];
}

/** A button (the child) that opens a list of actions. */
export function Menu(props: { label: string; groups: readonly MenuGroup[]; children: ReactNode }) {
  return (
    <MenuTrigger>
      {props.children}
      <Popover className="popover on-paper" placement="bottom end">
        <AriaMenu className="menu" aria-label={props.label}>
          {props.groups.map((group) => (
            <MenuSection key={group.id} {...(group.title ? {} : { 'aria-label': props.label })}>
              {group.title ? <Header className="list-heading">{group.title}</Header> : null}
              {group.actions.map((action) => (
                <MenuItem
                  key={action.id}
                  id={action.id}
                  textValue={action.label}
                  onAction={action.onAction}
                  className="list-item"
                >
                  {action.icon}
                  {action.label}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
