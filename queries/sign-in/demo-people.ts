import { and, asc, eq, gt, inArray, isNull, or } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { DEMO_PEOPLE, type DemoPerson } from '@/domain/people/demo-people';

const { bodies, candidates, memberships, officers, users } = schema;

export type DemoPersonRow = {
  readonly person: DemoPerson;
  /** Of the CLP that they are an officer or a member of. */
  readonly bodyName: string | null;
  /** Of the candidate they are. */
  readonly candidateName: string | null;
};

/** The invented people who are on record, in the order of the list, with the CLP or the candidate they stand for. */
export async function demoPeople({ db, actor, now }: Context): Promise<readonly DemoPersonRow[]> {
  permit(actor, 'demo.use', {});
  const rows = await db.reads
    .select({ email: users.email, office: bodies.name, candidate: candidates.name })
    .from(users)
    .leftJoin(officers, and(eq(officers.userId, users.id), or(isNull(officers.endsAt), gt(officers.endsAt, now))))
    .leftJoin(memberships, eq(memberships.userId, users.id))
    .leftJoin(
      bodies,
      or(eq(bodies.id, officers.bodyId), and(isNull(officers.bodyId), eq(bodies.id, memberships.bodyId))),
    )
    .leftJoin(candidates, eq(candidates.userId, users.id))
    .where(
      inArray(
        users.email,
        DEMO_PEOPLE.map((person) => person.email),
      ),
    )
    .orderBy(asc(bodies.name), asc(candidates.name), asc(users.id));
  return DEMO_PEOPLE.flatMap((person) => {
    const row = rows.find(({ email }) => email === person.email);
    return row ? [{ person, bodyName: row.office, candidateName: row.candidate }] : [];
  });
}
