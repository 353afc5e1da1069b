import type { Tx } from '@/db/client';
import type { schema } from '@/db/schema';
import type { DeadlineMove } from '@/domain/rounds/deadlines';
import { isPublicAt } from '@/domain/rounds/rounds';
import { env } from '@/lib/env';
import { longInstant, zoneName } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { officersOfRound } from '@/queries/people/officers-of';
import { queueMail } from '../queue';

type Moved = {
  /** The id of the row in deadline_moves: one mail for each move and officer. */
  readonly id: string;
  readonly round: typeof schema.rounds.$inferSelect;
  readonly move: DeadlineMove;
};

/**
 * Tells everyone in office, in a body that may nominate in the round, when nominations now close. Nobody is told of a
 * round that was not announced, nor of an archive, in which nobody nominates.
 */
export async function mailDeadline(tx: Tx, now: Date, moved: Moved): Promise<void> {
  const { round, id } = moved;
  if (round.kind === 'archive' || !isPublicAt(round, now)) return;
  for (const { email, language } of await officersOfRound(tx, round, now))
    await queueMail(tx, now, { occasion: `deadline:${id}`, toAddress: email, ...compose(moved, language) });
}

function compose({ round, move }: Moved, locale: Locale) {
  const words = wordsFor(locale, 'deadlineMail');
  const at = (instant: Date) => `${longInstant(instant, round.zone, locale)} ${zoneName(round.zone, locale)}`;
  const effects = { later: 'moved', earlier: 'moved', reopens: 'reopened', 'closes-now': 'closed' } as const;
  const effect = effects[move.effect];
  const values = { round: round.title, from: at(move.from), to: at(move.to), reason: move.reason, effect };
  const paragraphs = [
    ...(round.kind === 'practice' ? [words('practice')] : []),
    words(effect, values),
    words('reason', values),
    words('links', {
      round: env.siteUrl() + href(locale, `/rounds/${round.slug}`),
      office: env.siteUrl() + href(locale, '/office'),
    }),
  ];
  return { subject: words('subject', values), body: `${paragraphs.join('\n\n')}\n` };
}
