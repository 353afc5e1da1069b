import { eq } from 'drizzle-orm';
import type { Reads, Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { rowsOfRound } from '@/db/row-changes';
import { schema } from '@/db/schema';
import type { BodyId, ContestId, RoundId, SlateId } from '@/domain/base/ids';
import { actorIdOf, type Permitted, permit } from '@/domain/base/permissions';
import { type NotPublic, refusalOfTexts } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type BodyMap, wrongSetIn } from '@/domain/bodies/boundary-sets';
import { listMatcher } from '@/domain/bodies/match-bodies';
import type { KnownPerson } from '@/domain/candidates/namesakes';
import { doubtsAfter, type RuleDoubts } from '@/domain/contests/rule-doubts';
import type { NeededSetting } from '@/domain/installation/settings';
import { nominatorsOfPlaces } from '@/domain/rounds/nominators-form';
import { missingForLive } from '@/domain/rounds/round-set-up';
import { isPublicAt } from '@/domain/rounds/rounds';
import { pick } from '@/lib/objects';
import { type ContestInFile, type RoundFile, readClaim, readSourced, roundFile } from '@/lib/round-file';
import { problemsOfRoundFile } from '@/lib/round-file-texts';
import { newId } from '@/lib/tokens';
import { allSets } from '@/queries/bodies/boundary-sets';
import { onMap } from '@/queries/bodies/on-map';
import { knownPeople } from '@/queries/candidates/known-people';
import { settingsOf } from '@/queries/installation/settings';
import { placeActs, stateInFile } from './import-acts';
import { placeCandidacy, placeHustings, placeMergers, placeQuestions, slugOf } from './import-candidacy';
import { placeSeats, type SeatRefusal } from './import-seats';
import { type PersonInFileRefusal, refusalOfPerson } from './person-in-file';

const { bodies, contests, rounds, slates } = schema;

export type ImportRoundRefusal =
  | { readonly code: 'not-a-round'; readonly problems: readonly { readonly at: string; readonly text: string }[] }
  | { readonly code: 'round-exists'; readonly slug: string }
  | { readonly code: 'unknown-body'; readonly name: string; readonly choices: readonly string[] }
  | { readonly code: 'settings-missing'; readonly missing: readonly NeededSetting[] }
  | { readonly code: 'repeated-candidate'; readonly contest: string; readonly name: string }
  | PersonInFileRefusal
  | SeatRefusal;

type Placed = { roundId: RoundId; slug: string };

/**
 * Creates a round from a round file: times, contests, rules, candidates and their facts. It imports everything or
 * nothing. A round that is not announced yet is not logged. Refuses a file with a mistake (and says where), a slug that
 * is in use, and a home CLP that is not on the map.
 */
export async function importRound(
  ctx: Context,
  description: unknown,
): Promise<Result<Placed, ImportRoundRefusal | NotPublic>> {
  permit(ctx.actor, 'round.import', {});
  const parsed = roundFile.safeParse(description);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({
      at: path.join('.') || '(file)',
      text: message,
    }));
    return refuse({ code: 'not-a-round', problems });
  }
  const held = refusalOfTexts(problemsOfRoundFile(description, ctx.mayBePublic));
  if (held) return held;
  const file = parsed.data;
  const unknown = wrongSetIn(mapOf(file), await allSets(ctx.db.reads));
  if (unknown)
    return refuse({ code: 'not-a-round', problems: [{ at: unknown, text: 'There is no such set of boundaries' }] });
  // Done before the transaction, because matching names takes time and bodies never change.
  const find = await bodyFinder(ctx.db.reads, file);
  return ctx.db.transact<Placed, ImportRoundRefusal>(async (tx) => {
    const allowed = permit(ctx.actor, 'round.import', { slug: file.slug });
    const [taken] = await tx.select({ id: rounds.id }).from(rounds).where(eq(rounds.slug, file.slug)).limit(1);
    if (taken) return refuse({ code: 'round-exists', slug: file.slug });
    const roundId = newId<RoundId>();
    const placed = await placeRound(tx, allowed, roundId, file, ctx.now);
    const acts = await placeActs(tx, allowed, { roundId, file, find });
    if (!acts.ok) return acts;
    const contestIds = new Map<string, ContestId>();
    // Those of this file are not among them: one name in two contests of a round is one person.
    const people = await knownPeople(tx, null);
    for (const [position, contest] of file.contests.entries()) {
      const done = await placeContest(tx, allowed, { roundId, position, contest, file, find, people, now: ctx.now });
      if (!done.ok) return done;
      contestIds.set(contest.slug, done.value);
    }
    await placeHustings(tx, allowed, { roundId, file, contestIds, now: ctx.now });
    if (isPublicAt(placed, ctx.now)) {
      const missing = missingForLive(placed, await settingsOf(tx));
      if (missing.length > 0) return refuse({ code: 'settings-missing', missing });
      await record(
        tx,
        ctx.now,
        actorIdOf(ctx.actor),
        {
          event: 'round.created',
          data: {
            round: file.slug,
            title: file.title,
            kind: placed.kind,
            opensAt: placed.opensAt.toISOString(),
            closesAt: placed.closesAt.toISOString(),
            contests: file.contests.map(({ slug }) => slug),
          },
        },
        await rowsOfRound(tx, roundId),
      );
    }
    return ok({ roundId, slug: file.slug });
  });
}

type Allowed = Permitted<'round.import', { slug: string }>;
type FindBody = (name: string) => Result<BodyId, ImportRoundRefusal>;

const mapOf = ({ bodySet, nationSets }: RoundFile): BodyMap => ({ bodySet, nationSets: nationSets ?? null });

/**
 * Finds a body of the round's map by slug, code or name. An ambiguous name is refused with the possible bodies; the
 * importer never guesses.
 */
async function bodyFinder(tx: Reads, file: RoundFile): Promise<FindBody> {
  const all = await tx
    .select()
    .from(bodies)
    .where(onMap(mapOf(file)))
    .orderBy(bodies.name, bodies.id);
  const exact = new Map(all.flatMap((body) => [[body.slug, body.id] as const, [body.code, body.id] as const]));
  const names = new Map(all.map((body) => [body.id, body.name]));
  const matchName = listMatcher(all);
  const find: FindBody = (name) => {
    const known = exact.get(name);
    if (known) return ok(known);
    const match = matchName(name);
    if (match.kind === 'matched') return ok(match.bodyId);
    return refuse({ code: 'unknown-body', name, choices: match.choices.map((id) => names.get(id) ?? id) });
  };
  for (const name of bodiesNamedIn(file)) find(name); // keeps the match for the transaction
  return find;
}

/** Every name of a body in the file. */
const bodiesNamedIn = (file: RoundFile): string[] => [
  ...(file.exceptions ?? []).flatMap(({ body, countsWith }) => [body, countsWith ?? body]),
  ...(file.additions ?? []).map(({ body }) => body),
  ...file.contests.flatMap(({ candidates }) =>
    candidates.flatMap(({ homeBody, timeline = [] }) => [
      ...(homeBody === undefined ? [] : [readSourced(homeBody, undefined).value]),
      ...timeline.flatMap((event) => event.homeBody ?? []),
    ]),
  ),
];

async function placeRound(tx: Tx, _allowed: Allowed, id: RoundId, file: RoundFile, now: Date) {
  const opensAt = new Date(file.opensAt);
  const given = file.announcedAt ? new Date(file.announcedAt) : opensAt < now ? opensAt : now;
  // Only an act makes a round public, because its log entry holds the whole round.
  const announcedAt = given <= now ? given : null;
  const row = {
    id,
    slug: file.slug,
    title: file.title,
    kind: file.archive ? ('archive' as const) : file.practice ? ('practice' as const) : ('live' as const),
    zone: file.zone,
    bodySet: file.bodySet,
    nationSets: file.nationSets ?? null,
    announcedAt,
    opensAt,
    closesAt: new Date(file.closesAt),
    declaredAt: file.declaredAt ? new Date(file.declaredAt) : null,
    confirmation: file.confirmation ?? ('none' as const),
    confirmBy: file.confirmBy ? new Date(file.confirmBy) : null,
    statementsFor: file.statementsFor ?? ('everyone' as const),
    allowsDelegates: file.allowsDelegates || null,
    approvesStatements: file.approvesStatements || null,
    takesApplications: file.takesApplications || null,
    note: file.note ?? null,
    source: file.source ?? null,
    ...stateInFile(file),
  };
  await tx.insert(rounds).values(row);
  return row;
}

type ContestToPlace = {
  roundId: RoundId;
  position: number;
  contest: ContestInFile;
  file: RoundFile;
  find: FindBody;
  people: readonly KnownPerson[];
  now: Date;
};

async function placeContest(
  tx: Tx,
  allowed: Allowed,
  { roundId, position, contest, file, find, people, now }: ContestToPlace,
): Promise<Result<ContestId, ImportRoundRefusal>> {
  const contestId = newId<ContestId>();
  await tx.insert(contests).values({
    id: contestId,
    roundId,
    slug: contest.slug,
    title: contest.title,
    position,
    ...pick(contest, 'seats', 'maxPerBody', 'threshold'),
    nominators: contest.nominators ?? nominatorsOfPlaces({ bodyKinds: contest.bodyKinds ?? [] }),
    quotas: contest.quotas ?? [],
    reservedSeats: contest.reservedSeats ?? null,
    doubts: doubtsAfter((contest.doubts ?? null) as RuleDoubts | null, []),
    acceptsWriteIns: contest.acceptsWriteIns ?? false,
    statementWords: contest.statementWords ?? null,
    electorate: contest.electorate ?? null,
    ballotMethod: contest.ballotMethod ?? null,
    ruleNote: contest.ruleNote ?? null,
    source: contest.source ?? null,
  });
  const slateIds = await placeSlates(tx, contestId, contest);
  const questionIds = await placeQuestions(tx, allowed, contestId, contest);
  const seen = new Set<string>();
  for (const candidate of contest.candidates) {
    const key = candidate.slug ?? slugOf(candidate.name);
    if (seen.has(key)) return refuse({ code: 'repeated-candidate', contest: contest.slug, name: candidate.name });
    seen.add(key);
    const homeName = candidate.homeBody === undefined ? undefined : readSourced(candidate.homeBody, undefined).value;
    const home = homeName === undefined ? ok(null) : find(homeName);
    if (!home.ok) return home;
    const wrong = await refusalOfPerson(tx, { contest: contest.slug, candidate, homeId: home.value, people });
    if (wrong) return refuse(wrong);
    const done = await placeCandidacy(tx, allowed, {
      contestId,
      candidate,
      file,
      find,
      slateIds,
      questionIds,
      now,
    });
    if (!done.ok) return done;
  }
  const merged = await placeMergers(tx, allowed, contestId, contest);
  if (!merged.ok) return merged;
  const seated = await placeSeats(tx, allowed, contestId, contest);
  return seated.ok ? ok(contestId) : seated;
}

/** The slates of a contest: those that the file describes, and any other that a candidate names. */
async function placeSlates(tx: Tx, contestId: ContestId, contest: ContestInFile): Promise<Map<string, SlateId>> {
  type Described = NonNullable<ContestInFile['slates']>[number];
  const named = new Map<string, Described>();
  for (const slate of contest.slates ?? []) named.set(slate.name, slate);
  for (const candidate of contest.candidates)
    for (const claim of candidate.slates ?? []) {
      const { name, source } = readClaim(claim, candidate.source);
      if (!named.has(name)) named.set(name, { name, ...(source ? { source } : {}) });
    }
  const ids = new Map<string, SlateId>();
  for (const { name, slug = slugOf(name), claimedBy = null, source = null, claimedOn = null } of named.values()) {
    const id = newId<SlateId>();
    ids.set(name, id);
    await tx.insert(slates).values({ id, contestId, slug, name, claimedBy, source, claimedOn });
  }
  return ids;
}
