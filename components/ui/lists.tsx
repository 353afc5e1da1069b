import type { ReactNode } from 'react';

export type SummaryRow = {
  readonly term: string;
  readonly detail: ReactNode;
  /** A link at the end of the row: "Change". Its hidden words name what it changes. */
  readonly action?: { readonly href: string; readonly words: string; readonly of?: string | undefined } | undefined;
  readonly id?: string | undefined;
};

/** A list of terms and values, with a rule between the rows. */
export function SummaryList({
  rows,
  isNarrow,
}: {
  readonly rows: readonly SummaryRow[];
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

/** Numbered paragraphs, for content whose order matters. */
export function Numbered({
  items,
}: {
  readonly items: readonly { readonly key: string; readonly words: ReactNode }[];
}) {
  return (
    <ol className="numbered">
      {items.map(({ key, words }, index) => (
        <li key={key}>
          <span className="no" aria-hidden="true">
            {index + 1}
          </span>
          <p>{words}</p>
        </li>
      ))}
    </ol>
  );
}

type NamedItem = {
  readonly key: string;
  /** A position in the contest's alphabetical order, the same on every page; write-ins have none. */
  readonly number: number | null;
  readonly name: string;
  readonly href?: string | undefined;
  readonly note?: string | undefined;
};

/** The names that a body nominated, as rows of a ballot paper. */
export function NamedList({ names }: { readonly names: readonly NamedItem[] }) {
  return (
    <ol className="named">
      {names.map(({ key, number, name, href, note }) => (
        <li key={key}>
          <span className="no">{number}</span>
          <b>{href ? <a href={href}>{name}</a> : name}</b>
          {note ? <span className="quiet">{note}</span> : null}
        </li>
      ))}
    </ol>
  );
}

/** One fact: a number and its label. */
export type Figure = { readonly figure: string; readonly words: string };

/** A ruled row of facts. */
export function FigureList({ facts }: { readonly facts: readonly Figure[] }) {
  return (
    <dl className="ledger">
      {facts.map(({ figure, words }) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
