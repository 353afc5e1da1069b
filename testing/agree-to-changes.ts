import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import { agreeChange } from '@/commands/rounds/agree-change';
import type { Database } from '@/db/client';
import { schema } from '@/db/schema';
import type { Actor } from '@/domain/base/permissions';
import { RUNS_ROUNDS } from '@/domain/base/permissions';
import { proposedChange } from '@/queries/rounds/proposed-changes';

const { admins, proposals, rounds } = schema;

/** A second admin agrees to every open proposal of a change in a round. Throws if one is refused. For tests. */
export async function agreeToChanges(db: Database, round: string, now: Date): Promise<void> {
  const open = await db.reads
    .select({ id: proposals.id, by: proposals.proposedBy })
    .from(proposals)
    .innerJoin(rounds, eq(rounds.id, proposals.roundId))
    .where(and(eq(rounds.slug, round), isNull(proposals.closedAt), ne(proposals.subject, 'declaration')));
  const people = await db.reads
    .select()
    .from(admins)
    .where(inArray(admins.role, [...RUNS_ROUNDS]));
  for (const { id, by } of open) {
    const second = people.find(({ userId }) => userId !== by);
    if (!second) throw new Error('No second admin');
    const { userId, role } = second;
    const actor: Actor = { kind: 'person', userId, offices: [], memberOf: [], candidacies: [], admin: role };
    const ctx = { db, actor, now };
    const fingerprint = (await proposedChange(ctx, { round, proposal: id }))?.fingerprint ?? '';
    const agreed = await agreeChange(ctx, { round, proposal: id, fingerprint });
    if (!agreed.ok) throw new Error(JSON.stringify(agreed.error));
  }
}
