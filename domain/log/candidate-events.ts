import type { Locale } from '@/domain/base/languages.mjs';
import type { ActCause } from '../base/act-causes';
import type { CandidacyEventKind } from '../candidates/candidacies';
import type { EventCause } from '../candidates/event-causes';
import type { ReturnCause } from '../candidates/sent-statements';
import type { Received } from './received';

type Iso = string;

/** Events of candidates: candidacies, statements, reports and hustings. */
export type CandidateEvent =
  | {
      readonly event: 'candidacy.added';
      readonly data: { round: string; contest: string; candidate: string; home: string | null };
    }
  | {
      readonly event: 'candidacy.changed';
      readonly data: {
        round: string;
        contest: string;
        candidate: string;
        kind: CandidacyEventKind;
        at: Iso;
        home: string | null;
        /** The day on which it happened, and the common reason. Only what an admin recorded has them. */
        on?: string;
        cause?: EventCause | null;
        /** Of an investigation: the day on which it is looked at again, and where it was announced. */
        reviewOn?: string | null;
        source?: string | null;
        reason: string | null;
      } & Received;
    }
  /** The name by which the candidate is sorted. It is in the rows of the entry. */
  | {
      readonly event: 'candidate.sorted';
      readonly data: { round: string; contest: string; candidate: string };
    }
  /** Whether the candidate holds the seat, and so needs no nominations. */
  | {
      readonly event: 'candidacy.incumbent';
      readonly data: { round: string; contest: string; candidate: string; isIncumbent: boolean; reason: string };
    }
  | {
      readonly event: 'candidacies.merged';
      readonly data: {
        round: string;
        contest: string;
        candidate: string;
        into: string | null;
        reason: string;
        cause?: ActCause | null;
      };
    }
  /** A statement that waits for the returning officer. `sha256` is its salted hash; the log never has the words. */
  | {
      readonly event: 'statement.sent';
      readonly data: {
        round: string;
        contest: string;
        candidate: string;
        language: Locale;
        sha256: string;
      } & Received;
    }
  /** The returning officer returned it to the candidate. What the officer wrote to the candidate is not public. */
  | {
      readonly event: 'statement.returned';
      readonly data: { round: string; contest: string; candidate: string; language: Locale; cause: ReturnCause };
    }
  /** A version of a candidate's statement. If the round shows statements to members only, the log has no text. */
  | {
      readonly event: 'statement.published';
      readonly data: {
        round: string;
        contest: string;
        candidate: string;
        language: Locale;
        version: number;
        words: number;
        /** Only in format 1; in format 2 the rows hold a salted hash of the text. */
        fingerprint?: string;
        by: 'candidate' | 'admin';
        /** True if the returning officer approved it before it was published. */
        approved?: true;
        /** Why an admin entered or changed it after the round was public. */
        reason?: string;
      } & Received;
    }
  /** `by` is set if an admin posted or removed it for the representative. */
  | {
      readonly event: 'report.posted';
      readonly data: { candidate: string; meetingOn: string; title: string; address: string; by?: 'admin' };
    }
  | {
      readonly event: 'report.taken-back';
      readonly data: { candidate: string; meetingOn: string; title: string; by?: 'admin' };
    }
  | {
      readonly event: 'husting.listed';
      readonly data: { round: string; title: string; startsAt: Iso };
    }
  | {
      readonly event: 'husting.changed';
      readonly data: { round: string; title: string; startsAt: Iso };
    }
  | {
      readonly event: 'husting.cancelled';
      readonly data: { round: string; title: string; startsAt: Iso; reason: string };
    };
