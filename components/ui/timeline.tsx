import type { ReactNode } from 'react';
import { Mark, type MarkShape } from './marks';

export type TimelineEvent = {
  readonly key: string;
  /** A `<time>`: Day, Instant or Exact. */
  readonly when: ReactNode;
  readonly what: string;
  readonly note?: ReactNode | undefined;
  /** True for a past event, which has a full square. A future event has an empty square. */
  readonly isPast: boolean;
};

/** Events with dates, earliest first. */
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

export type Step = {
  readonly key: string;
  readonly shape: MarkShape;
  readonly words: string;
  readonly note?: ReactNode | undefined;
  readonly isCurrent?: boolean | undefined;
};

/** The steps of a status in a ruled row; the current one has reversed colours. */
export function Steps({ label, steps }: { readonly label: string; readonly steps: readonly Step[] }) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map(({ key, shape, words, note, isCurrent }) => (
        <li key={key} aria-current={isCurrent ? 'step' : undefined}>
          <Mark shape={shape}>{shape === 'none' ? words : <b>{words}</b>}</Mark>
          {note ? <span className="small quiet">{note}</span> : null}
        </li>
      ))}
    </ol>
  );
}
