import type { Zone } from '@/domain/base/instants';
import { DEADLINE_TO_COME, type RoundTimes, roundState } from '@/domain/rounds/rounds';
import { longInstant } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';

/**
 * Says to an admin whether a body can send another version after a ruling, and until when: before the deadline, while
 * the round is postponed, or after nominations have closed.
 */
export function sendAgainWords(round: RoundTimes & { readonly zone: Zone }, body: string, now: Date, locale: Locale) {
  const closesAt = longInstant(round.closesAt, round.zone, locale);
  const state = roundState(round, now);
  const when = DEADLINE_TO_COME.includes(state) ? 'before' : state;
  return wordsFor(locale, 'adminActs')('void.again', { when, closesAt, body });
}
