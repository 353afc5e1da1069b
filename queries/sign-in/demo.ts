import { and, asc, desc, eq, gt, inArray, isNull, or } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { DEMO_PEOPLE, type DemoPerson } from '@/domain/people/demo-people';
import { isInventedAddress } from '@/domain/people/email-address';
import { sealedFor } from '@/domain/sign-in/sign-in';
import { unseal } from '@/lib/sealed';

const { bodies, candidateAddresses, candidates, memberships, officers, outbox, users } = schema;

export type DemoPersonRow = {
  readonly person: DemoPerson;
  /** The CLP that they are an officer or a member of. */
  readonly bodyName: string | null;
  /** The candidate whom they act for. */
  readonly candidateName: string | null;
};

/** The invented people in the database, each with their CLP or candidate, in the order of DEMO_PEOPLE. */
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
    .leftJoin(candidateAddresses, eq(candidateAddresses.userId, users.id))
    .leftJoin(candidates, eq(candidates.id, candidateAddresses.candidateId))
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

const MOST = 100;

export type DemoMail = {
  readonly id: string;
  /** Null if the address may belong to a real person, because other visitors must not see it. */
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: Date;
  readonly isSent: boolean;
};

/** The latest emails of a demo, newest first. */
export async function demoMail({ db, actor }: Context): Promise<readonly DemoMail[]> {
  permit(actor, 'demo.use', {});
  const rows = await db.reads.select().from(outbox).orderBy(desc(outbox.createdAt), desc(outbox.id)).limit(MOST);
  return rows.map(({ id, occasion, toAddress, subject, text, createdAt, sentAt }) => ({
    id,
    to: isInventedAddress(toAddress) ? toAddress : null,
    subject,
    text: unseal(text, sealedFor({ occasion, toAddress })) ?? '',
    createdAt,
    isSent: sentAt !== null,
  }));
}
