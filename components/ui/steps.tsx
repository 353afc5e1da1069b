import type { ReactNode } from 'react';
import { Mark, type MarkShape } from './mark';

export type Step = {
  readonly key: string;
  readonly shape: MarkShape;
  readonly words: string;
  readonly note?: ReactNode | undefined;
  readonly isCurrent?: boolean | undefined;
};

/** The steps of a status in a ruled row; where it stands now is ink reversed. */
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
