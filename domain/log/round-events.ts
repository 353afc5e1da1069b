import type { ActCause } from '../base/act-causes';
import type { Agreement } from '../rounds/agreement';

type Iso = string;

/** Events of a round: its set-up, dates, roster and state. */
export type RoundEvent =
  /** A round as it was when the log changed to format 2: what was recorded before is not proved by it. */
  | { readonly event: 'round.carried-over'; readonly data: { round: string } }
  | {
      readonly event: 'round.created';
      readonly data: {
        round: string;
        title: string;
        kind: string;
        opensAt: Iso;
        closesAt: Iso;
        contests: readonly string[];
      };
    }
  | { readonly event: 'round.announced'; readonly data: { round: string; opensAt: Iso; closesAt: Iso } }
  | {
      readonly event: 'round.changed';
      readonly data: { round: string; changed: readonly string[]; reason: string | null; agreed?: Agreement };
    }
  | { readonly event: 'round.cancelled'; readonly data: { round: string; reason: string; cause?: ActCause | null } }
  | { readonly event: 'round.postponed'; readonly data: { round: string; reason: string; cause?: ActCause | null } }
  /** The deadline of a round has passed. */
  | { readonly event: 'nominations.closed'; readonly data: { round: string; closesAt: Iso } }
  /** The time for confirmations, which is later than the deadline, has passed. */
  | { readonly event: 'confirmations.closed'; readonly data: { round: string; closesAt: Iso } }
  | {
      readonly event: 'deadline.moved';
      readonly data: { round: string; from: Iso; to: Iso; reason: string; cause?: ActCause | null; agreed?: Agreement };
    }
  | {
      readonly event: 'roster.changed';
      readonly data: {
        round: string;
        body: string;
        /** The new state: it may nominate, cannot, or is counted together with another. */
        now: 'may-nominate' | 'cannot-nominate' | 'counted-with';
        countsWith: string | null;
        reason: string;
        /** The common reason, as a code. The reason in words may then be empty. */
        cause?: ActCause | null;
      };
    }
  /** Bodies that were added after the announcement were put on the roster. */
  | {
      readonly event: 'roster.extended';
      readonly data: { round: string; bodies: readonly string[]; reason: string };
    }
  /** Bodies that were merged are counted together as the merged one from now on. */
  | {
      readonly event: 'roster.counted-together';
      readonly data: { round: string; body: string; bodies: readonly string[]; reason: string };
    };
