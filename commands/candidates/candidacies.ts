import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import type { RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import { cleanText } from '@/domain/base/clean-text';
import { dayIn } from '@/domain/base/instants';
import { actorIdOf, permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type MatchableBody, matchBody } from '@/domain/bodies/match-bodies';
import { type AddressesRefusal, readAddresses } from '@/domain/candidates/addresses';
import { CANDIDACY_EVENT_KINDS, type CandidacyActRefusal, judgeCandidacyAct } from '@/domain/candidates/candidacies';
import { EVENT_CAUSES } from '@/domain/candidates/event-causes';
import { type EventDetailsRefusal, readEventDetails } from '@/domain/candidates/event-details';
import { type SetUpProblem, type SetUpRefusal, wrong } from '@/domain/rounds/round-set-up';
import { isPublicAt } from '@/domain/rounds/rounds';
import { newId } from '@/lib/tokens';
import { mailCandidate } from '@/mail/templates/candidacy';
import { type Locale, wordsFor } from '@/messages/translate';
import { readTexts } from '../public-texts';
import { placeCandidacy, slugOf } from '../rounds/import-candidacy';
import { reasonInput } from '../rounds/reason';
import { contestOfRound, inSetUp } from '../rounds/set-up';
import { type AddressTaken, giveAddresses } from './addresses';
import { findCandidacy } from './find-candidacy';

const { bodies, candidacies, candidacyEvents, candidates } = schema;
const text = z.string().max(2000).catch('');

/**
 * The form for a new candidate. `homeChosen` is the slug of the CLP that the admin picked if the typed `home` could
 * mean several.
 */
export const addCandidacyInput = z.object({
  round: text,
  contest: text,
  name: text,
  home: text,
  homeChosen: text,
  status: text,
  source: text,
  reason: text,
  /** The private email addresses of the candidate, as readAddresses reads them. */
  emails: text,
});
export type AddCandidacyInput = z.infer<typeof addCandidacyInput>;

export type BodyChoice = { readonly slug: string; readonly name: string };
export type AddCandidacyRefusal =
  | SetUpRefusal
  /** The typed home CLP could mean any of these CLPs. The list is empty if no CLP has a similar name. */
  | { readonly code: 'which-home'; readonly choices: readonly BodyChoice[] }
  | AddressesRefusal
  | AddressTaken;

/**
 * Adds a candidate to a contest. If an earlier candidate has the same name, it is the same person. Refuses a name that
 * is already in the contest, and a home CLP that is not on the round's map. If the typed home CLP could mean several
 * CLPs, it refuses and returns them as choices. Refuses an address that is not one or that another candidate has.
 */
export async function addCandidacy(
  ctx: Context,
  given: AddCandidacyInput,
): Promise<Result<{ readonly name: string }, AddCandidacyRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'addCandidacy', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  const emails = readAddresses(input.emails);
  if (!emails.ok) return emails;
  return inSetUp<{ readonly name: string }, AddCandidacyRefusal>(
    'round.set-up',
    ctx,
    input,
    async ({ tx, now, round, reason, log }) => {
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
      const [added] = await tx
        .select({ id: candidates.id })
        .from(candidates)
        .where(eq(candidates.slug, slugOf(name)));
      const given = added ? await giveAddresses(tx, now, allowed, added.id, emails.value) : ok(null);
      if (!given.ok) return given;
      await log({
        event: 'candidacy.added',
        data: { round: round.slug, contest: contest.slug, candidate: slugOf(name), home: home.value?.slug ?? null },
      });
      return ok({ name });
    },
  );
}

/** In a live round the candidate accepts now. In a past round we do not know when they accepted. */
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

/** The home CLP that the admin chose or typed; null if the field was left empty. */
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

const dayPart = z.string().max(10).optional();

export const changeCandidacyInput = z.object({
  round: z.string().trim(),
  contest: z.string().trim(),
  candidate: z.string().trim(),
  kind: z.enum(CANDIDACY_EVENT_KINDS),
  /** The slug of the new home body, only for `home-moved`. */
  home: z.string().trim().optional(),
  /** The day on which it happened; empty for today. */
  'on-day': dayPart,
  'on-month': dayPart,
  'on-year': dayPart,
  /** The common reason; empty for none. */
  cause: z.enum(['', ...EVENT_CAUSES]).optional(),
  reason: reasonInput,
});
export type ChangeCandidacyInput = z.infer<typeof changeCandidacyInput>;
export type ChangeCandidacyRefusal = CandidacyActRefusal | EventDetailsRefusal | { readonly code: 'no-such-candidacy' };

/**
 * Records a dated change of a candidacy with its public reason: a suspension, a reinstatement, a withdrawal, an
 * acceptance or a new home body. The nominations do not change, and another change can reverse this one. The candidate
 * is emailed at each of their addresses. In a draft round nothing is logged and nobody is emailed. Refuses what
 * judgeCandidacyAct and readEventDetails refuse, and a home body that is not on the round's map.
 */
export async function changeCandidacy(
  ctx: Context,
  given: ChangeCandidacyInput,
): Promise<Result<null, ChangeCandidacyRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'changeCandidacy', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  permit(ctx.actor, 'candidacy.change', {});
  return ctx.db.transact<null, ChangeCandidacyRefusal>(async (tx) => {
    const { now, actor } = ctx;
    const found = await findCandidacy(tx, input);
    if (!found) return refuse({ code: 'no-such-candidacy' });
    const { candidacy, round, contest, candidate, events } = found;
    const [home] =
      input.kind === 'home-moved' && input.home
        ? await tx
            .select({ id: bodies.id, slug: bodies.slug })
            .from(bodies)
            .where(and(eq(bodies.slug, input.home), eq(bodies.set, round.bodySet)))
        : [];
    const { homeBodyId, mergedIntoId } = candidacy;
    const judged = { events, homeBodyId, isMerged: mergedIntoId !== null };
    const act = { kind: input.kind, homeBodyId: home?.id ?? null };
    const decision = judgeCandidacyAct(round, judged, act, input.reason, now);
    if (!decision.ok) return decision;
    const on = { day: input['on-day'] ?? '', month: input['on-month'] ?? '', year: input['on-year'] ?? '' };
    const details = readEventDetails(input.kind, { on, cause: input.cause || null }, dayIn(round.zone, now));
    if (!details.ok) return details;
    const event = { ...decision.value, ...details.value };
    const allowed = permit(actor, 'candidacy.change', candidacy);
    const id = newId();
    await tx.insert(candidacyEvents).values({ id, candidacyId: allowed.id, ...event });
    const reason = event.reason ?? '';
    if (isPublicAt(round, now)) {
      await record(tx, now, actorIdOf(actor), {
        event: 'candidacy.changed',
        data: {
          round: round.slug,
          contest: contest.slug,
          candidate: candidate.slug,
          kind: event.kind,
          at: now.toISOString(),
          home: home?.slug ?? null,
          on: event.happenedOn,
          cause: event.cause,
          reason,
        },
      });
    }
    const said = (locale: Locale) => wordsFor(locale, 'actMail')(`candidacy.event.${event.kind}`);
    await mailCandidate(tx, now, found, { id, act: said, reason });
    return ok(null);
  });
}
