import { asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Database, Reads } from '@/db/client';
import { schema } from '@/db/schema';
import { type BodyMap, type BodySet, isWholeCountry, setsOfMap } from '@/domain/bodies/boundary-sets';
import { pick } from '@/lib/objects';
import { allSets, type SetNamed } from '../bodies/boundary-sets';
import { mapInUse } from '../bodies/find-bodies';
import { NAMED_BODY, type NamedBody } from '../bodies/named-body';
import { headOf, publicRounds, type RoundHead } from '../rounds/public-rounds';

const { bodies, boundarySets, candidacies, candidates, contests, slates } = schema;

export type BodyToFind = NamedBody & {
  readonly set: BodySet | null;
  readonly aliases: readonly string[];
};

/** A contest as named in a result. */
export type ContestNamed = {
  readonly round: { readonly slug: string; readonly title: string };
  readonly slug: string;
  readonly title: string;
};

// The four columns of everything that can be found by name. `id` only decides the order.
type Findable = {
  readonly id: string;
  readonly name: string;
  readonly nameCy: null;
  readonly aliases: readonly string[];
};
export type CandidateToFind = Findable & {
  readonly slug: string;
  /** All public contests in which the person was a candidate, latest round first. */
  readonly contests: readonly ContestNamed[];
};
export type SlateToFind = Findable & {
  readonly slug: string;
  readonly claimedBy: string | null;
  readonly contest: ContestNamed;
};
export type RoundToFind = Findable & { readonly round: RoundHead; readonly contests: readonly ContestNamed[] };

/** Everything that can be found by name. */
export type SearchIndex = {
  readonly mapInUse: BodyMap;
  readonly sets: ReadonlyMap<BodySet, SetNamed>;
  readonly bodies: readonly BodyToFind[];
  readonly candidates: readonly CandidateToFind[];
  readonly slates: readonly SlateToFind[];
  readonly rounds: readonly RoundToFind[];
};

type Kept = { readonly version: string; readonly index: Promise<SearchIndex> };
const kept = new WeakMap<Database, Kept>();

/**
 * All names that can be found. They are cached until something public changes, because the search page asks for
 * suggestions at each letter.
 */
export function searchIndex(db: Database, now: Date): Promise<SearchIndex> {
  // What time alone changes is the state of rounds.
  const version = `${db.namesVersion()} ${db.publicVersion(now).split('.')[1]}`;
  const known = kept.get(db);
  if (known?.version === version) return known.index;
  const index = readIndex(db.reads, now);
  kept.set(db, { version, index });
  // A failed read must not stay in the cache until the next change.
  index.catch(() => kept.delete(db));
  return index;
}

async function readIndex(reads: Reads, now: Date): Promise<SearchIndex> {
  const rounds = await publicRounds(reads, now);
  const named = await contestsNamed(
    reads,
    rounds.map((round) => ({ id: round.id, slug: round.slug, title: round.title })),
  );
  const inUse = await mapInUse(reads, now);
  const shown = await setsToFind(reads, [inUse, ...rounds]);
  const sets = new Map((await allSets(reads)).map((set) => [set.id, pick(set, 'id', 'name', 'nameCy')]));
  const all = await reads.select({ ...NAMED_BODY, set: bodies.set, aliases: bodies.aliases }).from(bodies);
  return {
    mapInUse: inUse,
    sets,
    bodies: all.filter(({ set }) => set === null || shown.has(set)),
    candidates: await candidatesToFind(reads, named),
    slates: await slatesToFind(reads, named),
    rounds: rounds.map((round) => {
      const own = [...named.values()].filter((contest) => contest.round.slug === round.slug);
      const head = headOf(round);
      return {
        id: round.slug,
        name: round.title,
        nameCy: null,
        aliases: own.map(({ title }) => title),
        round: head,
        contests: own,
      };
    }),
  };
}

/**
 * The sets whose bodies can be found: every set of the whole country, and every other that the site or a public round
 * uses.
 */
async function setsToFind(reads: Reads, maps: readonly BodyMap[]): Promise<Set<BodySet>> {
  const sets = await reads.select({ id: boundarySets.id, nations: boundarySets.nations }).from(boundarySets);
  const whole = sets.filter(({ nations }) => isWholeCountry(nations)).map(({ id }) => id);
  return new Set([...whole, ...maps.flatMap(setsOfMap)]);
}

type RoundId = typeof contests.$inferSelect.roundId;
type ContestId = typeof contests.$inferSelect.id;

/** The contests of some rounds by id, in the order of the rounds and then of the contests. */
async function contestsNamed(
  reads: Reads,
  rounds: readonly (ContestNamed['round'] & { readonly id: RoundId })[],
): Promise<Map<ContestId, ContestNamed>> {
  const rows = await reads
    .select({ id: contests.id, roundId: contests.roundId, slug: contests.slug, title: contests.title })
    .from(contests)
    .where(
      inArray(
        contests.roundId,
        rounds.map(({ id }) => id),
      ),
    )
    .orderBy(asc(contests.position), asc(contests.id));
  const pairs = rounds.flatMap(({ id: roundId, slug, title }) =>
    rows
      .filter((row) => row.roundId === roundId)
      .map((row) => [row.id, { round: { slug, title }, slug: row.slug, title: row.title }] as const),
  );
  return new Map(pairs);
}

/** One row for each person, with all their contests. Merged candidacies are not shown. */
async function candidatesToFind(reads: Reads, named: ReadonlyMap<ContestId, ContestNamed>): Promise<CandidateToFind[]> {
  const rows = await reads
    .select({ slug: candidates.slug, name: candidates.name, contestId: candidacies.contestId })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(isNull(candidacies.mergedIntoId));
  const places = [...named.keys()];
  const byPerson = Map.groupBy(
    rows.filter(({ contestId }) => named.has(contestId)),
    ({ slug }) => slug,
  );
  return [...byPerson].flatMap(([slug, own]) => {
    const [first] = own;
    if (!first) return [];
    const sorted = own.toSorted((a, b) => places.indexOf(a.contestId) - places.indexOf(b.contestId));
    const stoodIn = sorted.flatMap(({ contestId }) => named.get(contestId) ?? []);
    return { id: slug, slug, name: first.name, nameCy: null, aliases: [], contests: stoodIn };
  });
}

async function slatesToFind(reads: Reads, named: ReadonlyMap<ContestId, ContestNamed>): Promise<SlateToFind[]> {
  const rows = await reads.select(pick(slates, 'slug', 'name', 'claimedBy', 'contestId')).from(slates);
  const places = [...named.keys()];
  return rows.flatMap(({ contestId, slug, name, claimedBy }) => {
    const contest = named.get(contestId);
    if (!contest) return [];
    // Makes slates with the same name follow the order of their rounds.
    const id = `${String(places.indexOf(contestId)).padStart(6, '0')} ${slug}`;
    return { id, slug, name, nameCy: null, aliases: claimedBy ? [claimedBy] : [], claimedBy, contest };
  });
}
