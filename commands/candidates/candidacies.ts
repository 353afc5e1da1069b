import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import type { RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import { cleanText } from '@/domain/base/clean-text';
import { permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import type { BodyKind } from '@/domain/bodies/bodies';
import { type MatchableBody, matchBody } from '@/domain/bodies/match-bodies';
import { type AddressesRefusal, readAddresses } from '@/domain/candidates/addresses';
import { type Namesake, personMeant } from '@/domain/candidates/namesakes';
import { readPersonName } from '@/domain/candidates/sort-names';
import { asksForIncumbent, homeKinds } from '@/domain/contests/home-kinds';
import { INCUMBENT } from '@/domain/contests/reserved-seats';
import { type SetUpProblem, type SetUpRefusal, wrong } from '@/domain/rounds/round-set-up';
import { onMap } from '@/queries/bodies/on-map';
import { knownPeople } from '@/queries/candidates/known-people';
import { readTexts } from '../public-texts';
import { freeSlug, placeCandidacy } from '../rounds/import-candidacy';
import { contestOfRound, inSetUp } from '../rounds/set-up';
import { type AddressRefused, giveAddresses } from './addresses';

const { bodies, candidates } = schema;
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
  /** Who somebody with the name of an earlier candidate is: the slug of that candidate, or "new". */
  same: text.optional(),
  status: text,
  source: text,
  reason: text,
  /** "yes" for the holder of the seat, if the rule asks for it. */
  incumbent: z.union([z.string(), z.array(z.string())]).optional(),
  /** The private email addresses of the candidate, as readAddresses reads them. */
  emails: text,
});
export type AddCandidacyInput = z.infer<typeof addCandidacyInput>;

export type BodyChoice = { readonly slug: string; readonly name: string };
export type AddCandidacyRefusal =
  | SetUpRefusal
  /** The typed home CLP could mean any of these CLPs. The list is empty if no CLP has a similar name. */
  | { readonly code: 'which-home'; readonly choices: readonly BodyChoice[] }
  /** Candidates of this name, who may be the same person. `home` is the CLP that was chosen for the new candidacy. */
  | { readonly code: 'which-person'; readonly namesakes: readonly Namesake[]; readonly home: BodyChoice | null }
  | AddressesRefusal
  | AddressRefused;

/**
 * Adds a candidate to a contest. If an earlier candidate has the same name, it refuses and asks whether it is the same
 * person, until `same` answers. Refuses a name that is already in the contest with the same CLP, and a home CLP that is not on the round's map. If the typed home CLP could mean several
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
      const allowed = permit(ctx.actor, 'round.set-up', { slug: round.slug });
      const read = readCandidate(input);
      if (!read.ok) return read;
      const { name, sortName, status, source } = read.value;
      const home = await homeFor(tx, round, homeKinds(contest.threshold), input);
      if (!home.ok) return home;
      const people = await knownPeople(tx, contest.id);
      const meant = personMeant({ name, home: home.value?.slug ?? null }, input.same ?? '', people);
      if (meant.kind === 'here') return refuse(wrong('name', 'candidate-there'));
      if (meant.kind === 'question')
        return refuse({ code: 'which-person', namesakes: meant.namesakes, home: home.value });
      const slug = meant.kind === 'known' ? meant.slug : await freeSlug(tx, name);
      const isIncumbent = asksForIncumbent(contest.threshold) && [input.incumbent ?? []].flat().includes('yes');
      const placed = await placeCandidacy<AddCandidacyRefusal>(tx, allowed, {
        contestId: contest.id,
        candidate: {
          name,
          slug,
          ...(sortName ? { sortName } : {}),
          ...(home.value ? { homeBody: home.value.slug } : {}),
          ...(status === 'accepted' ? accepted(round, now, reason) : {}),
          ...(source ? { source } : {}),
          ...(isIncumbent ? { attributes: [INCUMBENT] } : {}),
        },
        file: { opensAt: round.opensAt.toISOString() },
        find: () => (home.value ? ok(home.value.id) : refuse({ code: 'which-home', choices: [] })),
        slateIds: new Map(),
        now,
      });
      if (!placed.ok) return placed;
      const [added] = await tx.select({ id: candidates.id }).from(candidates).where(eq(candidates.slug, slug));
      const given = added ? await giveAddresses(tx, now, allowed, added.id, emails.value) : ok(null);
      if (!given.ok) return given;
      await log({
        event: 'candidacy.added',
        data: { round: round.slug, contest: contest.slug, candidate: slug, home: home.value?.slug ?? null },
      });
      if (isIncumbent) {
        const about = { round: round.slug, contest: contest.slug, candidate: slug };
        await log({ event: 'candidacy.incumbent', data: { ...about, isIncumbent, reason: reason ?? '' } });
      }
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
  const { name, sortName } = readPersonName(cleanText(input.name));
  if (name === '') problems.push({ field: 'name', code: 'name-missing' });
  if (name.length > 120) problems.push({ field: 'name', code: 'text-long' });
  const status = (['accepted', 'proposed'] as const).find((each) => each === input.status);
  if (!status) problems.push({ field: 'status', code: 'status-missing' });
  if (problems.length > 0 || !status) return refuse({ code: 'wrong', problems } as const);
  return ok({ name, sortName, status, source: cleanText(input.source) });
}

/** The home CLP, or the own union of a rule that asks for it, that the admin chose or typed; null if the field was left empty. */
async function homeFor(tx: Tx, round: RoundRow, kinds: readonly BodyKind[], { home, homeChosen }: AddCandidacyInput) {
  if (home.trim() === '' && homeChosen === '') return ok(null);
  const all = await tx
    .select()
    .from(bodies)
    .where(and(onMap(round), inArray(bodies.kind, [...kinds])));
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
