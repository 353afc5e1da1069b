import { and, eq, inArray, like, notInArray, or } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import type { LogEvent } from '@/domain/log/log-events';
import { EVENTS_IN_A_FEED } from '@/domain/log/log-pages';
import { NAMED_BODY, type NamedBody } from '../bodies/named-body';
import { countBodies } from '../contests/contest-bodies';
import { contestsOf, rosterOf } from '../contests/contest-rows';
import { type CountedCandidacy, countedContest } from '../contests/counted-contest';
import { entriesWhere, type LogRow } from '../log/log-entries';
import { type LogNames, namesIn } from '../log/public-log';
import { headOf, publicRound, type RoundHead } from '../rounds/public-rounds';

const { bodies, log } = schema;

/** The standings of a contest, and the date since when they have been the same. */
export type StandingEvent = {
  readonly contest: { readonly slug: string; readonly title: string };
  readonly changedAt: Date;
  readonly candidacies: readonly Pick<CountedCandidacy, 'slug' | 'name' | 'count'>[];
  readonly notHeardFrom: number;
};

export type RoundEvents = {
  readonly round: RoundHead;
  /** Newest first. */
  readonly entries: readonly LogRow[];
  readonly standings: readonly StandingEvent[];
  readonly names: LogNames;
};

export type BodyEvents = {
  readonly body: NamedBody;
  readonly entries: readonly LogRow[];
  readonly names: LogNames;
};

/** The events that can change the count of a contest. */
const MOVES_THE_COUNT = [
  'submission.received',
  'submission.confirmed',
  'nominations.reported',
  'candidacy.added',
  'candidacy.changed',
  'candidate.sorted',
  'candidacies.merged',
  'submission.voided',
  'submission.restored',
  'write-in.tied',
] as const satisfies readonly LogEvent['event'][];
/** The log has an entry when somebody becomes or stops being an officer. Feeds leave these entries out, because they are not about a round. */
const OF_PEOPLE: LogEvent['event'][] = ['officer.appointed', 'officers.appointed', 'office.ended'];

/** The latest events of a public round, and the standings of its contests. Null if there is no such round. */
export async function roundEvents(ctx: Context, slug: string): Promise<RoundEvents | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const round = await publicRound(reads, ctx.now, slug);
  if (!round) return null;
  const contests = await contestsOf(reads, [round]);
  const inRound = eq(log.round, slug);
  const entries = await entriesWhere(reads, inRound, EVENTS_IN_A_FEED);
  const standings: StandingEvent[] = [];
  for (const contest of contests) {
    const counted = await countedContest(ctx, { round: slug, contest: contest.slug });
    if (!counted) continue;
    const isOwn = and(inRound, eq(log.contest, contest.slug), inArray(log.event, [...MOVES_THE_COUNT]));
    const isRoster = and(
      inRound,
      inArray(log.event, ['roster.changed', 'roster.extended', 'roster.counted-together', 'round.changed']),
    );
    const moves = [...(await entriesWhere(reads, isOwn, 1)), ...(await entriesWhere(reads, isRoster, 1))];
    standings.push({
      contest: { slug: contest.slug, title: contest.title },
      changedAt: new Date(
        Math.max((round.announcedAt ?? round.opensAt).getTime(), ...moves.map(({ at }) => at.getTime())),
      ),
      candidacies: counted.candidacies.map(({ slug: candidate, name, count }) => ({ slug: candidate, name, count })),
      notHeardFrom: rosterOf(counted.rows).length === 0 ? 0 : countBodies(counted.statuses.values()).notHeardFrom,
    });
  }
  return { round: headOf(round), entries, standings, names: await namesIn(ctx.db) };
}

const NAMES_SEVERAL = ['bodies.merged', 'body.split', 'roster.counted-together'] as const;

/** The latest events that involve a body. Null if there is no such body. */
export async function bodyEvents(ctx: Context, slug: string): Promise<BodyEvents | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const [body] = await reads.select(NAMED_BODY).from(bodies).where(eq(bodies.slug, slug)).limit(1);
  if (!body) return null;
  // Each row of a list of reports begins with the body.
  const reported = and(eq(log.event, 'nominations.reported'), like(log.data, `%["${slug}",%`));
  const isCountedWith = and(eq(log.event, 'roster.changed'), like(log.data, `%"countsWith":"${slug}"%`));
  // Mergers, splits and lists of bodies on a roster name it among others.
  const isNamed = and(inArray(log.event, [...NAMES_SEVERAL]), like(log.data, `%"${slug}"%`));
  const isOwn = and(or(eq(log.body, slug), isCountedWith, isNamed, reported), notInArray(log.event, OF_PEOPLE));
  const entries = await entriesWhere(reads, isOwn, EVENTS_IN_A_FEED);
  return { body, entries, names: await namesIn(ctx.db) };
}
