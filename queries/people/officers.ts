import { and, asc, eq, gt, inArray, isNotNull, isNull, like, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { prepared, valueNamed } from '@/db/prepared';
import { schema } from '@/db/schema';
import type { BodyId, UserId } from '@/domain/base/ids';
import type { Office } from '@/domain/base/permissions';
import { INVITATION_OCCASION } from '@/domain/people/invitations';
import { type RosterRound, rosterFilter } from '@/domain/rounds/roster';
import { pick } from '@/lib/objects';
import type { Locale } from '@/messages/translate';
import { onMap } from '@/queries/bodies/on-map';
import { withBranches } from '@/queries/bodies/roster-bodies';
import type { RoundRow } from '../rounds/public-rounds';

const { bodies, contests, officers, outbox, users } = schema;

/** One current officer, for emails and for counting. Pages never show it. */
export type OfficerContact = { readonly userId: UserId; readonly email: string; readonly language: Locale };

const inOffice = (now: Date) => and(lte(officers.startsAt, now), or(isNull(officers.endsAt), gt(officers.endsAt, now)));

/** Every current officer of a body, or those who hold one `office`, each once, sorted by address. */
export const officersOf = async (
  reads: Reads,
  bodyId: BodyId,
  now: Date,
  office: Office | null = null,
): Promise<OfficerContact[]> => (await presentOfficers(reads, { bodyId, now: now.getTime(), office })).map(inLanguage);

const presentOfficers = prepared((connection) => {
  const now = valueNamed('now');
  return connection
    .selectDistinct({ userId: users.id, email: users.email, language: users.language })
    .from(officers)
    .innerJoin(users, eq(users.id, officers.userId))
    .where(
      and(
        eq(officers.bodyId, valueNamed('bodyId')),
        lte(officers.startsAt, now),
        or(isNull(officers.endsAt), gt(officers.endsAt, now)),
        sql`coalesce(${valueNamed('office')}, ${officers.office}) = ${officers.office}`,
      ),
    )
    .orderBy(asc(users.email));
});

/** Every current officer of any body that may nominate in the round, each once, sorted by address. */
export async function officersOfRound(
  reads: Reads,
  round: RosterRound & Pick<RoundRow, 'bodySet' | 'nationSets'>,
  now: Date,
): Promise<OfficerContact[]> {
  const rules = await reads
    .select({ nominators: contests.nominators })
    .from(contests)
    .where(eq(contests.roundId, round.id));
  const held = await reads
    .select({ userId: users.id, email: users.email, language: users.language, body: bodies })
    .from(officers)
    .innerJoin(users, eq(users.id, officers.userId))
    .innerJoin(bodies, eq(bodies.id, officers.bodyId))
    .where(and(onMap(round), inOffice(now)))
    .orderBy(asc(users.email));
  const filters = rules.map((rule) => rosterFilter(rule, round));
  const onRoster = await withBranches(
    reads,
    held.map(({ body }) => body),
  );
  const may = new Set(onRoster.filter((body) => filters.some((isOn) => isOn(body))).map(({ id }) => id));
  const told = held.filter(({ body }) => may.has(body.id));
  // A person may hold office in several bodies, but gets one email.
  return [...new Map(told.map(({ body, ...person }) => [person.userId, inLanguage(person)])).values()];
}

/** Emails to officers who have not chosen a language are in English. */
const inLanguage = <P extends { readonly language: Locale | null }>(person: P) => ({
  ...person,
  language: person.language ?? ('en' as const),
});

/** An officer as admins see them. Never public. */
export type OfficerRow = Readonly<typeof officers.$inferSelect> & {
  readonly email: string;
  readonly hasSignedIn: boolean;
  /** When the last invitation was queued. */
  readonly invitedAt: Date | null;
  /** Whether an email to this address has failed, and none has been sent there since. */
  readonly hasMailFailed: boolean;
  /** When the mail server said that nobody receives email at the address. */
  readonly emailRefusedAt: Date | null;
};

/** The matching officers (past, current and future), sorted by body, office and address. */
export async function officerRows(reads: Reads, where?: SQL): Promise<OfficerRow[]> {
  const rows = await reads
    .select({
      ...pick(officers, 'id', 'userId', 'bodyId', 'office', 'startsAt', 'endsAt', 'origin'),
      email: users.email,
      verifiedAt: users.emailVerifiedAt,
      emailRefusedAt: users.emailRefusedAt,
    })
    .from(officers)
    .innerJoin(users, eq(users.id, officers.userId))
    .where(where)
    .orderBy(officers.bodyId, officers.office, users.email, officers.startsAt, officers.id);
  const invited = new Map<string, Date>();
  for (const { to, at } of await reads
    .select({ to: outbox.toAddress, at: outbox.createdAt })
    .from(outbox)
    .where(like(outbox.occasion, `${INVITATION_OCCASION}%`))) {
    const before = invited.get(to);
    if (!before || before < at) invited.set(to, at);
  }
  const failing = await reads
    .select({ to: outbox.toAddress })
    .from(outbox)
    .where(and(ne(outbox.outcome, 'sent'), isNotNull(outbox.lastError)));
  const failed = new Set(failing.map(({ to }) => to));
  return rows.map(({ verifiedAt, ...row }) => ({
    ...row,
    hasSignedIn: verifiedAt !== null,
    invitedAt: invited.get(row.email) ?? null,
    hasMailFailed: failed.has(row.email),
  }));
}

/** The officers of some bodies. */
export const officersOfBodies = (reads: Reads, ids: readonly BodyId[]): Promise<OfficerRow[]> =>
  ids.length === 0 ? Promise.resolve([]) : officerRows(reads, inArray(officers.bodyId, [...ids]));
