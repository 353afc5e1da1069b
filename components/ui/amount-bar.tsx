type AmountBarProps = { readonly amount: number; readonly of: number };

/** An amount as a part of a whole, beside its figure in a table. Says nothing by itself, and ranks nothing. */
export const AmountBar = ({ amount, of }: AmountBarProps) => (
  <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect className="bar__whole" width="100" height="10" />
    <rect width={of > 0 ? Math.round((1000 * amount) / of) / 10 : 0} height="10" />
  </svg>
);
