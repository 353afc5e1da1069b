import type { ReplayCheck } from '@/queries/log/check-replay';

/** What a comparison of the tables with the log found, one fault on each line, and what the log cannot prove. */
export function replayLines({ rows, isCarriedOver, oldEntries, faults }: ReplayCheck): string[] {
  const old =
    oldEntries === 0
      ? []
      : [
          `${oldEntries} entries have format 1, which does not contain the rows that changed. What the rows were before ` +
            'the first entry of format 2 cannot be proved from this log, apart from the chain, the receipts and the declarations.',
        ];
  const result = !isCarriedOver
    ? 'The log does not contain the public rows yet, so they were not compared. Start the site once, and check again.'
    : faults.length === 0
      ? `Every public row is as in the log: ${rows} rows.`
      : `${rows} public rows compared.`;
  return [...faults.map((fault) => `WRONG  ${fault}`), result, ...old];
}
