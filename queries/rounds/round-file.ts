import { asc, eq, inArray } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { CandidacyId, ContestId } from '@/domain/base/ids';
import { fold } from '@/domain/base/names';
import { may, permit } from '@/domain/base/permissions';
import { compact, listOrNone, pick } from '@/lib/objects';
import type { CandidateInFile, RoundFile } from '@/lib/round-file';
import { onMap } from '@/queries/bodies/on-map';
import { publicRound } from './public-rounds';
import { actsInFile } from './round-file-acts';
import { seatsInFile } from './round-file-seats';
import { hustingsInFile, questionsInFile, wordsInFile } from './round-file-words';

const { bodies, candidacies, candidacyEvents, candidates, contests, publishedTotals, results } = schema;
const { slates } = schema;

/**
 * A public round in the format of an import: times, contests, rules, candidates and their facts. Importing the file
 * elsewhere makes the same round. What bodies sent, moved deadlines, declarations, and earlier versions of statements
 * are left out. Null if there is no such round.
 */
export async function roundAsFile(ctx: Context, slug: string): Promise<RoundFile | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const round = await publicRound(reads, ctx.now, slug);
  if (!round) return null;
  const slugs = new Map(
    (await reads.select({ id: bodies.id, slug: bodies.slug }).from(bodies).where(onMap(round))).map((body) => [
      body.id,
      body.slug,
    ]),
  );
  const slugOf = (id: string | null) => (id === null ? undefined : slugs.get(id as never));
  const held = await reads
    .select()
    .from(contests)
    .where(eq(contests.roundId, round.id))
    .orderBy(asc(contests.position), asc(contests.id));
  const ids = held.map(({ id }) => id);
  // Texts that the round shows only to members are left out for other readers, as on the pages.
  const mayRead = round.statementsFor === 'everyone' || may(ctx.actor, 'members.read', round);
  const people = await candidatesOf(ctx, ids, { slugOf, mayRead });
  const asked = await questionsInFile(reads, ids);
  const seats = await seatsInFile(reads, ids);
  const groups = await reads
    .select()
    .from(slates)
    .where(inArray(slates.contestId, ids))
    .orderBy(asc(slates.name), asc(slates.id));

  return compact({
    ...pick(round, 'slug', 'title', 'zone', 'bodySet'),
    nationSets: listOrNone(round.nationSets ?? []),
    archive: round.kind === 'archive' || undefined,
    practice: round.kind === 'practice' || undefined,
    announcedAt: round.announcedAt?.toISOString(),
    opensAt: round.opensAt.toISOString(),
    closesAt: round.closesAt.toISOString(),
    declaredAt: round.declaredAt?.toISOString(),
    confirmation: round.confirmation === 'none' ? undefined : round.confirmation,
    confirmBy: round.confirmBy?.toISOString(),
    statementsFor: round.statementsFor === 'members' ? round.statementsFor : undefined,
    allowsDelegates: round.allowsDelegates || undefined,
    approvesStatements: round.approvesStatements || undefined,
    takesApplications: round.takesApplications || undefined,
    note: round.note,
    source: round.source,
    hustings: listOrNone(await hustingsInFile(reads, round.id)),
    ...(await actsInFile(reads, round, slugOf)),
    contests: held.map((contest) => ({
      ...compact({
        ...pick(contest, 'slug', 'title', 'seats', 'maxPerBody', 'nominators'),
        acceptsWriteIns: contest.acceptsWriteIns || undefined,
        quotas: listOrNone(contest.quotas),
        reservedSeats: contest.reservedSeats ?? undefined,
        doubts: contest.doubts ?? undefined,
        statementWords: contest.statementWords,
        questions: listOrNone((asked.get(contest.id) ?? []).map(({ text, textCy }) => compact({ text, textCy }))),
        ...pick(contest, 'electorate', 'ballotMethod', 'ruleNote', 'source'),
        slates: listOrNone(
          groups
            .filter(({ contestId }) => contestId === contest.id)
            .map(({ slug: address, ...slate }) =>
              compact({
                ...pick(slate, 'name', 'claimedBy', 'source', 'claimedOn'),
                slug: address === fold(slate.name).replaceAll(' ', '-') ? undefined : address,
              }),
            ),
        ),
      }),
      threshold: contest.threshold,
      candidates: people.get(contest.id) ?? [],
      ...seats.get(contest.id),
    })),
  }) as RoundFile;
}

type SlugOf = (id: string | null) => string | undefined;

/** The candidates of each contest with all their facts, sorted by name. */
async function candidatesOf(
  { db: { reads } }: Context,
  contestIds: readonly ContestId[],
  { slugOf, mayRead }: { readonly slugOf: SlugOf; readonly mayRead: boolean },
): Promise<Map<ContestId, CandidateInFile[]>> {
  const rows = await reads
    .select({ candidacy: candidacies, name: candidates.name, slug: candidates.slug, sortName: candidates.sortName })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(inArray(candidacies.contestId, [...contestIds]))
    .orderBy(asc(candidates.name), asc(candidates.slug));
  const ids = rows.map(({ candidacy }) => candidacy.id);
  const events = await reads
    .select()
    .from(candidacyEvents)
    .where(inArray(candidacyEvents.candidacyId, ids))
    .orderBy(asc(candidacyEvents.at), asc(candidacyEvents.id));
  const totals = await reads.select().from(publishedTotals).where(inArray(publishedTotals.candidacyId, ids));
  const ends = await reads.select().from(results).where(inArray(results.candidacyId, ids));
  const words = await wordsInFile(
    reads,
    contestIds,
    rows.map(({ candidacy }) => candidacy),
  );

  const inFile = ({ candidacy, name, slug, sortName }: (typeof rows)[number]): CandidateInFile => {
    const of = <R extends { candidacyId: CandidacyId }>(all: readonly R[]) =>
      all.filter((row) => row.candidacyId === candidacy.id);
    const [total] = of(totals);
    const [end] = of(ends);
    // A fact without a source would get that of the candidate.
    const own = (source: string | null) => (source === null && candidacy.source === null ? {} : { source });
    const { statement, statementCy, reports, slates: claims } = words.get(candidacy.id) ?? {};
    return compact({
      name,
      slug,
      sortName: sortName ?? undefined,
      homeBody: slugOf(candidacy.homeBodyId),
      slates: claims,
      attributes: listOrNone(candidacy.attributes),
      publishedTotal: total && {
        ...compact({ value: total.nominations, asOf: total.asOf }),
        ...own(total.source || null),
      },
      votes: end?.votes == null ? undefined : { value: end.votes, ...own(end.source) },
      elected: end && { value: end.isElected, ...own(end.source) },
      timeline: listOrNone(
        of(events).map(({ at, happenedOn, kind, cause, reviewOn, homeBodyId, reason, source }) => ({
          ...compact({
            at: at.toISOString(),
            on: happenedOn,
            kind,
            cause,
            reviewOn,
            homeBody: slugOf(homeBodyId),
            reason,
          }),
          ...own(source),
        })),
      ),
      statement: mayRead ? statement : undefined,
      statementCy: mayRead ? statementCy : undefined,
      reports,
      note: end?.note,
      source: candidacy.source,
      mergedInto: rows.find((row) => row.candidacy.id === candidacy.mergedIntoId)?.slug,
    }) as CandidateInFile;
  };
  const byContest = Map.groupBy(rows, ({ candidacy }) => candidacy.contestId);
  return new Map([...byContest].map(([contestId, group]) => [contestId, group.map(inFile)]));
}
