import { and, asc, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { ContestId } from '@/domain/base/ids';
import { permit, READER } from '@/domain/base/permissions';
import { lacksConfirmation } from '@/domain/nominations/confirmation';
import type { Declaration } from '@/domain/results/declaration';
import { env } from '@/lib/env';
import { pick } from '@/lib/objects';
import { type CountedContest, countedRound } from '../contests/counted-contest';
import { declarationFacts, declarationsOf } from '../results/declaration';
import type { PublicRound } from '../rounds/public-rounds';
import { publicRound } from '../rounds/public-rounds';
import { roundAsFile } from '../rounds/round-file';
import type { ArchiveData } from './archive-pages';
import { signedHeads } from './log-heads';
import { logLines } from './log-lines';

const { bodies, candidacies, candidates, contests, questions, statements, submissions } = schema;

/** Everything in the archive of a public round as archiveFacts says, with its log. Null if there is no such round. */
export async function archiveOf(ctx: Context, slug: string): Promise<Omit<ArchiveData, 'verifier'> | null> {
  permit(ctx.actor, 'public.read', {});
  const facts = await archiveFacts(ctx, slug);
  return facts && { ...facts, log: await logLines(ctx.db.reads, slug) };
}

/**
 * Everything in the archive of a public round, except its log and the text of the verifier. It contains nothing about
 * the people who acted. A round can be archived before it is declared, so that it can be checked. Null if there is no
 * such round.
 */
export async function archiveFacts(ctx: Context, slug: string): Promise<Omit<ArchiveData, 'verifier' | 'log'> | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const { now } = ctx;
  const round = await publicRound(reads, now, slug);
  // People pass archives on, so they never contain texts that the round shows only to members.
  const roundFile = await roundAsFile({ ...ctx, actor: READER }, slug);
  if (!round || !roundFile) return null;
  const counted = await countedRound(reads, round, now);
  const declared = await declarationsOf(reads, round.id);
  const last = declared.at(-1);
  const { heads, keys } = await signedHeads(ctx);
  const contestIds = counted.map(({ rows }) => rows.contest.id);
  return {
    round: { slug: round.slug, title: round.title, zone: round.zone, isPractice: round.kind === 'practice' },
    isAmending: round.amendingSince !== null,
    madeAt: now,
    siteUrl: env.siteUrl(),
    facts: last ? (JSON.parse(last.contents) as Declaration) : declarationFacts(round, counted),
    declarations: declared,
    nominations: counted.flatMap(nominationsIn),
    receipts: await receiptsOf(reads, round, contestIds),
    statements: round.statementsFor === 'everyone' ? await statementsOf(reads, contestIds) : [],
    heads,
    keys: keys.map(({ keyId, x, since }) => ({ keyId, x, since: since.toISOString() })),
    roundFile,
  };
}

/** Whether a round has an archive. It has one if it was declared on this installation. */
export async function hasArchive(ctx: Context, slug: string): Promise<boolean> {
  permit(ctx.actor, 'public.read', {});
  const round = await publicRound(ctx.db.reads, ctx.now, slug);
  return round !== null && (await declarationsOf(ctx.db.reads, round.id)).length > 0;
}

function nominationsIn({ rows, candidacies: counted }: CountedContest): ArchiveData['nominations'][number][] {
  return counted.flatMap(({ slug, name, nominators }) =>
    nominators
      .filter(({ counts }) => counts)
      .map(({ body, submission, provenance, source }) => ({
        contest: rows.contest.slug,
        candidate: slug,
        name,
        body: body.slug,
        bodyName: body.name,
        region: body.region,
        provenance,
        receipt: submission.code ?? '',
        received: submission.receivedAt.toISOString(),
        source,
      }))
      .sort((a, b) => (a.body < b.body ? -1 : 1)),
  );
}

async function receiptsOf(
  reads: Reads,
  round: PublicRound,
  contestIds: readonly ContestId[],
): Promise<ArchiveData['receipts'][number][]> {
  const rows = await reads
    .select({
      code: submissions.code,
      contest: contests.slug,
      body: bodies.slug,
      ...pick(
        submissions,
        'version',
        'receivedAt',
        'kind',
        'provenance',
        'supersededAt',
        'confirmedAt',
        'voidedAt',
        'fingerprint',
        'logSeq',
        'contents',
      ),
    })
    .from(submissions)
    .innerJoin(contests, eq(contests.id, submissions.contestId))
    .innerJoin(bodies, eq(bodies.id, submissions.bodyId))
    .where(and(inArray(submissions.contestId, [...contestIds]), isNotNull(submissions.code)))
    .orderBy(asc(submissions.logSeq), asc(submissions.id));
  return rows.map(
    ({ code, receivedAt, supersededAt, voidedAt, fingerprint, contents, provenance, confirmedAt, ...row }) => ({
      ...row,
      code: code ?? '',
      received: receivedAt.toISOString(),
      standing: voidedAt
        ? 'void'
        : supersededAt
          ? 'replaced'
          : lacksConfirmation(round, { ...row, provenance, confirmedAt })
            ? 'unconfirmed'
            : 'stands',
      fingerprint: fingerprint ?? '',
      contents: contents ?? '',
    }),
  );
}

async function statementsOf(
  reads: Reads,
  contestIds: readonly ContestId[],
): Promise<ArchiveData['statements'][number][]> {
  const rows = await reads
    .select({
      contest: contests.slug,
      contestTitle: contests.title,
      candidacy: candidates.slug,
      name: candidates.name,
      ...pick(statements, 'language', 'version', 'text', 'answers', 'source'),
    })
    .from(statements)
    .innerJoin(candidacies, eq(candidacies.id, statements.candidacyId))
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .where(inArray(candidacies.contestId, [...contestIds]))
    .orderBy(asc(contests.position), asc(candidates.slug), asc(statements.language), desc(statements.version));
  // The last version in each language, which is the first of its group.
  const groups = Map.groupBy(rows, ({ contest, candidacy, language }) => `${contest} ${candidacy} ${language}`);
  const asked = await reads
    .select()
    .from(questions)
    .where(inArray(questions.contestId, [...contestIds]))
    .orderBy(asc(questions.position), asc(questions.id));
  return [...groups.values()].flatMap(([latest]) => {
    if (!latest) return [];
    const answers = asked.flatMap(({ id, text, textCy }) => {
      const given = latest.answers?.find((answer) => answer.question === id);
      const welsh = latest.language === 'cy' ? textCy : null;
      return given ? [{ question: welsh ?? text, inEnglish: welsh === null, text: given.text }] : [];
    });
    // The statement is withdrawn if the last version is empty.
    return latest.text === '' && answers.length === 0 ? [] : [{ ...latest, answers }];
  });
}
