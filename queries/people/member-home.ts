import { asc, eq, inArray } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { pick } from '@/lib/objects';
import { type BodyPage, bodyPage } from '../bodies/body-page';
import { bodiesOfIds, byBodyName } from '../bodies/named-body';
import { latestStatementsOf } from '../candidates/candidacy-record';
import { headOf, isCurrent, publicRounds, type RoundHead } from '../rounds/public-rounds';

const { candidacies, contests } = schema;

/** The statements of a round that a member may read now. */
export type OpenStatements = {
  readonly round: RoundHead;
  readonly isForMembers: boolean;
  readonly contests: readonly { readonly slug: string; readonly title: string; readonly statements: number }[];
};

export type MemberHome = {
  /** The bodies of which the person is a member, in alphabetical order. */
  readonly bodies: readonly BodyPage[];
  readonly statements: readonly OpenStatements[];
};

/** What a member sees after signing in: their bodies, and the statements of each current round. */
export async function memberHome(ctx: Context): Promise<MemberHome> {
  permit(ctx.actor, 'own.read', {});
  if (ctx.actor.kind !== 'person' || ctx.actor.memberOf.length === 0) return { bodies: [], statements: [] };
  const { reads } = ctx.db;
  const named = (await bodiesOfIds(reads, ctx.actor.memberOf)).sort(byBodyName);
  const bodies: BodyPage[] = [];
  for (const { slug } of named) {
    const page = await bodyPage(ctx, slug);
    if (page) bodies.push(page);
  }
  return { bodies, statements: await openStatements(ctx) };
}

async function openStatements({ db: { reads }, now }: Context): Promise<OpenStatements[]> {
  const rounds = (await publicRounds(reads, now)).filter((round) => isCurrent(round));
  const rows = await reads
    .select({ id: candidacies.id, roundId: contests.roundId, contest: pick(contests, 'id', 'slug', 'title') })
    .from(contests)
    .leftJoin(candidacies, eq(candidacies.contestId, contests.id))
    .where(
      inArray(
        contests.roundId,
        rounds.map(({ id }) => id),
      ),
    )
    .orderBy(asc(contests.position), asc(contests.id));
  const written = await latestStatementsOf(
    reads,
    rows.flatMap(({ id }) => id ?? []),
  );
  return rounds.map((round) => ({
    round: headOf(round),
    isForMembers: round.statementsFor === 'members',
    contests: [
      ...Map.groupBy(
        rows.filter(({ roundId }) => roundId === round.id),
        ({ contest }) => contest.id,
      ),
    ].flatMap(([, [first, ...rest]]) =>
      first
        ? [
            {
              ...pick(first.contest, 'slug', 'title'),
              statements: [first, ...rest].filter(({ id }) => id !== null && (written.get(id)?.length ?? 0) > 0).length,
            },
          ]
        : [],
    ),
  }));
}
