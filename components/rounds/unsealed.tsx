import { deadlineNotSealed } from '@/domain/nominations/confirmation';
import { sealWords } from '@/messages/deadline-words';
import type { Locale } from '@/messages/translate';
import type { RoundHead } from '@/queries/rounds/public-rounds';

type UnsealedProps = {
  readonly round: RoundHead;
  readonly now: Date;
  readonly locale: Locale;
  /** What the reader is told: that figures can change, or only the fact. */
  readonly place?: 'figures' | 'until';
};

/**
 * Until when forms that were received before the deadline may still be recorded, in the two minutes after it. Null at
 * any other time.
 */
export function Unsealed({ round, now, locale, place = 'figures' }: UnsealedProps) {
  const deadline = deadlineNotSealed(round, now);
  return deadline ? <p>{sealWords(place, deadline, round.zone, locale)}</p> : null;
}
