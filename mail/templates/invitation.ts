import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import { isPublicAt, roundState } from '@/domain/rounds/rounds';
import { env } from '@/lib/env';
import { longInstant } from '@/messages/format';
import { wordsFor } from '@/messages/translate';
import type { OfficersToInvite } from '@/queries/people/officers-to-invite';
import { queueMail } from '../queue';

const { contests, rounds } = schema;

type Person = OfficersToInvite['people'][number];
type Body = Person['offices'][number]['body'];

/** The rounds that are announced or open, each with what says which bodies may nominate in it. */
export type RoundToName = {
  readonly round: typeof rounds.$inferSelect;
  readonly contests: readonly (typeof contests.$inferSelect)[];
};

export async function roundsToName(tx: Tx, now: Date): Promise<RoundToName[]> {
  const all = await tx.select().from(rounds).orderBy(rounds.closesAt, rounds.id);
  const current = all.filter(
    (round) =>
      round.kind !== 'archive' &&
      isPublicAt(round, now) &&
      (roundState(round, now) === 'open' || roundState(round, now) === 'announced'),
  );
  const decided = Map.groupBy(await tx.select().from(contests), ({ roundId }) => roundId);
  return current.map((round) => ({ round, contests: decided.get(round.id) ?? [] }));
}

/** Queues the invitation of one person: which offices, where to sign in, until when. It holds no link that signs in. */
export async function mailInvitation(
  tx: Tx,
  now: Date,
  { person, occasion, current }: { person: Person; occasion: string; current: readonly RoundToName[] },
): Promise<boolean> {
  const words = wordsFor('en', 'invitationMail');
  const operator = env.operatorName();
  const open = current.filter((one) => person.offices.some(({ body }) => mayNominate(body, one)));
  const dates = open.map(({ round }) => {
    const at = (instant: Date) => longInstant(instant, round.zone, 'en');
    const title = round.kind === 'practice' ? words('practice', { round: round.title }) : round.title;
    const values = { round: title, opensAt: at(round.opensAt), closesAt: at(round.closesAt) };
    return words(roundState(round, now) === 'open' ? 'open' : 'announced', values);
  });
  const offices = person.offices.map(({ office, body }) => words('office', { office, body: body.name }));
  const paragraphs = [
    [operator ? words('appointedBy', { operator }) : words('appointed'), ...offices].join('\n'),
    words('what'),
    dates.length > 0 ? [words('rounds'), ...dates].join('\n') : words('noRound'),
    words('signIn', { link: `${env.siteUrl()}/office` }),
    words('notYou'),
  ];
  const subject = subjectOf(person, open);
  return queueMail(tx, now, { occasion, toAddress: person.email, subject, body: `${paragraphs.join('\n\n')}\n` });
}

/** Names the nearest deadline of a real round; a practice round asks nobody to send anything. */
function subjectOf({ offices }: Person, open: readonly RoundToName[]): string {
  const words = wordsFor('en', 'invitationMail');
  const [first, ...others] = new Map(offices.map(({ body }) => [body.id, body.name])).values();
  const body = others.length === 0 ? first : undefined;
  const round = open.find((one) => one.round.kind !== 'practice')?.round;
  if (!round) return body === undefined ? words('subjectSeveralNoRound') : words('subjectNoRound', { body });
  const closesAt = longInstant(round.closesAt, round.zone, 'en');
  return body === undefined ? words('subjectSeveral', { closesAt }) : words('subject', { body, closesAt });
}

const mayNominate = (body: Body, { contests: decided }: RoundToName): boolean =>
  decided.some(
    ({ bodyKinds, nations, regions }) =>
      bodyKinds.includes(body.kind) &&
      (nations === null || nations.includes(body.nation)) &&
      (regions === null || regions.includes(body.region)),
  );
