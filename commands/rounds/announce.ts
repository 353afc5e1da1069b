import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import type { ContestRow, RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { actorIdOf, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { isTakenBack, wordsOf } from '@/domain/candidates/statements';
import type { LogEvent } from '@/domain/log/log-events';
import { type AnnounceRefusal, judgeAnnouncement } from '@/domain/rounds/round-set-up';
import { statementFingerprint } from '../candidates/statements';

const {
  bodies,
  candidacies,
  candidates,
  contests,
  hustings,
  log,
  rosterExceptions,
  rounds,
  slateClaims,
  slates,
  statements,
} = schema;

/** The round's slug. */
export const announceRoundInput = z.object({ round: z.string().max(80).catch('') });
export type AnnounceRoundInput = z.infer<typeof announceRoundInput>;
export type AnnounceRoundRefusal = AnnounceRefusal | { readonly code: 'no-such-round' };

/**
 * Makes a draft public now. The round opens automatically at its opening time. Everything in the draft is added to the
 * log: its contests, candidates and exceptions of the roster, its slates and hustings events. Refuses what
 * judgeAnnouncement refuses.
 */
export function announceRound(ctx: Context, input: AnnounceRoundInput): Promise<Result<null, AnnounceRoundRefusal>> {
  return ctx.db.transact<null, AnnounceRoundRefusal>(async (tx) => {
    permit(ctx.actor, 'round.announce', {});
    const now = ctx.now;
    const [round] = await tx.select().from(rounds).where(eq(rounds.slug, input.round));
    if (!round) return refuse({ code: 'no-such-round' });
    const all = await tx
      .select()
      .from(contests)
      .where(eq(contests.roundId, round.id))
      .orderBy(asc(contests.position), asc(contests.id));
    const judged = judgeAnnouncement(round, all.length, now);
    if (!judged.ok) return judged;
    const isFirst = round.announcedAt === null ? isNull(rounds.announcedAt) : eq(rounds.announcedAt, round.announcedAt);
    const [announced] = await tx
      .update(rounds)
      .set(judged.value)
      .where(and(eq(rounds.id, round.id), isFirst))
      .returning({ id: rounds.id });
    if (!announced) return refuse({ code: 'announced-already' });
    const actorId = actorIdOf(ctx.actor);
    if (!(await isLogged(tx, round))) await recordDraft(tx, now, actorId, round, all);
    await record(tx, now, actorId, {
      event: 'round.announced',
      data: { round: round.slug, ...timesOf(round) },
    });
    return ok(null);
  });
}

const timesOf = ({ opensAt, closesAt }: RoundRow) => ({
  opensAt: opensAt.toISOString(),
  closesAt: closesAt.toISOString(),
});

/** Whether the round is already in the log. A round that was imported as announced was logged at the import. */
async function isLogged(tx: Tx, round: RoundRow): Promise<boolean> {
  const created = await tx.select({ data: log.data }).from(log).where(eq(log.event, 'round.created'));
  return created.some(({ data }) => (JSON.parse(data) as { round?: unknown }).round === round.slug);
}

async function recordDraft(tx: Tx, now: Date, actorId: UserId | null, round: RoundRow, all: readonly ContestRow[]) {
  const { slug, title, kind } = round;
  const entries: LogEvent[] = [
    {
      event: 'round.created',
      data: { round: slug, title, kind, ...timesOf(round), contests: all.map((contest) => contest.slug) },
    },
    ...(await exceptionsOf(tx, round)),
    ...(await candidaciesOf(tx, round, all)),
    ...(await draftOfGuide(tx, round, all)),
  ];
  for (const entry of entries) await record(tx, now, actorId, entry);
}

async function exceptionsOf(tx: Tx, round: RoundRow): Promise<LogEvent[]> {
  const rows = await tx
    .select({ exception: rosterExceptions, body: bodies.slug })
    .from(rosterExceptions)
    .innerJoin(bodies, eq(bodies.id, rosterExceptions.bodyId))
    .where(eq(rosterExceptions.roundId, round.id))
    .orderBy(asc(bodies.slug));
  const others = await tx
    .select({ id: bodies.id, slug: bodies.slug })
    .from(bodies)
    .where(eq(bodies.set, round.bodySet));
  const slugs = new Map(others.map(({ id, slug }) => [id, slug]));
  return rows.map(({ exception: { countsWithId, reason }, body }) => ({
    event: 'roster.changed',
    data: {
      round: round.slug,
      body,
      now: countsWithId ? 'counted-with' : 'cannot-nominate',
      countsWith: countsWithId ? (slugs.get(countsWithId) ?? null) : null,
      reason,
    },
  }));
}

async function candidaciesOf(tx: Tx, round: RoundRow, all: readonly ContestRow[]): Promise<LogEvent[]> {
  const rows = await tx
    .select({ contestId: candidacies.contestId, candidate: candidates.slug, home: bodies.slug })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .leftJoin(bodies, eq(bodies.id, candidacies.homeBodyId))
    .where(
      inArray(
        candidacies.contestId,
        all.map(({ id }) => id),
      ),
    )
    .orderBy(asc(candidates.slug));
  return all.flatMap((contest) =>
    rows
      .filter(({ contestId }) => contestId === contest.id)
      .map(({ candidate, home }) => ({
        event: 'candidacy.added',
        data: { round: round.slug, contest: contest.slug, candidate, home },
      })),
  );
}

/**
 * The parts of a draft that are logged when it is announced: slates, current claims, statements entered from paper, and
 * hustings events that are not cancelled.
 */
async function draftOfGuide(tx: Tx, round: RoundRow, all: readonly ContestRow[]): Promise<LogEvent[]> {
  return [
    ...(await slatesOf(tx, round, all)),
    ...(await statementsOf(tx, round, all)),
    ...(await hustingsOf(tx, round)),
  ];
}

async function slatesOf(tx: Tx, round: RoundRow, all: readonly ContestRow[]): Promise<LogEvent[]> {
  const ids = all.map(({ id }) => id);
  const held = await tx
    .select()
    .from(slates)
    .where(inArray(slates.contestId, ids))
    .orderBy(asc(slates.slug), asc(slates.id));
  const claims = await tx
    .select({ slateId: slateClaims.slateId, claimedOn: slateClaims.claimedOn, candidate: candidates.slug })
    .from(slateClaims)
    .innerJoin(candidacies, eq(candidacies.id, slateClaims.candidacyId))
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(and(inArray(candidacies.contestId, ids), isNull(slateClaims.withdrawnOn)))
    .orderBy(asc(candidates.slug));
  return all.flatMap((contest) =>
    held
      .filter(({ contestId }) => contestId === contest.id)
      .flatMap(({ id, slug, name, claimedOn }): LogEvent[] => {
        const at = { round: round.slug, contest: contest.slug, slate: slug };
        return [
          { event: 'slate.added', data: { ...at, name, claimedOn } },
          ...claims
            .filter(({ slateId }) => slateId === id)
            .map(
              (claim): LogEvent => ({
                event: 'claim.added',
                data: { ...at, candidate: claim.candidate, claimedOn: claim.claimedOn ?? claimedOn },
              }),
            ),
        ];
      }),
  );
}

/** The last version in each language. Admins entered them, because candidates can only write after the announcement. */
async function statementsOf(tx: Tx, round: RoundRow, all: readonly ContestRow[]): Promise<LogEvent[]> {
  const ids = all.map(({ id }) => id);
  const rows = await tx
    .select({ statement: statements, contestId: candidacies.contestId, candidate: candidates.slug })
    .from(statements)
    .innerJoin(candidacies, eq(candidacies.id, statements.candidacyId))
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(inArray(candidacies.contestId, ids))
    .orderBy(asc(candidates.slug), desc(statements.language), desc(statements.version));
  const isLast = (row: (typeof rows)[number]) =>
    rows.find(
      ({ statement: { candidacyId, language } }) =>
        candidacyId === row.statement.candidacyId && language === row.statement.language,
    ) === row;
  return all.flatMap((contest) =>
    rows
      .filter((row) => row.contestId === contest.id && isLast(row))
      .flatMap(({ candidate, statement: { language, version, text, answers, links } }): LogEvent[] => {
        const words = { text, answers: answers ?? [], links: links ?? [] };
        if (isTakenBack(words)) return [];
        const at = { round: round.slug, contest: contest.slug, candidate };
        const said = { words: wordsOf(words), fingerprint: statementFingerprint(words) };
        return [{ event: 'statement.published', data: { ...at, language, version, ...said, by: 'admin' } }];
      }),
  );
}

async function hustingsOf(tx: Tx, round: RoundRow): Promise<LogEvent[]> {
  const listed = await tx
    .select()
    .from(hustings)
    .where(and(eq(hustings.roundId, round.id), isNull(hustings.cancelledAt)))
    .orderBy(asc(hustings.startsAt), asc(hustings.id));
  return listed.map(({ title, startsAt }) => ({
    event: 'husting.listed',
    data: { round: round.slug, title, startsAt: startsAt.toISOString() },
  }));
}
