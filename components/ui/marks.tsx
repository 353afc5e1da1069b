import type { ReactNode } from 'react';

/**
 * full: done or counted. part: partly done. none: not yet. wait: waiting for someone. out: withdrawn, ruled invalid or
 * replaced.
 */
export type MarkShape = 'full' | 'part' | 'none' | 'wait' | 'out';

/** A shape that always has words: its children, or the text next to it in a MarkedText. */
export function Mark({ shape, children }: { readonly shape: MarkShape; readonly children?: ReactNode | undefined }) {
  return <span className={`mark mark--${shape}`}>{children ? <span>{children}</span> : null}</span>;
}

/** A mark or a tally, and the sentence that says the same next to it. */
export function MarkedText({ sign, children }: { readonly sign: ReactNode; readonly children: ReactNode }) {
  return (
    <span className="reach">
      {sign}
      <span>{children}</span>
    </span>
  );
}

type TallyProps = {
  /** How many are needed, or how many may be chosen. */
  readonly of: number;
  readonly have: number;
  /** True if `of` is a maximum: if there are too many, a diamond at the end says so. */
  readonly isLimit?: boolean | undefined;
};

/** With more boxes than this, nobody counts them at a glance, so only the sentence is shown. */
const MOST_BOXES = 10;

/**
 * One box for each nomination that is needed, filled from the left. Screen readers skip it, because the sentence next
 * to it says the same.
 */
export function Tally({ of, have, isLimit }: TallyProps) {
  if (of < 1 || of > MOST_BOXES) return null;
  const places = Array.from({ length: of }, (_, place) => place);
  return (
    <span className="tally" aria-hidden="true">
      {places.map((place) => (
        <i key={place} className={place < have ? 'on' : undefined} />
      ))}
      {isLimit && have > of ? <i className="over" /> : null}
    </span>
  );
}

/** plain: sent by an officer or entered by an admin. dash: reported. solid: the version. */
type TagKind = 'plain' | 'dash' | 'solid';

/** A word in a thin box. */
export const Tag = ({
  kind = 'plain',
  children,
}: {
  readonly kind?: TagKind | undefined;
  readonly children: ReactNode;
}) => <span className={kind === 'plain' ? 'tag' : `tag tag--${kind}`}>{children}</span>;

type AmountBarProps = { readonly amount: number; readonly of: number };

/**
 * A bar that shows an amount as part of a whole, next to the number in a table. Screen readers skip it, and it is not a
 * ranking.
 */
export const AmountBar = ({ amount, of }: AmountBarProps) => (
  <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect className="bar__whole" width="100" height="10" />
    <rect width={of > 0 ? Math.round((1000 * amount) / of) / 10 : 0} height="10" />
  </svg>
);
