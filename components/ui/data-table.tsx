import type { ReactNode } from 'react';

export type Column = {
  readonly key: string;
  readonly head: ReactNode;
  /** Numbers are on the right. */
  readonly isNumber?: boolean | undefined;
  /** A link that sorts by this column, and how the table is sorted now. */
  readonly sort?: { readonly href: string; readonly direction?: 'ascending' | 'descending' | undefined } | undefined;
};

type DataTableProps = {
  readonly caption: ReactNode;
  readonly captionNote?: ReactNode | undefined;
  /** For a table that already has a heading next to it. */
  readonly isCaptionHidden?: boolean | undefined;
  readonly columns: readonly Column[];
  /** The first cell of a row is its header. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  readonly foot?: readonly ReactNode[] | undefined;
};

/** An ordinary table: caption, scope, numbers to the right, sorted by links. */
export function DataTable({ caption, captionNote, isCaptionHidden, columns, rows, foot }: DataTableProps) {
  return (
    <table>
      <caption className={isCaptionHidden ? 'vh' : undefined}>
        {caption} {captionNote ? <span>{captionNote}</span> : null}
      </caption>
      <thead>
        <tr>
          {columns.map(({ key, head, isNumber, sort }) => (
            <th key={key} scope="col" className={isNumber ? 'r' : undefined} aria-sort={sort?.direction}>
              {sort ? <a href={sort.href}>{head}</a> : head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <Row key={key} columns={columns} cells={cells} />
        ))}
      </tbody>
      {foot ? (
        <tfoot>
          <Row columns={columns} cells={foot} />
        </tfoot>
      ) : null}
    </table>
  );
}

function Row({ columns, cells }: { readonly columns: readonly Column[]; readonly cells: readonly ReactNode[] }) {
  return (
    <tr>
      {columns.map(({ key, isNumber }, place) => {
        const className = isNumber ? 'r' : undefined;
        return place === 0 ? (
          <th key={key} scope="row" className={className}>
            {cells[place]}
          </th>
        ) : (
          <td key={key} className={className}>
            {cells[place]}
          </td>
        );
      })}
    </tr>
  );
}

/** The region in which a matrix that is too wide for a phone scrolls. Keyboard users can reach it. */
export const ScrollRegion = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll the table
  <section className="scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
);

/**
 * The roles of a table's parts, for a table that is laid out as blocks on a phone: in some browsers that layout removes
 * the table's semantics, and the roles restore them.
 */
export const TABLE_ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
