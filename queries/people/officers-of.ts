import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { BodyId, UserId } from '@/domain/base/ids';
import { mayNominateIn } from '@/domain/rounds/roster';
import type { Locale } from '@/messages/translate';
import type { RoundRow } from '../rounds/public-rounds';

const { bodies, contests, officers, users } = schema;

/** One person in office. For mail and for counting; never shown. */
export type OfficerRow = { readonly userId: UserId; readonly email: string; readonly language: Locale };

const inOffice = (now: Date) => and(lte(officers.startsAt, now), or(isNull(officers.endsAt), gt(officers.endsAt, now)));

/** Everyone in office in a body, each once, by address. */
export const officersOf = (reads: Reads, bodyId: BodyId, now: Date): Promise<OfficerRow[]> =>
  reads
    .selectDistinct({ userId: users.id, email: users.email, language: users.language })
    .from(officers)
    .innerJoin(users, eq(users.id, officers.userId))
    .where(and(eq(officers.bodyId, bodyId), inOffice(now)))
    .orderBy(asc(users.email))
    .then((rows) => rows.map(inLanguage));

/** Everyone in office in any body that may nominate in the round, each once, by address. */
export async function officersOfRound(
  reads: Reads,
  round: Pick<RoundRow, 'id' | 'bodySet'>,
  now: Date,
): Promise<OfficerRow[]> {
  const rules = await reads
    .select({ bodyKinds: contests.bodyKinds, nations: contests.nations, regions: contests.regions })
    .from(contests)
    .where(eq(contests.roundId, round.id));
  const held = await reads
    .select({ userId: users.id, email: users.email, language: users.language, body: bodies })
    .from(officers)
    .innerJoin(users, eq(users.id, officers.userId))
    .innerJoin(bodies, eq(bodies.id, officers.bodyId))
    .where(and(eq(bodies.set, round.bodySet), inOffice(now)))
    .orderBy(asc(users.email));
  const told = held.filter(({ body }) => rules.some((rule) => mayNominateIn(rule, body)));
  // A person may hold office in several bodies, and is told once.
  return [...new Map(told.map(({ body, ...person }) => [person.userId, inLanguage(person)])).values()];
}

/** Officers who have not chosen a language are written to in English. */
const inLanguage = <P extends { readonly language: Locale | null }>(person: P) => ({
  ...person,
  language: person.language ?? ('en' as const),
});
