import type { ReactNode } from 'react';

type Children = { readonly children: ReactNode };

/** What to know before going on: the deadline. */
export const Inset = ({ children }: Children) => <div className="inset">{children}</div>;

/** Something that this person owes. Its first paragraph is the fact; a button follows. Not for news. */
export function Banner({ id, title, children }: Children & { readonly id: string; readonly title: string }) {
  return (
    <section className="banner" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div>{children}</div>
    </section>
  );
}

/** Stands before what is hard to undo. */
export const Warning = ({ children }: Children) => (
  <div className="warn">
    <div>{children}</div>
  </div>
);

/** Nothing here yet, and what to do about it. */
export function Empty({ title, children }: Children & { readonly title?: string | undefined }) {
  return (
    <div className="empty">
      {title ? <h3>{title}</h3> : null}
      {children}
    </div>
  );
}
