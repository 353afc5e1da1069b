import type { ReactNode } from 'react';

type PageHeaderProps = {
  /** A small line above the heading, such as the body and the contest. */
  readonly over?: ReactNode | undefined;
  readonly title: ReactNode;
  /** One or two sentences in the serif. */
  readonly lede?: ReactNode | undefined;
  readonly children?: ReactNode | undefined;
};

/** The top of a page: its h1, a short lede, and content for the whole page. */
export function PageHeader({ over, title, lede, children }: PageHeaderProps) {
  return (
    <div className="head">
      {over ? <p className="quiet">{over}</p> : null}
      <h1>{title}</h1>
      {lede ? <p className="lede">{lede}</p> : null}
      {children}
    </div>
  );
}

type SectionProps = {
  readonly id: string;
  readonly title: ReactNode;
  readonly note?: ReactNode | undefined;
  /** Takes the full width, with the heading above: for maps, matrices and lists by region. */
  readonly isWide?: boolean | undefined;
  readonly children: ReactNode;
};

/** A section with its heading in the margin and its content next to it. */
export function Section({ id, title, note, isWide, children }: SectionProps) {
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
