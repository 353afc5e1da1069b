import type { ReactNode } from 'react';

export type Particular = {
  readonly term: string;
  readonly detail: ReactNode;
  /** A link at the end of the row: "Change". Its hidden words name what it changes. */
  readonly action?: { readonly href: string; readonly words: string; readonly of?: string | undefined } | undefined;
  readonly id?: string | undefined;
};

/** A list of terms and what they are here, ruled like a form. */
export function Particulars({
  rows,
  isNarrow,
}: {
  readonly rows: readonly Particular[];
  readonly isNarrow?: boolean | undefined;
}) {
  return (
    <dl className={isNarrow ? 'particulars particulars--narrow' : 'particulars'}>
      {rows.map(({ term, detail, action, id }) => (
        <div key={id ?? term} id={id}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
          {action ? (
            <dd>
              <a className="change" href={action.href}>
                {action.words}
                {action.of ? <span className="vh"> {action.of}</span> : null}
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
