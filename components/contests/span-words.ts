import type { Stretch } from '@/domain/results/cumulative';
import type { RoundState } from '@/domain/rounds/rounds';
import { shortDay } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { Span } from '@/queries/contests/progress-series';

/** "Closes 11 Dec", or "Closed" once it has. */
export const closesWords = ({ closesOn }: Pick<Span, 'closesOn'>, state: RoundState, locale: Locale): string => {
  const isOver = state !== 'open' && state !== 'announced';
  return wordsFor(locale, 'progress')(isOver ? 'time.closed' : 'time.closes', { day: shortDay(closesOn, locale) });
};

/** "12 Oct to 18 Oct", or the one day. */
export const stretchWords = ({ from, to }: Stretch, locale: Locale): string =>
  from === to
    ? shortDay(from, locale)
    : wordsFor(locale, 'progress')('time.days', { from: shortDay(from, locale), to: shortDay(to, locale) });
