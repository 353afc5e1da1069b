import { asc, eq, inArray } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { CandidacyId, ContestId } from '@/domain/ids';
import { permit } from '@/domain/permissions';
import type { CandidateInFile, RoundFile } from '@/lib/round-file';
import { publicRound } from './public-rounds';
import { seatsInFile } from './round-file-seats';

const { bodies, candidacies, candidacyEvents, candidates, contests, publishedTotals, results } = schema;
const { rosterExceptions, slateClaims, slates, statements } = schema;

/**
 * A public round as the file that an import would read: times, contests, rules, candidates and what is known of them.
 * Nominations are not in it. Null if there is no such round. Importing it elsewhere gives the same round.
 */
export async function roundAsFile(ctx: Context, slug: string): Promise<RoundFile | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const round = await publicRound(reads, ctx.now, slug);
  if (!round) return null;
  const slugs = new Map(
    (await reads.select({ id: bodies.id, slug: bodies.slug }).from(bodies).where(eq(bodies.set, round.bodySet))).map(
      (body) => [body.id, body.slug],
    ),
  );
  const slugOf = (id: string | null) => (id === null ? undefined : slugs.get(id as never));
  const exceptions = await reads
    .select()
    .from(rosterExceptions)
    .where(eq(rosterExceptions.roundId, round.id))
    .orderBy(asc(rosterExceptions.bodyId));
  const held = await reads
    .select()
    .from(contests)
    .where(eq(contests.roundId, round.id))
    .orderBy(asc(contests.position), asc(contests.id));
  const people = await candidatesOf(
    ctx,
    held.map(({ id }) => id),
    slugOf,
  );
  const seats = await seatsInFile(
    reads,
    held.map(({ id }) => id),
  );
  const groups = await reads
    .select()
    .from(slates)
    .where(
      inArray(
        slates.contestId,
        held.map(({ id }) => id),
      ),
    )
    .orderBy(asc(slates.name), asc(slates.id));

  return compact({
    slug: round.slug,
    title: round.title,
    zone: round.zone,
    bodySet: round.bodySet,
    archive: round.kind === 'archive' || undefined,
    practice: round.kind === 'practice' || undefined,
    announcedAt: round.announcedAt?.toISOString(),
    opensAt: round.opensAt.toISOString(),
    closesAt: round.closesAt.toISOString(),
    declaredAt: round.declaredAt?.toISOString(),
    note: round.note,
    source: round.source,
    exceptions: listOrNone(
      exceptions.map(({ bodyId, countsWithId, reason, source }) =>
        compact({ body: slugOf(bodyId) ?? bodyId, countsWith: slugOf(countsWithId), reason, source }),
      ),
    ),
    contests: held.map((contest) => ({
      ...compact({
        slug: contest.slug,
        title: contest.title,
        seats: contest.seats,
        maxPerBody: contest.maxPerBody,
        bodyKinds: contest.bodyKinds,
        quotas: listOrNone(contest.quotas),
        electorate: contest.electorate,
        ballotMethod: contest.ballotMethod,
        ruleNote: contest.ruleNote,
        source: contest.source,
        slates: listOrNone(
          groups
            .filter(({ contestId }) => contestId === contest.id)
            .map(({ name, source, claimedOn }) => compact({ name, source, claimedOn })),
        ),
      }),
      threshold: contest.threshold,
      candidates: people.get(contest.id) ?? [],
      ...seats.get(contest.id),
    })),
  }) as RoundFile;
}

type SlugOf = (id: string | null) => string | undefined;

/** The candidates of each contest, by name, with everything that is known of them. */
async function candidatesOf(
  { db: { reads } }: Context,
  contestIds: readonly ContestId[],
  slugOf: SlugOf,
): Promise<Map<ContestId, CandidateInFile[]>> {
  const rows = await reads
    .select({ candidacy: candidacies, name: candidates.name, slug: candidates.slug })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(inArray(candidacies.contestId, [...contestIds]))
    .orderBy(asc(candidates.name), asc(candidacies.id));
  const ids = rows.map(({ candidacy }) => candidacy.id);
  const events = await reads
    .select()
    .from(candidacyEvents)
    .where(inArray(candidacyEvents.candidacyId, ids))
    .orderBy(asc(candidacyEvents.at), asc(candidacyEvents.id));
  const totals = await reads.select().from(publishedTotals).where(inArray(publishedTotals.candidacyId, ids));
  const ends = await reads.select().from(results).where(inArray(results.candidacyId, ids));
  const texts = await reads
    .select()
    .from(statements)
    .where(inArray(statements.candidacyId, ids))
    .orderBy(asc(statements.version));
  const claims = await reads
    .select({ candidacyId: slateClaims.candidacyId, name: slates.name })
    .from(slateClaims)
    .innerJoin(slates, eq(slates.id, slateClaims.slateId))
    .where(inArray(slateClaims.candidacyId, ids))
    .orderBy(asc(slates.name));

  const inFile = ({ candidacy, name, slug }: (typeof rows)[number]): CandidateInFile => {
    const of = <R extends { candidacyId: CandidacyId }>(all: readonly R[]) =>
      all.filter((row) => row.candidacyId === candidacy.id);
    const [total] = of(totals);
    const [end] = of(ends);
    const statement = of(texts).at(-1);
    return compact({
      name,
      slug,
      homeBody: slugOf(candidacy.homeBodyId),
      slates: listOrNone(of(claims).map((claim) => claim.name)),
      attributes: listOrNone(candidacy.attributes),
      publishedTotal:
        total && compact({ value: total.nominations, source: total.source || undefined, asOf: total.asOf }),
      votes: end?.votes == null ? undefined : compact({ value: end.votes, source: end.source }),
      elected: end && compact({ value: end.isElected, source: end.source }),
      timeline: listOrNone(
        of(events).map(({ at, kind, homeBodyId, reason, source }) =>
          compact({ at: at.toISOString(), kind, homeBody: slugOf(homeBodyId), reason, source }),
        ),
      ),
      statement:
        statement &&
        compact({ text: statement.text, isSummary: statement.isSummary || undefined, source: statement.source }),
      note: end?.note,
      source: candidacy.source,
    }) as CandidateInFile;
  };
  const byContest = Map.groupBy(rows, ({ candidacy }) => candidacy.contestId);
  return new Map([...byContest].map(([contestId, group]) => [contestId, group.map(inFile)]));
}

const listOrNone = <T>(list: readonly T[]) => (list.length > 0 ? [...list] : undefined);

/** Leaves out what is not known, so that a file says only what it knows. */
const compact = <T extends object>(facts: T): { [K in keyof T]: Exclude<T[K], null | undefined> } =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined)) as never;
