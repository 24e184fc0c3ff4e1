import type { ReactNode } from 'react';
import { useText } from '../text/use-text.tsx';
import { classNames } from './class-names.ts';
import './data-table.css';

export interface Column<Item> {
  readonly id: string;
  readonly title: ReactNode;
  readonly cell: (item: Item) => ReactNode;
  readonly align?: 'start' | 'center' | 'end';
}

/**
 * A table whose first column names the row. Wide ones scroll in a region of their own that the keyboard can reach, so that the
 * page itself never scrolls sideways (WCAG 2.2, 1.4.10 and 2.1.1).
 */
export function DataTable<Item>(props: {
  caption: string;
  isCaptionHidden?: boolean;
  columns: readonly Column<Item>[];
  items: readonly Item[];
  keyOf: (item: Item) => string;
}) {
  const { t } = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className="table-region" aria-label={t('table.region', { caption: props.caption })} tabIndex={0}>
      <table className="data-table">
        <caption className={classNames(props.isCaptionHidden && 'visually-hidden')}>{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.items.map((item) => (
            <tr key={props.keyOf(item)}>
              {props.columns.map((column, index) => (
                <Cell key={column.id} as={index === 0 ? 'th' : 'td'} align={column.align}>
                  {column.cell(item)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell(props: { as: 'th' | 'td'; align: 'start' | 'center' | 'end' | undefined; children: ReactNode }) {
  if (props.as === 'td') return <td data-align={props.align}>{props.children}</td>;
  return (
    <th scope="row" data-align={props.align}>
      {props.children}
    </th>
  );
}
