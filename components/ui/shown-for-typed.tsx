import { DataTable } from './data-table';

/** The result for typed answers: a sentence, and examples in a table. */
export type ShownForTyped = {
  readonly heading: string;
  readonly text: string;
  readonly note?: string | undefined;
  readonly tried?: { readonly heading: string; readonly lines: readonly string[] } | undefined;
  readonly table?:
    | {
        readonly caption: string;
        readonly heads: readonly [string, string];
        readonly rows: readonly (readonly [string, string])[];
      }
    | undefined;
};

/** Shows the result for typed answers. */
export function Shown({ shown }: { readonly shown: ShownForTyped | undefined }) {
  if (!shown) return null;
  const { heading, text, note, tried, table } = shown;
  return (
    <section className="stack mb-s6" aria-labelledby="shown">
      <h2 id="shown">{heading}</h2>
      <p className="lede">{text}</p>
      {note ? <p className="small quiet">{note}</p> : null}
      {tried ? (
        <div>
          <h3>{tried.heading}</h3>
          {tried.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ) : null}
      {table ? (
        <DataTable
          caption={table.caption}
          columns={[
            { key: 'what', head: table.heads[0] },
            { key: 'result', head: table.heads[1] },
          ]}
          rows={table.rows.map(([what, result]) => ({ key: `${what} ${result}`, cells: [what, result] }))}
        />
      ) : null}
    </section>
  );
}
