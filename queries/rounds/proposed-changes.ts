import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import type { ContestRow, RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { CONTEST_FACTS, type ContestFacts } from '@/domain/contests/contest-facts';
import type { JsonValue } from '@/domain/log/canonical-json';
import { contestDifferences, type RuleDifference, roundDifferences } from '@/domain/log/rule-history';
import { needsSecond } from '@/domain/rounds/agreement';
import { nominatorsOfPlaces } from '@/domain/rounds/nominators-form';
import { roundState } from '@/domain/rounds/rounds';
import { changeText, factsOfRule, hasOpened, type RuleChange } from '@/domain/rounds/rule-changes';
import { pick } from '@/lib/objects';
import { sha256 } from '@/lib/tokens';
import { whoRunRounds } from '../people/who-run-rounds';
import { DECLARATION } from '../results/declaration';
import { type ChangeEffect, effectsOfChange } from './change-effects';

const { contests, proposals, rounds } = schema;

export type ProposalRow = typeof proposals.$inferSelect;

/**
 * The change of a proposal. Null for the proposal of a declaration. One that was stored with the older columns of a
 * contest is read with today's, so that pages can say it; its fingerprint then differs, so nobody can agree to it.
 */
export function changeIn({ contents }: Pick<ProposalRow, 'contents'>): RuleChange | null {
  if (contents === null) return null;
  const change = JSON.parse(contents) as RuleChange;
  return change.kind === 'contest' ? { ...change, facts: factsToday(change.facts) } : change;
}

/** Facts as they were stored, today or before contests had groups of bodies. */
type StoredFacts = ContestFacts | (Omit<ContestFacts, 'nominators'> & Parameters<typeof nominatorsOfPlaces>[0]);

function factsToday(stored: StoredFacts): ContestFacts {
  if ('nominators' in stored) return stored;
  const { bodyKinds, nations = null, regions = null, ...facts } = stored;
  return { ...facts, nominators: nominatorsOfPlaces({ bodyKinds, nations, regions }) };
}

async function contestOf(reads: Reads, round: Pick<RoundRow, 'id'>, change: RuleChange): Promise<ContestRow | null> {
  if (change.kind !== 'rule' && change.kind !== 'contest') return null;
  const [contest] = await reads
    .select()
    .from(contests)
    .where(and(eq(contests.roundId, round.id), eq(contests.slug, change.contest)));
  return contest ?? null;
}

/** The facts that a change would replace, as they are now. */
function factsBefore(round: RoundRow, contest: ContestRow | null, change: RuleChange): JsonValue {
  switch (change.kind) {
    case 'deadline':
    case 'closing':
      return round.closesAt.toISOString();
    case 'confirmation':
      return {
        closesAt: round.closesAt.toISOString(),
        confirmation: round.confirmation,
        confirmBy: round.confirmBy?.toISOString() ?? null,
      };
    case 'rule':
      if (change.quotas === undefined) return contest?.threshold ?? null;
      return contest && pick(contest, 'threshold', 'quotas', 'reservedSeats');
    case 'contest':
      return contest && pick(contest, ...CONTEST_FACTS);
  }
}

/**
 * The fingerprint of a change: of the change itself, of the facts that it would replace, and of the state of the round.
 */
export async function fingerprintOf(reads: Reads, round: RoundRow, change: RuleChange, now: Date): Promise<string> {
  const before = factsBefore(round, await contestOf(reads, round, change), change);
  return sha256(changeText({ round: round.slug, state: roundState(round, now), before, change }));
}

/**
 * Whether a changed rule or an earlier deadline needs a second admin now: `second` if there is one, `only` if nobody
 * else runs rounds. Null before the opening.
 */
export async function secondAdmin(reads: Reads, round: RoundRow, now: Date): Promise<'second' | 'only' | null> {
  if (!hasOpened(round, now)) return null;
  return needsSecond((await whoRunRounds(reads, now, round.id)).length) ? 'second' : 'only';
}

export type ProposedChange = {
  readonly round: RoundRow;
  readonly id: string;
  readonly change: RuleChange;
  /** The fingerprint of the change as it would be made now. */
  readonly fingerprint: string;
  readonly differences: readonly RuleDifference[];
  /** What the change would do to what has been sent. */
  readonly effects: readonly ChangeEffect[];
  readonly proposedAt: Date;
  readonly isMine: boolean;
  /** True if the facts have changed since the proposal, so that nobody can agree to it any more. */
  readonly isStale: boolean;
};

/** An open proposal of a change, for the admins who may agree to it. Null if it was closed or does not exist. */
export async function proposedChange(
  ctx: Context,
  asked: { readonly round: string; readonly proposal: string },
): Promise<ProposedChange | null> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const [found] = await reads
    .select({ round: rounds, proposal: proposals })
    .from(proposals)
    .innerJoin(rounds, eq(rounds.id, proposals.roundId))
    .where(and(eq(proposals.id, asked.proposal), eq(rounds.slug, asked.round), isNull(proposals.closedAt)));
  const change = found ? changeIn(found.proposal) : null;
  if (!found || !change) return null;
  const { round, proposal } = found;
  const fingerprint = await fingerprintOf(reads, round, change, ctx.now);
  return {
    round,
    id: proposal.id,
    change,
    fingerprint,
    differences: differencesIn(round, await contestOf(reads, round, change), change, ctx.now),
    effects: await effectsOfChange(reads, { ...round, state: roundState(round, ctx.now) }, change, ctx.now),
    proposedAt: proposal.proposedAt,
    isMine: ctx.actor.kind === 'person' && ctx.actor.userId === proposal.proposedBy,
    isStale: fingerprint !== proposal.fingerprint,
  };
}

function differencesIn(round: RoundRow, contest: ContestRow | null, change: RuleChange, now: Date): RuleDifference[] {
  const was = round.closesAt.toISOString();
  switch (change.kind) {
    case 'deadline':
      return [{ of: 'round', field: 'closesAt', was, now: change.to }];
    case 'closing':
      return [{ of: 'round', field: 'closesAt', was, now: now.toISOString() }];
    case 'confirmation':
      return roundDifferences(
        { confirmation: round.confirmation, confirmBy: round.confirmBy?.toISOString() ?? null },
        { confirmation: change.confirmation, confirmBy: change.confirmBy },
      );
    case 'rule':
      return contest
        ? contestDifferences(pick(contest, 'title', 'threshold', 'quotas', 'reservedSeats'), {
            ...pick(contest, 'title', 'quotas', 'reservedSeats'),
            ...factsOfRule(change),
          })
        : [];
    case 'contest':
      return contest ? contestDifferences(pick(contest, ...CONTEST_FACTS), change.facts) : [];
  }
}

/** The open proposals of changes to which somebody can still agree, by round, oldest first. */
export async function openChanges(
  reads: Reads,
  of: readonly RoundRow[],
  now: Date,
): Promise<{ readonly roundId: RoundRow['id']; readonly id: string }[]> {
  const ids = of.map(({ id }) => id);
  const rows = await reads
    .select()
    .from(proposals)
    .where(and(inArray(proposals.roundId, ids), isNull(proposals.closedAt), ne(proposals.subject, DECLARATION)))
    .orderBy(asc(proposals.proposedAt), asc(proposals.id));
  const open: { roundId: RoundRow['id']; id: string }[] = [];
  for (const row of rows) {
    const round = of.find(({ id }) => id === row.roundId);
    const change = changeIn(row);
    if (round && change && (await fingerprintOf(reads, round, change, now)) === row.fingerprint)
      open.push({ roundId: row.roundId, id: row.id });
  }
  return open;
}

/** The rounds whose declaration has been proposed and waits for a second admin. */
export async function proposedDeclarations(
  reads: Reads,
  of: readonly Pick<RoundRow, 'id'>[],
): Promise<Set<RoundRow['id']>> {
  const ids = of.map(({ id }) => id);
  const isOpen = and(inArray(proposals.roundId, ids), isNull(proposals.closedAt), eq(proposals.subject, DECLARATION));
  const rows = await reads.select({ roundId: proposals.roundId }).from(proposals).where(isOpen);
  return new Set(rows.map(({ roundId }) => roundId));
}
