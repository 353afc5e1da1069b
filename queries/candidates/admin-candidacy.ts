import { eq } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { CandidacyId } from '@/domain/base/ids';
import { searchBodies } from '@/domain/base/names';
import { permit } from '@/domain/base/permissions';
import {
  type CandidacyAct,
  type CandidacyActRefusal,
  type CandidacyEvent,
  homeBodyAt,
  judgeCandidacyAct,
  judgeMerge,
  type MergeRefusal,
  type Standing,
  standingAt,
} from '@/domain/candidates/candidacies';
import { investigationAt } from '@/domain/candidates/investigations';
import { onMap } from '@/queries/bodies/on-map';
import type { NamedBody } from '../bodies/named-body';
import type { CandidacyRow, ContestRow, ContestRows } from '../contests/contest-rows';
import {
  anyCountedContest,
  type ContestAddress,
  type CountedCandidacy,
  type CountedContest,
} from '../contests/counted-contest';
import { type ActEffect, effectsBetween } from '../nominations/act-effects';
import type { PublicRound } from '../rounds/public-rounds';

const { bodies, candidacies, candidateAddresses } = schema;

export type CandidacyAddress = ContestAddress & { readonly candidate: string };

export type CandidacyInList = {
  readonly row: CandidacyRow;
  readonly standing: Standing;
  readonly home: NamedBody | null;
  /** The announcement of an investigation that has not ended; null if there is none. */
  readonly investigation: CandidacyEvent | null;
  /** Null if the candidacy was merged into another, because it is then not counted separately. */
  readonly counted: CountedCandidacy | null;
  readonly mergedInto: CandidacyRow | null;
};

export type AdminCandidacies = {
  readonly round: PublicRound;
  readonly contest: ContestRow;
  readonly people: readonly CandidacyInList[];
};

/** The candidacies of a contest, each with its standing, including merged ones. Null if there is no such contest. */
export async function adminCandidacies(ctx: Context, address: ContestAddress): Promise<AdminCandidacies | null> {
  permit(ctx.actor, 'admin.read', {});
  const counted = await anyCountedContest(ctx.db.reads, address, ctx.now);
  return counted && { round: counted.round, contest: counted.rows.contest, people: peopleOf(counted, ctx.now) };
}

function peopleOf({ rows, candidacies: all }: CountedContest, now: Date): CandidacyInList[] {
  const counted = new Map(all.map((row) => [row.id, row]));
  return rows.candidacies.map((row) => {
    const homeId = homeBodyAt(row.events, row.homeBodyId, now);
    return {
      row,
      standing: standingAt(row.events, now),
      investigation: investigationAt(row.events, now),
      home: homeId ? (rows.bodies.get(homeId) ?? null) : null,
      counted: counted.get(row.id) ?? null,
      mergedInto: rows.candidacies.find(({ id }) => id === row.mergedIntoId) ?? null,
    };
  });
}

/**
 * The act that the address of the page asks for: a change, or the candidate to merge with. An empty `into` undoes the
 * merge.
 */
export type AskedAct =
  | { readonly kind: CandidacyAct['kind']; readonly home?: string | undefined }
  | { readonly kind: 'merge'; readonly into: string };

export type AdminCandidacy = AdminCandidacies & {
  readonly person: CandidacyInList;
  /** Whether the candidate has an email address. Only then are they emailed. */
  readonly isTold: boolean;
  /** The acts that the rules allow at present. */
  readonly open: readonly CandidacyAct['kind'][];
  /** The new home body, if the admin has chosen one. */
  readonly newHome: NamedBody | null;
  readonly into: CandidacyRow | null;
  readonly refusal: CandidacyActRefusal['code'] | MergeRefusal['code'] | 'no-such-candidacy' | null;
  readonly effects: readonly ActEffect[];
  /** The bodies that the admin may choose as the new home. */
  readonly found: readonly NamedBody[];
};

const ACTS = [
  'accepted',
  'proposed',
  'declined',
  'withdrawn',
  'suspended',
  'reinstated',
  'ineligible',
  'under-investigation',
  'investigation-ended',
] as const;
// Used as the reason before one is typed, to find out whether anything else prevents the act.
const REASON = '…';
const MOST_FOUND = 20;

/**
 * One candidacy, the acts that the rules allow, and the effect of the act that the page asks for. Null if there is no
 * such candidacy.
 */
export async function adminCandidacy(
  ctx: Context,
  address: CandidacyAddress,
  asked: AskedAct | null,
  typed = '',
): Promise<AdminCandidacy | null> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const { now } = ctx;
  const counted = await anyCountedContest(reads, address, now);
  const people = counted ? peopleOf(counted, now) : [];
  const person = people.find(({ row }) => row.slug === address.candidate);
  if (!counted || !person) return null;
  const { rows } = counted;
  const { row } = person;
  const [link] = await reads
    .select({ userId: candidateAddresses.userId })
    .from(candidacies)
    .innerJoin(candidateAddresses, eq(candidateAddresses.candidateId, candidacies.candidateId))
    .where(eq(candidacies.id, row.id));
  const toJudge = { events: row.events, homeBodyId: row.homeBodyId, isMerged: row.mergedIntoId !== null };
  const judge = (act: CandidacyAct) => judgeCandidacyAct(rows.round, toJudge, act, REASON, now);
  const base = {
    round: rows.round,
    contest: rows.contest,
    people,
    person,
    isTold: link !== undefined,
    open: ACTS.filter((kind) => judge({ kind, homeBodyId: null }).ok),
    newHome: null,
    into: null,
    refusal: null,
    effects: [],
    found: [],
  };
  if (asked === null) return base;
  if (asked.kind === 'merge') return { ...base, ...merged(rows, row, asked.into, now) };
  const newHome = asked.home ? ([...rows.bodies.values()].find(({ slug }) => slug === asked.home) ?? null) : null;
  const found = asked.kind === 'home-moved' && typed.trim() !== '' ? await search(ctx, rows, typed) : [];
  const judged = judge({ kind: asked.kind, homeBodyId: newHome?.id ?? null });
  if (!judged.ok) return { ...base, newHome, found, refusal: judged.error.code };
  const effects = effectsBetween(rows, withEvent(rows, row.id, judged.value), now);
  return { ...base, newHome, found, effects };
}

async function search({ db: { reads } }: Context, { round }: ContestRows, typed: string): Promise<NamedBody[]> {
  const all = await reads.select().from(bodies).where(onMap(round));
  return searchBodies(all, typed, MOST_FOUND);
}

function merged(rows: ContestRows, row: CandidacyRow, slug: string, now: Date) {
  const into = rows.candidacies.find((other) => other.slug === slug) ?? null;
  if (slug && !into) return { into, refusal: 'no-such-candidacy' as const };
  const toMerge = ({ id, mergedIntoId }: CandidacyRow) => ({
    id,
    mergedIntoId,
    hasMerged: rows.candidacies.some((other) => other.mergedIntoId === id),
  });
  const judged = judgeMerge(rows.round, toMerge(row), into && toMerge(into), REASON, now);
  if (!judged.ok) return { into, refusal: judged.error.code };
  const after = {
    ...rows,
    candidacies: rows.candidacies.map((each) =>
      each.id === row.id ? { ...each, mergedIntoId: into?.id ?? null } : each,
    ),
  };
  return { into, effects: effectsBetween(rows, after, now) };
}

const withEvent = (rows: ContestRows, id: CandidacyId, event: CandidacyEvent): ContestRows => ({
  ...rows,
  candidacies: rows.candidacies.map((row) => (row.id === id ? { ...row, events: [...row.events, event] } : row)),
});
