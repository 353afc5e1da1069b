import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { prepared, valueNamed } from '@/db/prepared';
import type { RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { BodyId, ContestId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { isSentSeparately } from '@/domain/installation/settings';
import type { SentToParty } from '@/domain/nominations/sent-to-party';
import { settingsOf } from '../installation/settings';

const { bodies, contests, rounds, sentToParty, timetableEntries } = schema;

/** What an officer must also do where volunteers run the installation; null where nominations go to the Party. */
export type PartyDuty = {
  /** The Party's own deadline, if the round states one. */
  readonly deadline: Date | null;
  /** What the body has said that it sent; null if nothing. */
  readonly sent: SentToParty | null;
};

/** What a body has said about one contest; null if nothing. */
export async function saidOf(reads: Reads, contestId: ContestId, bodyId: BodyId): Promise<SentToParty | null> {
  const [row] = await reads
    .select({ sentOn: sentToParty.sentOn, reference: sentToParty.reference })
    .from(sentToParty)
    .where(and(eq(sentToParty.contestId, contestId), eq(sentToParty.bodyId, bodyId)));
  return row ?? null;
}

const partyDeadlines = prepared((connection) =>
  connection
    .select({ at: timetableEntries.at })
    .from(timetableEntries)
    .where(and(eq(timetableEntries.roundId, valueNamed('roundId')), eq(timetableEntries.kind, 'party-deadline')))
    .orderBy(asc(timetableEntries.at))
    .limit(1),
);

/** The Party's own deadline of a round: the first date of that kind; null if it states none. */
export async function partyDeadlineOf(reads: Reads, round: Pick<RoundRow, 'id'>): Promise<Date | null> {
  const [row] = await partyDeadlines(reads, { roundId: round.id });
  return row?.at ?? null;
}

/** What the officers of a body must also do about one contest. */
export async function partyDuty(
  reads: Reads,
  round: Pick<RoundRow, 'id' | 'kind'>,
  contestId: ContestId,
  bodyId: BodyId,
): Promise<PartyDuty | null> {
  if (!isSentSeparately(await settingsOf(reads), round)) return null;
  return { deadline: await partyDeadlineOf(reads, round), sent: await saidOf(reads, contestId, bodyId) };
}

/** The bodies that have said of every contest of the round that they have sent their nominations to the Party. */
export async function bodiesThatSentAll(reads: Reads, round: Pick<RoundRow, 'id'>): Promise<ReadonlySet<BodyId>> {
  const held = await reads.select({ id: contests.id }).from(contests).where(eq(contests.roundId, round.id));
  const ids = held.map(({ id }) => id);
  const rows = await reads
    .select({ bodyId: sentToParty.bodyId })
    .from(sentToParty)
    .where(inArray(sentToParty.contestId, ids));
  const said = Map.groupBy(rows, ({ bodyId }) => bodyId);
  return new Set([...said].flatMap(([bodyId, some]) => (some.length === ids.length ? [bodyId] : [])));
}

/** What an officer's home page says about the Party, by body and contest: `${body}/${round}/${contest}`. */
export type PartyDuties = {
  readonly isSeparate: boolean;
  /** The Party's own deadline of each round that states one, by the slug of the round. */
  readonly deadlines: ReadonlyMap<string, Date>;
  readonly said: ReadonlyMap<string, SentToParty>;
};

/** What the bodies of an officer have said about the nominations that they sent to the Party. */
export async function partyDuties(ctx: Context): Promise<PartyDuties> {
  permit(ctx.actor, 'own.read', {});
  const { reads } = ctx.db;
  const isSeparate = (await settingsOf(reads)).intake === 'volunteers';
  if (!isSeparate || ctx.actor.kind !== 'person') return { isSeparate, deadlines: new Map(), said: new Map() };
  const ids = ctx.actor.offices.map(({ bodyId }) => bodyId);
  const said = await reads
    .select({
      place: sql<string>`${bodies.slug} || '/' || ${rounds.slug} || '/' || ${contests.slug}`,
      sentOn: sentToParty.sentOn,
      reference: sentToParty.reference,
    })
    .from(sentToParty)
    .innerJoin(bodies, eq(bodies.id, sentToParty.bodyId))
    .innerJoin(contests, eq(contests.id, sentToParty.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(inArray(sentToParty.bodyId, ids));
  const dated = await reads
    .select({ slug: rounds.slug, at: timetableEntries.at })
    .from(timetableEntries)
    .innerJoin(rounds, eq(rounds.id, timetableEntries.roundId))
    .where(eq(timetableEntries.kind, 'party-deadline'))
    .orderBy(desc(timetableEntries.at));
  return {
    isSeparate,
    deadlines: new Map(dated.map(({ slug, at }) => [slug, at])),
    said: new Map(said.map(({ place, ...one }) => [place, one])),
  };
}

/**
 * Which bodies have said in which contest of a round that they sent to the Party, as `${contest}/${body}`. Null if
 * nobody has to, or if the Party's own deadline has passed or is not stated.
 */
export async function toldOfPartyIn(
  reads: Reads,
  round: Pick<RoundRow, 'id' | 'kind'>,
  now: Date,
): Promise<ReadonlySet<string> | null> {
  const deadline = await partyDeadlineOf(reads, round);
  if (deadline === null || deadline <= now || !isSentSeparately(await settingsOf(reads), round)) return null;
  const rows = await reads
    .select({ contestId: sentToParty.contestId, bodyId: sentToParty.bodyId })
    .from(sentToParty)
    .innerJoin(contests, eq(contests.id, sentToParty.contestId))
    .where(eq(contests.roundId, round.id));
  return new Set(rows.map(({ contestId, bodyId }) => `${contestId}/${bodyId}`));
}
