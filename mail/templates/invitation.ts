import type { Reads, Tx } from '@/db/client';
import type { Context } from '@/db/context';
import type { ContestRow, RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { KINDS } from '@/domain/bodies/kinds';
import { contactOf, type Settings } from '@/domain/installation/settings';
import { rosterFilter } from '@/domain/rounds/roster';
import { DEADLINE_TO_COME, isPublicAt, roundState } from '@/domain/rounds/rounds';
import { env } from '@/lib/env';
import { fullName } from '@/messages/body-words';
import { ASK } from '@/messages/contact-words';
import { longInstant } from '@/messages/format';
import { wordsFor } from '@/messages/translate';
import { settingsOf } from '@/queries/installation/settings';
import { type InviteAsked, type OfficersToInvite, officersToInvite } from '@/queries/people/officers-to-invite';
import { queueMail } from '../queue';
import { emailText } from './site-email';

const { contests, rounds } = schema;

type Person = OfficersToInvite['people'][number];

/** A round that is announced or open, with its contests. The contests say which bodies may nominate. */
type CurrentRound = {
  readonly round: RoundRow;
  readonly contests: readonly ContestRow[];
};

/** Every round that is announced or open. The earliest deadline comes first. Archives are left out. */
export async function currentRounds(reads: Reads, now: Date): Promise<CurrentRound[]> {
  const all = await reads.select().from(rounds).orderBy(rounds.closesAt, rounds.id);
  const current = all.filter(
    (round) => round.kind !== 'archive' && isPublicAt(round, now) && DEADLINE_TO_COME.includes(roundState(round, now)),
  );
  const byRound = Map.groupBy(await reads.select().from(contests), ({ roundId }) => roundId);
  return current.map((round) => ({ round, contests: byRound.get(round.id) ?? [] }));
}

/** The invitation of the first of the officers who would be invited now, to read before it is sent; null if there is nobody. */
export async function firstInvitation(ctx: Context, asked: InviteAsked): Promise<Invitation | null> {
  permit(ctx.actor, 'officer.appoint', {});
  const { now } = ctx;
  const { reads } = ctx.db;
  const [person] = (await officersToInvite(reads, now, asked)).people;
  if (!person) return null;
  return invitation(person, await currentRounds(reads, now), await settingsOf(reads), now);
}

/** Queues the invitation of one person. */
export async function mailInvitation(
  tx: Tx,
  now: Date,
  { person, occasion, current }: { person: Person; occasion: string; current: readonly CurrentRound[] },
): Promise<boolean> {
  const email = invitation(person, current, await settingsOf(tx), now);
  return queueMail(tx, now, { occasion, toAddress: person.email, ...email });
}

type Invitation = { readonly subject: string; readonly text: string };

/**
 * The invitation of one person, with their offices, the deadlines, and the address where they sign in. It contains no
 * sign-in link, so it is safe to forward.
 */
function invitation(person: Person, current: readonly CurrentRound[], settings: Settings, now: Date): Invitation {
  const t = wordsFor('en', 'invitationMail');
  const { operatorName: operator } = settings;
  const isSeparate = settings.intake === 'volunteers';
  const open = current.filter((one) =>
    person.offices.some(({ body }) => one.contests.some((contest) => rosterFilter(contest, one.round)(body))),
  );
  const dates = open.map(({ round }) => {
    const at = (instant: Date) => longInstant(instant, round.zone, 'en');
    const title = round.kind === 'practice' ? t('practice', { round: round.title }) : round.title;
    const values = { round: title, opensAt: at(round.opensAt), closesAt: at(round.closesAt) };
    return t(roundState(round, now) === 'open' ? 'open' : 'announced', values);
  });
  // An MP or a young member is named as the body itself.
  const offices = person.offices.map(({ office, body }) =>
    t(KINDS[body.kind].decidesInMeeting ? 'office' : 'self', { office, body: fullName(body, 'en') }),
  );
  const isAlone = person.offices.every(({ body }) => !KINDS[body.kind].decidesInMeeting);
  const paragraphs = [
    [operator ? t('appointedBy', { operator }) : t('appointed'), ...offices].join('\n'),
    t(isSeparate ? (isAlone ? 'aloneSeparate' : 'whatSeparate') : isAlone ? 'alone' : 'what'),
    dates.length > 0 ? [t('rounds'), ...dates].join('\n') : t('noRound'),
    t('signIn', { link: `${env.siteUrl()}/office` }),
    t('notYou', { contact: ASK }),
  ];
  return {
    subject: subjectOf(person, open, isSeparate),
    text: emailText(paragraphs, contactOf(settings, null), 'en'),
  };
}

/**
 * Names the nearest deadline of a live round. Practice rounds are left out, because nobody has to send anything there.
 */
function subjectOf({ offices }: Person, open: readonly CurrentRound[], isSeparate: boolean): string {
  const t = wordsFor('en', 'invitationMail');
  const [first, ...others] = new Map(offices.map(({ body }) => [body.id, fullName(body, 'en')])).values();
  const body = others.length === 0 ? first : undefined;
  const round = open.find((one) => one.round.kind !== 'practice')?.round;
  const isSelf = offices.every((one) => !KINDS[one.body.kind].decidesInMeeting);
  if (!round)
    return body === undefined ? t('subjectSeveralNoRound') : t(isSelf ? 'subjectSelf' : 'subjectNoRound', { body });
  const closesAt = longInstant(round.closesAt, round.zone, 'en');
  const values = { closesAt, round: round.title };
  if (isSeparate) return body === undefined ? t('subjectSeveralSeparate') : t('subjectSeparate', { body });
  return body === undefined ? t('subjectSeveral', values) : t('subject', { ...values, body });
}
