import { z } from 'zod';
import { CAUSES_OF_ACT, givenReason } from '@/domain/base/act-causes';
import { isWebAddress } from '@/domain/base/web-links';
import { CANDIDACY_EVENT_KINDS } from '@/domain/candidates/candidacies';
import { EVENT_CAUSES } from '@/domain/candidates/event-causes';
import { REDACTED } from '@/domain/log/free-text';
import { readEmailAddress } from '@/domain/people/email-address';
import { TIMETABLE_KINDS } from '@/domain/rounds/rounds';
import { day, instant, line, note } from './round-file-fields';

// The parts of a round file with acts and their reasons.

/** An investigation is on the record only as the Party announced it, with a day on which it is looked at again. */
const isAnnounced = (event: {
  kind: string;
  reviewOn?: string | undefined;
  source?: string | null | undefined;
}): boolean =>
  event.kind !== 'under-investigation' ||
  (event.reviewOn !== undefined && (isWebAddress(event.source ?? '') || event.source === REDACTED));

/** A dated event of a candidacy. */
export const timelineEvent = z
  .strictObject({
    at: instant,
    on: day.optional(),
    kind: z.enum(CANDIDACY_EVENT_KINDS),
    cause: z.enum(EVENT_CAUSES).optional(),
    reviewOn: day.optional(),
    homeBody: line.optional(),
    reason: note.optional(),
    /** Null: it has no source. If left out, that of the candidate. */
    source: note.nullish(),
  })
  .refine(isAnnounced, 'An investigation needs reviewOn, and as its source the web address of the announcement.');

/** An exception of the roster. Its reason is a common one, words, or both. */
export const exception = z
  .strictObject({
    body: line,
    countsWith: line.optional(),
    reason: note.optional(),
    cause: z.enum(CAUSES_OF_ACT.roster).optional(),
    source: note.optional(),
  })
  .refine(({ cause = null, reason = '' }) => givenReason({ cause, reason }) !== '', 'Give a reason.');

/** A body that an act put on the roster after the announcement. */
const addition = z.strictObject({ body: line, reason: note });

/** Another date of the round. One of the kind `other` needs a label. */
const timetableEntry = z
  .strictObject({ kind: z.enum(TIMETABLE_KINDS), label: line.max(120).optional(), at: instant })
  .refine(({ kind, label }) => kind !== 'other' || label !== undefined, { path: ['label'], error: 'Give it a label.' });

const stopped = (causes: readonly [string, ...string[]]) =>
  z
    .strictObject({ at: instant, reason: note.optional(), cause: z.enum(causes).optional() })
    .refine(
      ({ cause = null, reason = '' }) => (cause !== null && cause !== 'other') || reason !== '',
      'Give a reason.',
    );

/** What acts made of a round, beside its exceptions, and whom to ask about it. */
export const roundActs = {
  additions: z.array(addition).max(5000).optional(),
  timetable: z.array(timetableEntry).max(100).optional(),
  /** Set if the round was cancelled, and while it is postponed. */
  cancelled: stopped(CAUSES_OF_ACT.cancel).optional(),
  postponed: stopped(CAUSES_OF_ACT.postpone).optional(),
  contactName: line.optional(),
  contactEmail: z
    .string()
    .refine((text) => readEmailAddress(text) === text, 'Give an email address in small letters.')
    .optional(),
};
