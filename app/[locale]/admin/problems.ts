import type { EnterSubmissionRefusal } from '@/commands/nominations/enter-submission';
import type { AgreeChangeRefusal, DropChangeRefusal } from '@/commands/rounds/agree-change';
import type { CandidacyId } from '@/domain/base/ids';
import { LONGEST_REASON } from '@/domain/base/reasons';
import type { CandidacyActRefusal, MergeRefusal } from '@/domain/candidates/candidacies';
import type { EventDetailsRefusal } from '@/domain/candidates/event-details';
import type { RedactionRefusal } from '@/domain/log/redaction';
import type { ConfirmRefusal, ReinstateRefusal, RuleInvalidRefusal } from '@/domain/nominations/submission-acts';
import type { MatchRefusal } from '@/domain/nominations/write-ins';
import type { CloseEarlyRefusal, DeadlineMoveRefusal } from '@/domain/rounds/deadlines';
import type { CancelRefusal, PostponeRefusal } from '@/domain/rounds/rounds';
import { GUIDE_CODES, type GuideCode, type GuideRefusal } from '@/domain/rounds/voter-guide';
import type { Problem } from '@/lib/form-state';
import { longInstantInZone } from '@/messages/format';
import { meetingRefusalWords, submitRefusalWords } from '@/messages/refusal-words';
import { type Locale, wordsFor } from '@/messages/translate';

/** Why an act was refused, or is not possible. */
export type ActCode =
  | (
      | CancelRefusal
      | CandidacyActRefusal
      | EventDetailsRefusal
      | CloseEarlyRefusal
      | ConfirmRefusal
      | DeadlineMoveRefusal
      | MergeRefusal
      | PostponeRefusal
      | ReinstateRefusal
      | MatchRefusal
      | RedactionRefusal
      | RuleInvalidRefusal
    )['code']
  | 'no-such-submission'
  | 'no-such-candidacy'
  | 'no-such-write-in'
  | 'no-such-round'
  | 'changed-meanwhile';

/** The sentence for a refused act: why, and what to do instead. */
export function actProblem({ code }: { readonly code: ActCode }, locale: Locale): Problem {
  const text = wordsFor(locale, 'adminActs')(`refusals.${code}`);
  if (code === 'event-day-wrong' || code === 'event-day-to-come') return { field: 'on', text };
  if (code === 'announcement-missing' || code === 'announcement-not-web') return { field: 'source', text };
  if (code === 'review-day-wrong' || code === 'review-day-past') return { field: 'review', text };
  if (code === 'cause-of-another-kind') return { field: 'cause', text };
  if (code === 'text-not-chosen') return { field: 'hash', text };
  return code === 'reason-missing' || code === 'reason-repeats' ? { field: 'reason', text } : { text };
}

/** The sentence for an invalid field: a reason that is too long, or a manipulated form. */
export function actInvalid(locale: Locale, field: string, code: string): string {
  if (field === 'reason' && code === 'reason-long')
    return wordsFor(locale, 'admin')('act.longReason', { most: String(LONGEST_REASON) });
  return wordsFor(locale, 'refusals')('field-wrong');
}

/** The sentences for a refused change to the set-up of a round or to its voter guide, each with its field. */
export function setUpProblems(error: GuideRefusal, locale: Locale): Problem[] {
  const t = wordsFor(locale, 'adminSetup');
  if (error.code !== 'wrong') return [{ text: t(`refused.${error.code}`) }];
  const guide = wordsFor(locale, 'guideAdmin');
  return error.problems.map(({ field, code }) => {
    if (isOfGuide(code)) return { field, text: guide(`wrong.${code}`) };
    // The forms with the opening and the deadline say which of the two dates is wrong.
    const date = field === 'opens' || field === 'closes' ? field : 'other';
    if (code === 'day-missing' || code === 'day-not-real' || code === 'time-missing')
      return { field, text: t(`wrong.${code}.${date}`) };
    return { field, text: t(`wrong.${code}`) };
  });
}

const isOfGuide = (code: string): code is GuideCode => GUIDE_CODES.some((known) => known === code);

/** The sentence for a refused agreement to a proposed change. */
export function changeProblem({ code }: AgreeChangeRefusal | DropChangeRefusal, locale: Locale): Problem {
  switch (code) {
    case 'facts-changed':
    case 'nothing-proposed':
    case 'own-proposal':
      return { text: wordsFor(locale, 'ruleChanges')(`refusal.${code}`) };
    default:
      return { text: wordsFor(locale, 'adminActs')(`refusals.${code}`) };
  }
}

type Subject = { readonly body: string; readonly nameOf: (id: CandidacyId) => string };

/** The sentences for nominations that an admin entered and the command refused. Most are the same as for officers. */
export function enterProblems(error: EnterSubmissionRefusal, locale: Locale, subject: Subject): Problem[] {
  const t = wordsFor(locale, 'adminActs');
  switch (error.code) {
    case 'round-closed': {
      const closesAt = longInstantInZone(error.closesAt, error.zone, locale);
      return [{ text: t('enter.round-closed', { closesAt }) }];
    }
    case 'meeting-to-come':
      return [{ field: 'heldOn', text: t('enter.meeting-to-come') }];
    case 'round-takes-no-meetings':
    case 'meeting-problems':
      return meetingRefusalWords(error, locale);
    default:
      return [submitRefusalWords(error, { locale, ...subject })];
  }
}
