import type { ReactNode } from 'react';

/** full: done, counts. part: part way. none: not yet. wait: waiting for someone. out: struck. */
export type MarkShape = 'full' | 'part' | 'none' | 'wait' | 'out';

/** A shape and a word, always both: the words follow as children, or stand beside it in a Reach. */
export function Mark({ shape, children }: { readonly shape: MarkShape; readonly children?: ReactNode | undefined }) {
  return <span className={`mark mark--${shape}`}>{children ? <span>{children}</span> : null}</span>;
}

/** A mark or a tally, and the sentence that says the same beside it. */
export function Reach({ sign, children }: { readonly sign: ReactNode; readonly children: ReactNode }) {
  return (
    <span className="reach">
      {sign}
      <span>{children}</span>
    </span>
  );
}
