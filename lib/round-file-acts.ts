import { z } from 'zod';
import { CAUSES_OF_ACT, givenReason } from '@/domain/base/act-causes';
import { isWebAddress } from '@/domain/base/web-links';
import { CANDIDACY_EVENT_KINDS } from '@/domain/candidates/candidacies';
import { EVENT_CAUSES } from '@/domain/candidates/event-causes';
import { REDACTED } from '@/domain/log/free-text';
import { day, instant, line, note } from './round-file-fields';

// The parts of a round file with acts and their reasons.

/** An investigation is on the record only as the Party announced it, with a day on which it is looked at again. */
const isAnnounced = (event: { kind: string; reviewOn?: string | undefined; source?: string | undefined }): boolean =>
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
    source: note.optional(),
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
