import { eq } from 'drizzle-orm';
import { importRound } from '@/commands/rounds/import-round';
import type { Database } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { BodyId, CandidacyId, ContestId, UserId } from '@/domain/base/ids';
import { type Actor, OPERATOR } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { install } from './installed';
import { copyOf } from './temporary';

const { bodies, candidacies, candidates, contests, officers, rounds, users } = schema;

/** Noon on a working day in the middle of the small world's round. */
export const MIDWAY = new Date('2026-11-20T12:00:00Z');
export const CLOSES_AT = new Date('2026-12-11T12:00:00Z');

/** A round with one contest and five candidates, the real CLPs, and two officers of Hexham CLP. For tests. */
export const SMALL_ROUND = {
  slug: 'nec-2026',
  title: 'NEC 2026',
  zone: 'Europe/London',
  bodySet: '2024',
  opensAt: '2026-11-02T12:00:00+00:00',
  closesAt: CLOSES_AT.toISOString(),
  contests: [
    {
      slug: 'section',
      title: 'Constituency section',
      seats: 2,
      maxPerBody: 3,
      nominators: [{ kinds: ['clp'] }],
      threshold: { rule: 'at-least', least: 5, from: [{ kinds: ['clp'] }] },
      candidates: [
        { name: 'Alder Sample', slug: 'alder-sample', homeBody: 'Aldershot', status: 'accepted' },
        { name: 'Birch Sample', slug: 'birch-sample', homeBody: 'Cardiff West', status: 'accepted' },
        { name: 'Cedar Sample', slug: 'cedar-sample', status: 'accepted' },
        { name: 'Elm Sample', slug: 'elm-sample' },
        {
          name: 'Hawthorn Sample',
          slug: 'hawthorn-sample',
          timeline: [
            { at: '2026-11-03T09:00:00Z', kind: 'accepted' },
            { at: '2026-11-16T09:00:00Z', kind: 'withdrawn', reason: 'For family reasons.' },
          ],
        },
      ],
    },
  ],
};

const EMAILS = { secretary: 'secretary@example.org', chair: 'chair@example.org' } as const;

/** Seeds an empty database with the small world. */
export async function seedSmallWorld(db: Database): Promise<void> {
  const operator: Context = { db, actor: OPERATOR, now: new Date('2026-10-30T09:00:00Z') };
  await install(db);
  const placed = await importRound(operator, SMALL_ROUND);
  if (!placed.ok) throw new Error(JSON.stringify(placed.error));
  const [hexham] = await db.reads.select({ id: bodies.id }).from(bodies).where(eq(bodies.slug, 'hexham'));
  if (!hexham) throw new Error('No body hexham');
  await db.seed(async (tx) => {
    for (const [office, email] of Object.entries(EMAILS)) {
      const id = office as UserId;
      await tx.insert(users).values({ id, email, createdAt: operator.now });
      const row = { id: office, userId: id, bodyId: hexham.id, startsAt: operator.now };
      await tx.insert(officers).values({ ...row, office: office as 'secretary' | 'chair' });
    }
    return ok(null);
  });
}

/** Opens the world in a new database. Close it after the test. */
export const smallWorld = async () => worldIn(await copyOf('small world', seedSmallWorld));

/** The facts about the small world in `db` that tests need. */
export async function worldIn<D extends Database>(db: D) {
  const [contest] = await db.reads.select().from(contests).innerJoin(rounds, eq(rounds.id, contests.roundId));
  const people = await db.reads
    .select({ id: candidacies.id, slug: candidates.slug })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId));
  const bodyId = async (slug: string): Promise<BodyId> => {
    const [body] = await db.reads.select({ id: bodies.id }).from(bodies).where(eq(bodies.slug, slug));
    if (!body) throw new Error(`No body ${slug}`);
    return body.id;
  };
  const hexham = await bodyId('hexham');
  const officer = (office: 'secretary' | 'chair', body = hexham): Actor => ({
    kind: 'person',
    userId: office as UserId,
    offices: [{ bodyId: body, office }],
    memberOf: [],
    candidacies: [],
    admin: null,
  });
  return {
    db,
    hexham,
    bodyId,
    contestId: contest?.contests.id ?? ('' as ContestId),
    /** The id of a candidacy by the candidate's first name: `name('alder')`. */
    name: (first: string): CandidacyId => {
      const found = people.find(({ slug }) => slug.startsWith(first));
      if (!found) throw new Error(`Nobody called ${first}`);
      return found.id;
    },
    officer,
    as: (actor: Actor, now: Date): Context => ({ db, actor, now }),
    close: () => db.close(),
  };
}

export type SmallWorld = Awaited<ReturnType<typeof smallWorld>>;
