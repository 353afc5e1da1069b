import type { EnterSubmissionRefusal } from '@/commands/nominations/enter-submission';
import type { CandidacyId } from '@/domain/base/ids';
import type { Problem } from '@/lib/form-state';
import { longInstantInZone } from '@/messages/format';
import { meetingRefusalWords, submitRefusalWords } from '@/messages/refusal-words';
import { type Locale, wordsFor } from '@/messages/translate';

type Subject = { readonly body: string; readonly nameOf: (id: CandidacyId) => string };

/** The sentences for a refused entry: the same as for an officer, except for what an admin can do about it. */
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
