import { confirmationsAreOver, confirmationsEnd } from '@/domain/nominations/confirmation';
import { longInstantInZone } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestSummary } from '@/queries/contests/contest-standings';
import type { RoundHead } from '@/queries/rounds/public-rounds';
import { bodiesIn } from '../contests/contest-words';

type RuleProps = { readonly round: RoundHead; readonly locale: Locale };

/** Whether a second officer confirms what a CLP sends, and what happens without it. Null if nobody is asked. */
export function ConfirmationRule({ round, locale }: RuleProps) {
  const words = wordsFor(locale, 'confirmation');
  if (round.confirmation === 'none') return null;
  const end = confirmationsEnd(round);
  return (
    <div className="stack w-full gap-s2">
      <h3>{words('title')}</h3>
      <p className="max-w-text">
        {end === null ? words('asked') : words('needed', { end: longInstantInZone(end, round.zone, locale) })}
      </p>
      {end === null ? null : <p className="max-w-text">{words('replaced')}</p>}
    </div>
  );
}

type WaitingProps = RuleProps & {
  readonly contest: ContestSummary['contest'];
  /** How many bodies have sent something that nobody has confirmed. */
  readonly n: number;
  readonly now: Date;
};

/** How many bodies' nominations do not count because nobody has confirmed them. Null if there are none. */
export function NotConfirmed({ round, contest, n, now, locale }: WaitingProps) {
  const end = confirmationsEnd(round);
  if (end === null || n === 0) return null;
  const parts = { n, bodies: bodiesIn(contest, n, locale), end: longInstantInZone(end, round.zone, locale) };
  return <p>{wordsFor(locale, 'confirmation')(confirmationsAreOver(round, now) ? 'late' : 'waiting', parts)}</p>;
}
