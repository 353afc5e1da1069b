import type { ReactNode } from 'react';

export type HeadProps = {
  /** A quiet line over the heading: whose, and which contest. */
  readonly over?: ReactNode | undefined;
  readonly title: ReactNode;
  /** One or two sentences in the serif. */
  readonly lede?: ReactNode | undefined;
  readonly children?: ReactNode | undefined;
};

/** The head of a page: its h1 says what is so. */
export function Head({ over, title, lede, children }: HeadProps) {
  return (
    <div className="head">
      {over ? <p className="quiet">{over}</p> : null}
      <h1>{title}</h1>
      {lede ? <p className="lede">{lede}</p> : null}
      {children}
    </div>
  );
}

export type LeafProps = {
  readonly id: string;
  readonly title: ReactNode;
  readonly note?: ReactNode | undefined;
  /** Takes the full width, the heading above: for maps, matrices and lists by region. */
  readonly isWide?: boolean | undefined;
  readonly children: ReactNode;
};

/** A section: heading in the margin, matter beside it, a 2 px rule above. */
export function Leaf({ id, title, note, isWide, children }: LeafProps) {
  return (
    <section className={isWide ? 'leaf leaf--wide' : 'leaf'} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {note ? <p>{note}</p> : null}
      </header>
      {children}
    </section>
  );
}
