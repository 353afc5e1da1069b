import type { Tx } from '@/db/client';
import type { BodyRow, RoundRow } from '@/db/rows';
import type { SaidReason } from '@/domain/base/act-causes';
import type { BodyKind } from '@/domain/bodies/bodies';
import { isPublicAt } from '@/domain/rounds/rounds';
import { env } from '@/lib/env';
import { ASK } from '@/messages/contact-words';
import { href } from '@/messages/href';
import { reasonWords } from '@/messages/reason-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { officersOf } from '@/queries/people/officers';
import { queueMail } from '../queue';
import { type RoundMail, roundEmail, roundMail } from './round-email';

type Changed = {
  /** The id of the change. Each officer gets one email for it. */
  readonly id: string;
  readonly round: RoundRow;
  readonly body: BodyRow;
  readonly state: 'may-nominate' | 'cannot-nominate' | 'counted-with';
  readonly countsWith: BodyRow | null;
} & SaidReason;

/** The names of the cases in the subject, because a case in a message cannot contain a hyphen. */
const SUBJECTS = { 'may-nominate': 'may', 'cannot-nominate': 'cannot', 'counted-with': 'counted' } as const;

/** Emails the officers of a body whether it can nominate in a round. Sends nothing for a draft or an archive. */
export async function mailRoster(tx: Tx, now: Date, changed: Changed): Promise<void> {
  const { round, body, id } = changed;
  if (round.kind === 'archive' || !isPublicAt(round, now)) return;
  const about = await roundMail(tx, round, changed.state === 'may-nominate' ? 'officers' : 'candidates');
  for (const { email, language } of await officersOf(tx, body.id, now))
    await queueMail(tx, now, { occasion: `roster:${id}`, toAddress: email, ...compose(changed, about, language) });
}

function compose({ round, body, state, countsWith, ...said }: Changed, about: RoundMail, locale: Locale) {
  const t = wordsFor(locale, 'rosterMail');
  const bodyName = (name: string, kind: BodyKind) => wordsFor(locale, 'kinds')(`named.${kind}`, { name });
  const values = {
    round: round.title,
    body: bodyName(body.name, body.kind),
    other: countsWith ? bodyName(countsWith.name, countsWith.kind) : '',
    state: SUBJECTS[state],
    reason: reasonWords(said, locale),
  };
  const paragraphs = [
    t(state, values),
    t('reason', values),
    t('links', {
      page: env.siteUrl() + href(locale, `/bodies/${body.slug}`),
      office: env.siteUrl() + href(locale, '/office'),
    }),
    t('wrong', { contact: ASK }),
  ];
  return roundEmail(about, t('subject', values), paragraphs, locale);
}
