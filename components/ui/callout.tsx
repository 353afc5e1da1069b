import type { ReactNode } from 'react';

type Children = { readonly children: ReactNode };

/** Information that people need before they continue, for example the deadline. */
export const Inset = ({ children }: Children) => <div className="inset">{children}</div>;

/** A task for the person who is signed in: a paragraph that says what it is, then a button. Not for news. */
export function Banner({ id, title, children }: Children & { readonly id: string; readonly title: string }) {
  return (
    <section className="banner" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div>{children}</div>
    </section>
  );
}

/** Comes before an act that is hard to undo. */
export const Warning = ({ children }: Children) => (
  <div className="warn">
    <div>{children}</div>
  </div>
);

/** Shown instead of an empty list: says that there is nothing yet, and what to do. */
export function Empty({ title, children }: Children & { readonly title?: string | undefined }) {
  return (
    <div className="empty">
      {title ? <h3>{title}</h3> : null}
      {children}
    </div>
  );
}

export type NoticeProps = {
  readonly id: string;
  /** The round and contest, above the heading. */
  readonly over?: ReactNode | undefined;
  readonly title: string;
  readonly children: ReactNode;
};

/** The framed public notice: only on the home page and the receipt. */
export function Notice({ id, over, title, children }: NoticeProps) {
  return (
    <section className="notice" aria-labelledby={id}>
      <div className="notice__in">
        {over ? <p className="notice__over">{over}</p> : null}
        <h1 id={id}>{title}</h1>
        {children}
      </div>
    </section>
  );
}
