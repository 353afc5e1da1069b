import { eq } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import { permit } from '@/domain/base/permissions';
import { NAMED_BODY, type NamedBody } from '../bodies/named-body';
import { type OfficerRow, officerRows, officersOfBodies } from './officer-rows';

const { bodies, memberships, officers } = schema;

export type AdminBodyPeople = {
  readonly body: NamedBody;
  /** Everyone who holds, will hold or held an office. */
  readonly officers: readonly OfficerRow[];
  readonly members: number;
};

/** The people of one body, by its slug. Throws NotFound. */
export async function adminBodyPeople(ctx: Context, slug: string): Promise<AdminBodyPeople> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const [body] = await reads.select(NAMED_BODY).from(bodies).where(eq(bodies.slug, slug));
  if (!body) throw new NotFound('body');
  const members = await reads.$count(memberships, eq(memberships.bodyId, body.id));
  return { body, officers: await officersOfBodies(reads, [body.id]), members };
}

/** One office by its id, with its body. Throws NotFound. */
export async function adminOffice(
  ctx: Context,
  id: string,
): Promise<{ readonly body: NamedBody; readonly officer: OfficerRow }> {
  permit(ctx.actor, 'officer.appoint', {});
  const { reads } = ctx.db;
  const [officer] = await officerRows(reads, eq(officers.id, id));
  const [body] = officer ? await reads.select(NAMED_BODY).from(bodies).where(eq(bodies.id, officer.bodyId)) : [];
  if (!officer || !body) throw new NotFound('office');
  return { body, officer };
}
