import type { Tx } from '@/db/client';
import type { RoundRow } from '@/db/rows';
import type { SaidReason } from '@/domain/base/act-causes';
import type { DeadlineMove } from '@/domain/rounds/deadlines';
import { isPublicAt } from '@/domain/rounds/rounds';
import { env } from '@/lib/env';
import { longInstant, zoneName } from '@/messages/format';
import { href } from '@/messages/href';
import { reasonWords } from '@/messages/reason-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { officersOfRound } from '@/queries/people/officers';
import { queueMail } from '../queue';
import { type RoundMail, roundEmail, roundMail } from './round-email';

type Moved = {
  /** The id of the row in deadline_moves. Each officer gets one email for each move. */
  readonly id: string;
  readonly round: RoundRow;
  readonly move: DeadlineMove & SaidReason;
};

/**
 * Emails the new deadline to every current officer of a body that may nominate in the round. Sends nothing for an
 * archive or a round that has not been announced.
 */
export async function mailDeadline(tx: Tx, now: Date, moved: Moved): Promise<void> {
  const { round, id } = moved;
  if (round.kind === 'archive' || !isPublicAt(round, now)) return;
  const about = await roundMail(tx, round, 'officers');
  for (const { email, language } of await officersOfRound(tx, round, now))
    await queueMail(tx, now, { occasion: `deadline:${id}`, toAddress: email, ...compose(moved, about, language) });
}

function compose({ round, move }: Moved, about: RoundMail, locale: Locale) {
  const t = wordsFor(locale, 'deadlineMail');
  const at = (instant: Date) => `${longInstant(instant, round.zone, locale)} ${zoneName(round.zone, locale)}`;
  const effects = {
    later: 'moved',
    earlier: 'moved',
    reopens: 'reopened',
    'closes-now': 'closed',
    resumes: 'resumes',
  } as const;
  const effect = effects[move.effect];
  const values = {
    round: round.title,
    from: at(move.from),
    to: at(move.to),
    reason: reasonWords(move, locale),
    effect,
  };
  const paragraphs = [
    t(effect, values),
    t('reason', values),
    t('links', {
      round: env.siteUrl() + href(locale, `/rounds/${round.slug}`),
      office: env.siteUrl() + href(locale, '/office'),
    }),
  ];
  return roundEmail(about, t('subject', values), paragraphs, locale);
}
