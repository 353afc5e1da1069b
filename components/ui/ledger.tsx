/** A fact of the ledger: the figure, and the words that make it one. */
export type LedgerFact = { readonly figure: string; readonly words: string };

/** A ruled row of facts. */
export function Ledger({ facts }: { readonly facts: readonly LedgerFact[] }) {
  return (
    <dl className="ledger">
      {facts.map(({ figure, words }) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
