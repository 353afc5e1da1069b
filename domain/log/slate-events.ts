/** Events of slates and of the candidates that they back. */
export type SlateEvent =
  | {
      readonly event: 'slate.added';
      readonly data: { round: string; contest: string; slate: string; name: string; claimedOn: string | null };
    }
  | {
      readonly event: 'slate.changed';
      readonly data: { round: string; contest: string; slate: string; reason: string };
    }
  | {
      readonly event: 'claim.added';
      readonly data: { round: string; contest: string; slate: string; candidate: string; claimedOn: string | null };
    }
  | {
      readonly event: 'claim.withdrawn';
      readonly data: {
        round: string;
        contest: string;
        slate: string;
        candidate: string;
        withdrawnOn: string;
        reason: string;
      };
    };
