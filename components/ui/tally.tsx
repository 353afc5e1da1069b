export type TallyProps = {
  /** How many are needed, or how many may be chosen. */
  readonly of: number;
  readonly have: number;
  /** True where `of` may not be passed: one too many is then a diamond at the end. */
  readonly isLimit?: boolean | undefined;
};

/** Beyond this boxes are no longer counted at a glance, and the sentence stands alone. */
const MOST_BOXES = 10;

/** One box for each that is needed, filled from the left. Says nothing by itself: the sentence beside it does. */
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
