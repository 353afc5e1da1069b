import type { ReactNode } from 'react';

export type TimelineEvent = {
  readonly key: string;
  /** A `<time>`: Day, Instant or Exact. */
  readonly when: ReactNode;
  readonly what: string;
  readonly note?: ReactNode | undefined;
  /** What has happened is a full square, what is to come an empty one. */
  readonly isPast: boolean;
};

/** What happened when, the earliest first. */
export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }) {
  return (
    <ol className="timeline">
      {events.map(({ key, when, what, note, isPast }) => (
        <li key={key} className={isPast ? 'done' : undefined}>
          {when}
          <b>{what}</b>
          {note ? <span className="small">{note}</span> : null}
        </li>
      ))}
    </ol>
  );
}
