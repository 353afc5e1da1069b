/** Events after a deadline: declarations, amendments, results, seats and published totals. */
export type ResultEvent =
  | {
      readonly event: 'round.declared';
      readonly data: {
        round: string;
        number: number;
        fingerprint: string;
        headSeq: number;
        headHash: string;
        reason: string | null;
      };
    }
  | { readonly event: 'amendment.opened'; readonly data: { round: string; reason: string } }
  /** Closed without a change: the declaration remains valid. */
  | { readonly event: 'amendment.closed'; readonly data: { round: string } }
  | {
      readonly event: 'result.recorded';
      readonly data: {
        round: string;
        contest: string;
        resultOn: string | null;
        endsOn: string | null;
        /** Votes are null if they are not known. */
        rows: readonly (readonly [candidate: string, votes: number | null, isElected: boolean])[];
        turnout: string | null;
        source: string | null;
        /** Why a recorded result was changed; null for the first. */
        reason: string | null;
      };
    }
  | {
      readonly event: 'vacancy.recorded';
      readonly data: {
        round: string;
        contest: string;
        candidate: string;
        why: string;
        leftOn: string;
        source: string | null;
      };
    }
  | {
      readonly event: 'vacancy.filled';
      readonly data: {
        round: string;
        contest: string;
        /** The previous holder. */
        candidate: string;
        /**
         * Who took it, and the round and contest in which they were elected, which is a different one after a
         * by-election.
         */
        filledBy: { round: string; contest: string; candidate: string };
        filledOn: string;
        how: string;
        source: string | null;
      };
    }
  | {
      readonly event: 'vacancy.retracted';
      readonly data: { round: string; contest: string; candidate: string; leftOn: string; reason: string };
    }
  | {
      readonly event: 'total.recorded';
      readonly data: {
        round: string;
        contest: string;
        candidate: string;
        nominations: number;
        asOf: string | null;
        source: string;
      };
    };
