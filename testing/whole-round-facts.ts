import { and, eq, isNull } from 'drizzle-orm';
import { appointOfficer } from '@/commands/people/offices';
import type { Database } from '@/db/client';
import { schema } from '@/db/schema';
import type { BodyId, CandidacyId, ContestId } from '@/domain/base/ids';
import { type Acts, emailOf, typedOn } from './acts';

// What the parts of the whole round share.

const { bodies, candidacies, candidates, contests, submissions } = schema;

export const ROUND = 'nec-2026';
export const AT = { round: ROUND, contest: 'members-section' };
export const REASON = 'The meeting asked for it.';

/** Finds the ids of rows by their slugs. */
export type Ids = {
  readonly body: (slug: string) => Promise<BodyId>;
  readonly contest: (slug: string) => Promise<ContestId>;
  readonly candidacy: (slug: string) => Promise<CandidacyId>;
};

/** Finds the ids in a database. */
export function idsIn({ reads }: Database): Ids {
  const first = <T>(rows: readonly { readonly id: T }[], what: string): T => {
    const [row] = rows;
    if (!row) throw new Error(`No ${what}`);
    return row.id;
  };
  return {
    body: async (slug) => first(await reads.select().from(bodies).where(eq(bodies.slug, slug)), slug),
    contest: async (slug) => first(await reads.select().from(contests).where(eq(contests.slug, slug)), slug),
    candidacy: async (slug) =>
      first(
        await reads
          .select({ id: candidacies.id })
          .from(candidacies)
          .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
          .where(eq(candidates.slug, slug)),
        slug,
      ),
  };
}

/** A hustings event, as typed. */
export const hustings = {
  round: ROUND,
  title: 'Hustings in Leeds',
  contest: AT.contest,
  ...typedOn('starts', '2026-11-20', '7pm'),
  ends: '9pm',
  mode: 'in_person',
  place: 'Leeds Civic Hall',
  joinAddress: '',
  note: 'Doors open at 6.30pm.',
};

/** An officer of the body with this slug. */
export async function officerOf(acts: Acts, bodyId: BodyId, slug: string, office: 'secretary' | 'chair' = 'secretary') {
  const officer = await acts.person(`${office}-of-${slug}`, { offices: [{ bodyId, office }] });
  await acts.do(appointOfficer, { email: emailOf(`${office}-of-${slug}`), body: slug, office });
  return officer;
}

/** What a body last sent. */
export async function sentBy({ db }: Acts, bodyId: BodyId) {
  const ofBody = and(eq(submissions.bodyId, bodyId), isNull(submissions.supersededAt));
  return (await db.reads.select().from(submissions).where(ofBody))[0];
}
