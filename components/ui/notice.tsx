import type { ReactNode } from 'react';

export type NoticeProps = {
  readonly id: string;
  /** Which round and contest, over the heading. */
  readonly over?: ReactNode | undefined;
  readonly title: string;
  readonly children: ReactNode;
};

/** The framed public notice: home's and the receipt's, nowhere else. */
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
