import type { ActCause } from '../base/act-causes';
import type { Agreement } from '../rounds/agreement';
import type { Received } from './received';

type Iso = string;
type SaidLate = { readonly reason: string; readonly cause?: ActCause | null; readonly agreed: Agreement };
/** Which submission. In format 1 only the receipt. */
type OfReceipt = {
  readonly receipt: string;
  readonly round?: string;
  readonly contest?: string;
  readonly body?: string;
};
type OfBody = { readonly round: string; readonly contest: string; readonly body: string };
type MeetingFacts = { readonly heldOn: string; readonly kind: string; readonly mode: string };

/** Events of nominations: meetings, submissions, what was ruled about them, and reports. */
export type NominationEvent =
  | {
      readonly event: 'meeting.recorded';
      readonly data: OfBody & { meeting: MeetingFacts; by: 'officer' | 'admin' } & Received;
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
        /** When the server had received the form, which decides whether it was in time. */
        receivedAt: Iso;
        meeting: MeetingFacts | null;
        by: 'officer' | 'admin';
        /** How an admin received it. */
        from?: 'paper' | 'phone' | 'email';
        /** Set if it arrived after the deadline. The entry was made when admins accepted it. */
        late?: SaidLate;
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
  /** A CLP says that it has also sent its nominations to the Party, on which day, or that it has not after all. */
  | { readonly event: 'party.sent'; readonly data: OfBody & { sentOn: string | null } }
  | { readonly event: 'party.not-sent'; readonly data: OfBody }
  | { readonly event: 'submission.confirmed'; readonly data: OfReceipt & { by: 'officer' | 'admin' } & Received }
  | { readonly event: 'submission.voided'; readonly data: OfReceipt & { reason: string; cause?: ActCause | null } }
  | { readonly event: 'submission.restored'; readonly data: OfReceipt & { reason: string; cause?: ActCause | null } }
  | {
      readonly event: 'write-in.tied';
      readonly data: OfReceipt & {
        /** The id of the write-in, because one CLP may write in two people of one name. Missing in format 1. */
        writeIn?: string;
        name: string;
        homeBody?: string;
        candidate: string | null;
        reason: string;
        cause?: ActCause | null;
      };
    };
