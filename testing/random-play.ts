import { and, asc, eq, isNull } from 'drizzle-orm';
import { schema } from '@/db/schema';
import type { BodyId, UserId } from '@/domain/base/ids';
import type { Actor } from '@/domain/base/permissions';
import type { Acts } from './acts';
import { one, type Random } from './random';

// What the random acts of a random round choose from.

const { candidacies, candidates, contests, submissions } = schema;

export const RANDOM_ROUND = 'random';
export const REASON = 'As the rules say.';

/** A round that is being played, and what its acts choose from. */
export type Play = {
  readonly acts: Acts;
  readonly random: Random;
  readonly bodies: readonly PlayBody[];
  readonly admins: readonly [Actor, Actor];
  /** Names of people who are on no list of candidates, so that they can be written in. */
  readonly strangers: readonly string[];
};
export type PlayBody = { readonly id: BodyId; readonly slug: string; readonly name: string; readonly officer: UserId };

/** One random act, which the rules may refuse. */
export type Turn = (play: Play) => Promise<unknown>;

/** A contest of the round with its candidacies. */
export async function anyContest({ acts: { db }, random }: Play) {
  const contest = one(random, await db.reads.select().from(contests).orderBy(asc(contests.position)));
  if (!contest) throw new Error('The round has no contest.');
  const people = await db.reads
    .select({ id: candidacies.id, slug: candidates.slug, name: candidates.name })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(eq(candidacies.contestId, contest.id))
    .orderBy(asc(candidates.slug));
  const person = one(random, people);
  if (!person) throw new Error('The contest has no candidates.');
  return { contest, people, person, at: { round: RANDOM_ROUND, contest: contest.slug } };
}

/** A body of the round and its officer. */
export function anyBody({ bodies, random }: Play): { readonly body: PlayBody; readonly officer: Actor } {
  const body = one(random, bodies);
  if (!body) throw new Error('The round has no body.');
  const offices = [{ bodyId: body.id, office: 'secretary' as const }];
  const nobody = { memberOf: [], candidacies: [], admin: null };
  return { body, officer: { kind: 'person', userId: body.officer, offices, ...nobody } };
}

/** A submission that has not been replaced; undefined if there is none. */
export async function anySubmission({ acts: { db }, random }: Play) {
  const live = await db.reads
    .select()
    .from(submissions)
    .where(isNull(submissions.supersededAt))
    .orderBy(asc(submissions.logSeq));
  return one(random, live);
}

/** The submissions of a body in a contest, latest first in number. */
export async function versionOf(
  { acts: { db } }: Play,
  contestId: (typeof submissions.$inferSelect)['contestId'],
  bodyId: BodyId,
) {
  return db.reads.$count(submissions, and(eq(submissions.contestId, contestId), eq(submissions.bodyId, bodyId)));
}
