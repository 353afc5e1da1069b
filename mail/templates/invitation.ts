import type { Tx } from '@/db/client';
import type { ContestRow, RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import { mayNominateIn } from '@/domain/rounds/roster';
import { DEADLINE_TO_COME, isPublicAt, roundState } from '@/domain/rounds/rounds';
import { env } from '@/lib/env';
import { ASK } from '@/messages/contact-words';
import { longInstant } from '@/messages/format';
import { wordsFor } from '@/messages/translate';
import { settingsOf } from '@/queries/installation/settings';
import type { OfficersToInvite } from '@/queries/people/officers-to-invite';
import { queueMail } from '../queue';
import { siteEmailText } from './site-email';

const { contests, rounds } = schema;

type Person = OfficersToInvite['people'][number];

/** A round that is announced or open, with its contests. The contests say which bodies may nominate. */
type CurrentRound = {
  readonly round: RoundRow;
  readonly contests: readonly ContestRow[];
};

/** Every round that is announced or open. The earliest deadline comes first. Archives are left out. */
export async function currentRounds(tx: Tx, now: Date): Promise<CurrentRound[]> {
  const all = await tx.select().from(rounds).orderBy(rounds.closesAt, rounds.id);
  const current = all.filter(
    (round) => round.kind !== 'archive' && isPublicAt(round, now) && DEADLINE_TO_COME.includes(roundState(round, now)),
  );
  const byRound = Map.groupBy(await tx.select().from(contests), ({ roundId }) => roundId);
  return current.map((round) => ({ round, contests: byRound.get(round.id) ?? [] }));
}

/**
 * Queues the invitation of one person, with their offices, the deadlines, and the address where they sign in. It
 * contains no sign-in link, so it is safe to forward.
 */
export async function mailInvitation(
  tx: Tx,
  now: Date,
  { person, occasion, current }: { person: Person; occasion: string; current: readonly CurrentRound[] },
): Promise<boolean> {
  const t = wordsFor('en', 'invitationMail');
  const settings = await settingsOf(tx);
  const { operatorName: operator } = settings;
  const isSeparate = settings.intake === 'volunteers';
  const open = current.filter((one) =>
    person.offices.some(({ body }) => one.contests.some((contest) => mayNominateIn(contest, body))),
  );
  const dates = open.map(({ round }) => {
    const at = (instant: Date) => longInstant(instant, round.zone, 'en');
    const title = round.kind === 'practice' ? t('practice', { round: round.title }) : round.title;
    const values = { round: title, opensAt: at(round.opensAt), closesAt: at(round.closesAt) };
    return t(roundState(round, now) === 'open' ? 'open' : 'announced', values);
  });
  const offices = person.offices.map(({ office, body }) => t('office', { office, body: body.name }));
  const paragraphs = [
    [operator ? t('appointedBy', { operator }) : t('appointed'), ...offices].join('\n'),
    t(isSeparate ? 'whatSeparate' : 'what'),
    dates.length > 0 ? [t('rounds'), ...dates].join('\n') : t('noRound'),
    t('signIn', { link: `${env.siteUrl()}/office` }),
    t('notYou', { contact: ASK }),
  ];
  const subject = subjectOf(person, open, isSeparate);
  const text = await siteEmailText(tx, paragraphs, 'en');
  return queueMail(tx, now, { occasion, toAddress: person.email, subject, text });
}

/**
 * Names the nearest deadline of a live round. Practice rounds are left out, because nobody has to send anything there.
 */
function subjectOf({ offices }: Person, open: readonly CurrentRound[], isSeparate: boolean): string {
  const t = wordsFor('en', 'invitationMail');
  const [first, ...others] = new Map(offices.map(({ body }) => [body.id, body.name])).values();
  const body = others.length === 0 ? first : undefined;
  const round = open.find((one) => one.round.kind !== 'practice')?.round;
  if (!round) return body === undefined ? t('subjectSeveralNoRound') : t('subjectNoRound', { body });
  const closesAt = longInstant(round.closesAt, round.zone, 'en');
  const values = { closesAt, round: round.title };
  if (isSeparate) return body === undefined ? t('subjectSeveralSeparate') : t('subjectSeparate', { body });
  return body === undefined ? t('subjectSeveral', values) : t('subject', { ...values, body });
}
