import type { Locale } from '@/domain/base/languages.mjs';
import type { AdminRole } from '../base/permissions';
import type { CandidacyEventKind } from '../candidates/candidacies';
import type { EventCause } from '../candidates/event-causes';
import type { Agreement } from '../rounds/agreement';

type Iso = string;
/** Which submission. In format 1 only the receipt. */
type OfReceipt = {
  readonly receipt: string;
  readonly round?: string;
  readonly contest?: string;
  readonly body?: string;
};
type MeetingFacts = { readonly heldOn: string; readonly kind: string; readonly mode: string };

/**
 * Every event of the public log, with public facts only: slugs, codes, names of candidates and bodies, times. Never a
 * person who acted, an address or attendance. `by` is the role of the person who acted, not who they are.
 */
export type LogEvent =
  /** Bodies that the product comes with. */
  | { readonly event: 'bodies.added'; readonly data: { bodies: number } }
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
  /** The deadline of a round has passed. */
  | { readonly event: 'nominations.closed'; readonly data: { round: string; closesAt: Iso } }
  | {
      readonly event: 'deadline.moved';
      readonly data: { round: string; from: Iso; to: Iso; reason: string; agreed?: Agreement };
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
        reason: string | null;
      };
    }
  | {
      readonly event: 'meeting.recorded';
      readonly data: { round: string; contest: string; body: string; meeting: MeetingFacts; by: 'officer' | 'admin' };
    }
  | {
      readonly event: 'submission.received';
      readonly data: {
        receipt: string;
        round: string;
        contest: string;
        body: string;
        version: number;
        kind: 'names' | 'nobody' | 'withdrawn';
        names: readonly string[];
        /** Names that are not on the list; left out if there are none. In format 1 pairs of name and home CLP. */
        writeIns?: readonly { readonly id: string; readonly name: string; readonly homeBody: string }[];
        receivedAt: Iso;
        meeting: MeetingFacts | null;
        by: 'officer' | 'admin';
        /** How an admin received it. */
        from?: 'paper' | 'phone' | 'email';
        fingerprint: string;
      };
    }
  | {
      readonly event: 'nominations.reported';
      readonly data: {
        round: string;
        contest: string;
        /** Format 1 has the name of the candidate and the source, format 2 the slug; the sources are in the rows. */
        rows: readonly (readonly [body: string, candidate: string, source?: string])[];
      };
    }
  | { readonly event: 'officer.appointed'; readonly data: { body: string; office: string } }
  /** A list of officers added together: body and office of each. */
  | {
      readonly event: 'officers.appointed';
      readonly data: { rows: readonly (readonly [body: string, office: string])[] };
    }
  /** When it was recorded; `endsAt` may be in the future. */
  | { readonly event: 'office.ended'; readonly data: { body: string; office: string; endsAt: Iso } }
  /** How many people were registered as members; not of which bodies, which is private. */
  | { readonly event: 'members.added'; readonly data: { members: number } }
  | { readonly event: 'admin.granted'; readonly data: { role: AdminRole } }
  | { readonly event: 'admin.revoked'; readonly data: { role: AdminRole } }
  | { readonly event: 'round.announced'; readonly data: { round: string; opensAt: Iso; closesAt: Iso } }
  | {
      readonly event: 'round.changed';
      readonly data: { round: string; changed: readonly string[]; reason: string | null; agreed?: Agreement };
    }
  | { readonly event: 'round.cancelled'; readonly data: { round: string; reason: string } }
  | { readonly event: 'round.postponed'; readonly data: { round: string; reason: string } }
  | {
      readonly event: 'roster.changed';
      readonly data: {
        round: string;
        body: string;
        /** The new state: it may nominate, cannot, or is counted together with another. */
        now: 'may-nominate' | 'cannot-nominate' | 'counted-with';
        countsWith: string | null;
        reason: string;
      };
    }
  | {
      readonly event: 'candidacy.added';
      readonly data: { round: string; contest: string; candidate: string; home: string | null };
    }
  | {
      readonly event: 'candidacies.merged';
      readonly data: { round: string; contest: string; candidate: string; into: string | null; reason: string };
    }
  | { readonly event: 'submission.confirmed'; readonly data: OfReceipt & { by: 'officer' | 'admin' } }
  | { readonly event: 'submission.voided'; readonly data: OfReceipt & { reason: string } }
  | { readonly event: 'submission.restored'; readonly data: OfReceipt & { reason: string } }
  | {
      readonly event: 'write-in.tied';
      readonly data: OfReceipt & {
        /** The id of the write-in, because one CLP may write in two people of one name. Missing in format 1. */
        writeIn?: string;
        name: string;
        homeBody?: string;
        candidate: string | null;
        reason: string;
      };
    }
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
  /** Texts that were removed from the record, by their salted hashes. `entry` is the number of the first of them. */
  | {
      readonly event: 'text.redacted';
      readonly data: { round?: string; entry: number; texts: readonly string[]; reason: string };
    }
  /** The key that signs the heads from now on, as a JSON Web Key's `x`. */
  | { readonly event: 'key.published'; readonly data: { keyId: string; x: string } }
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
        /** Why an admin entered or changed it after the round was public. */
        reason?: string;
      };
    }
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
    }
  | {
      readonly event: 'report.posted';
      readonly data: { candidate: string; meetingOn: string; title: string; address: string };
    }
  | { readonly event: 'report.taken-back'; readonly data: { candidate: string; meetingOn: string; title: string } }
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
