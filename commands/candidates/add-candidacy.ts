import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { cleanText } from '@/domain/base/unseen-signs';
import { type MatchableBody, matchBody } from '@/domain/bodies/match-bodies';
import { type SetUpProblem, type SetUpRefusal, wrong } from '@/domain/rounds/round-set-up';
import { placeCandidacy, slugOf } from '../rounds/place-candidacy';
import { contestOfRound, type RoundRow, recordOfRound, roundInSetUp } from '../rounds/round-in-set-up';

const { bodies, candidacies, candidates } = schema;
const text = z.string().max(2000).catch('');

/** `homeChosen`: the address of a CLP out of those that `home` may have meant. */
export const addCandidacyInput = z.object({
  round: text,
  contest: text,
  name: text,
  home: text,
  homeChosen: text,
  status: text,
  source: text,
  reason: text,
});
export type AddCandidacyInput = z.infer<typeof addCandidacyInput>;

export type BodyChoice = { readonly slug: string; readonly name: string };
export type AddCandidacyRefusal =
  | SetUpRefusal
  /** The home CLP may be one of these, or is none that is known. */
  | { readonly code: 'which-home'; readonly choices: readonly BodyChoice[] };

/**
 * Puts a candidate into a contest: somebody who stood before under the same name is the same person. Refuses a name that
 * stands there already, and a home CLP that is not one of the round's map; a name that could be several is asked back.
 */
export function addCandidacy(
  ctx: Context,
  input: AddCandidacyInput,
): Promise<Result<{ readonly name: string }, AddCandidacyRefusal>> {
  return ctx.db.transact(async (tx): Promise<Result<{ readonly name: string }, AddCandidacyRefusal>> => {
    permit(ctx.actor, 'round.set-up', {});
    const now = ctx.now;
    const found = await roundInSetUp(tx, input, now);
    if (!found.ok) return found;
    const { round, reason } = found.value;
    const contest = await contestOfRound(tx, round, input.contest);
    if (!contest) return refuse(wrong('name', 'gone'));
    const allowed = permit(ctx.actor, 'round.import', { slug: round.slug });
    const read = readCandidate(input);
    if (!read.ok) return read;
    const { name, status, source } = read.value;
    const [there] = await tx
      .select({ id: candidacies.id })
      .from(candidacies)
      .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
      .where(and(eq(candidacies.contestId, contest.id), eq(candidates.slug, slugOf(name))));
    if (there) return refuse(wrong('name', 'candidate-there'));
    const home = await homeFor(tx, round, input);
    if (!home.ok) return home;
    const placed = await placeCandidacy<AddCandidacyRefusal>(tx, allowed, {
      contestId: contest.id,
      candidate: {
        name,
        ...(home.value ? { homeBody: home.value.slug } : {}),
        ...(status === 'accepted' ? accepted(round, now, reason) : {}),
        ...(source ? { source } : {}),
      },
      file: { opensAt: round.opensAt.toISOString() },
      find: () => (home.value ? ok(home.value.id) : refuse({ code: 'which-home', choices: [] })),
      slateIds: new Map(),
      now,
    });
    if (!placed.ok) return placed;
    await recordOfRound(
      tx,
      { round, now, actor: ctx.actor },
      {
        event: 'candidacy.added',
        data: { round: round.slug, contest: contest.slug, candidate: slugOf(name), home: home.value?.slug ?? null },
      },
    );
    return ok({ name });
  });
}

/** In a round that runs the yes is of this moment; what a past one tells has no moment of its own. */
const accepted = (round: RoundRow, now: Date, reason: string | null) =>
  round.kind === 'archive'
    ? { status: 'accepted' as const }
    : { timeline: [{ at: now.toISOString(), kind: 'accepted' as const, ...(reason ? { reason } : {}) }] };

function readCandidate(input: AddCandidacyInput) {
  const problems: SetUpProblem[] = [];
  const name = cleanText(input.name).replaceAll(/\s+/g, ' ');
  if (name === '') problems.push({ field: 'name', code: 'name-missing' });
  if (name.length > 120) problems.push({ field: 'name', code: 'text-long' });
  const status = (['accepted', 'proposed'] as const).find((each) => each === input.status);
  if (!status) problems.push({ field: 'status', code: 'status-missing' });
  if (problems.length > 0 || !status) return refuse({ code: 'wrong', problems } as const);
  return ok({ name, status, source: cleanText(input.source) });
}

/** The home CLP as it was chosen or typed; null if the box was left empty. */
async function homeFor(tx: Tx, round: RoundRow, { home, homeChosen }: AddCandidacyInput) {
  if (home.trim() === '' && homeChosen === '') return ok(null);
  const all = await tx
    .select()
    .from(bodies)
    .where(and(eq(bodies.set, round.bodySet), eq(bodies.kind, 'clp')));
  const chosen = all.find(({ slug }) => slug === homeChosen);
  if (chosen) return ok(chosen);
  const matchable: MatchableBody[] = all;
  const match = matchBody(home, matchable);
  const ids: readonly string[] = match.kind === 'matched' ? [match.bodyId] : match.choices;
  const [first] = all.filter(({ id }) => ids.includes(id));
  if (match.kind === 'matched' && first) return ok(first);
  const choices = all.filter(({ id }) => ids.includes(id)).map(({ slug, name }) => ({ slug, name }));
  return refuse({ code: 'which-home', choices } as const);
}
