import { and, desc, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { RegistrationId } from '@/domain/base/ids';
import { searchBodies } from '@/domain/base/names';
import { permit } from '@/domain/base/permissions';
import { officeTime } from '@/domain/people/offices';
import { registrationState } from '@/domain/people/registrations';
import { keyedHash } from '@/lib/secrets';
import { onMap } from '@/queries/bodies/on-map';
import { mapInUse } from '../bodies/find-bodies';
import { NAMED_BODY, type NamedBody } from '../bodies/named-body';
import { type OfficerRow, officersOfBodies } from './officers';

const { bodies, memberships, officers, registrations, users } = schema;

export type RegistrationRow = typeof registrations.$inferSelect;

/**
 * The token of the link that confirms the address of a registration. Only this installation can make it, so that nobody
 * who reads the database can confirm an address. Every link of one registration has the same token.
 */
export const registrationToken = ({ id, email }: Pick<RegistrationRow, 'id' | 'email'>): string =>
  keyedHash(`registration ${id} ${email}`);

export const isRegistrationToken = (row: Pick<RegistrationRow, 'id' | 'email'>, token: string): boolean =>
  registrationToken(row) === token;

/** A longer list of results would not help anybody. */
const MOST_FOUND = 30;

/** The bodies of the map in use that match a typed name, for somebody who looks for their CLP. */
export async function bodiesToRegister(ctx: Context, typed: string): Promise<readonly NamedBody[]> {
  permit(ctx.actor, 'public.read', {});
  if (typed.trim() === '') return [];
  const { reads } = ctx.db;
  const all = await reads
    .select({ ...NAMED_BODY, aliases: bodies.aliases })
    .from(bodies)
    .where(and(onMap(await mapInUse(reads, ctx.now)), isNull(bodies.endsOn)));
  return searchBodies(all, typed, MOST_FOUND).map(({ aliases: _, ...body }) => body);
}

/** The body with this slug, if somebody can register as its officer. Otherwise null. */
export async function bodyToRegister(ctx: Context, slug: string): Promise<NamedBody | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const [body] = await reads
    .select(NAMED_BODY)
    .from(bodies)
    .where(and(eq(bodies.slug, slug), isNull(bodies.endsOn), onMap(await mapInUse(reads, ctx.now))));
  return body ?? null;
}

export type RegistrationToConfirm = {
  readonly body: NamedBody;
  readonly row: RegistrationRow;
  readonly isConfirmed: boolean;
};

/** What the link in the email confirms. Null if the link is wrong, has expired, or the registration was deleted. */
export async function registrationToConfirm(
  ctx: Context,
  { registration, token }: { readonly registration: string; readonly token: string },
): Promise<RegistrationToConfirm | null> {
  permit(ctx.actor, 'public.read', {});
  const found = await find(ctx.db.reads, registration);
  if (!found || !isRegistrationToken(found.row, token)) return null;
  const isConfirmed = found.row.confirmedAt !== null;
  return isConfirmed || found.row.linkExpiresAt > ctx.now ? { ...found, isConfirmed } : null;
}

/** A registration as the present officers of the body see it. Throws NotFound, also before its address is confirmed. */
export async function registrationForOfficer(ctx: Context, id: string) {
  const found = await find(ctx.db.reads, id);
  if (!found || found.row.confirmedAt === null) throw new NotFound('registration');
  permit(ctx.actor, 'office.object', found.body);
  const { row, body } = found;
  return { id: row.id, body, name: row.name, office: row.office, email: row.email, ...stateOf(row) };
}

const stateOf = (row: RegistrationRow) => ({ state: registrationState(row), hasObjection: row.objectedAt !== null });

async function find(reads: Reads, id: string) {
  const [found] = await reads
    .select({ row: registrations, body: NAMED_BODY })
    .from(registrations)
    .innerJoin(bodies, eq(bodies.id, registrations.bodyId))
    .where(eq(registrations.id, id as RegistrationId));
  return found ?? null;
}

/** A registration in the list of admins. */
export type ListedRegistration = { readonly row: RegistrationRow; readonly body: NamedBody };

export type AdminRegistrations = {
  /** The address is confirmed, and the returning officer has not decided. The first one waits longest. */
  readonly waiting: readonly ListedRegistration[];
  /** Approved, and an officer of the CLP objects. */
  readonly objections: readonly ListedRegistration[];
  /** The latest decisions. */
  readonly decided: readonly ListedRegistration[];
};

const MOST_DECIDED = 50;
const IS_WAITING = and(isNotNull(registrations.confirmedAt), isNull(registrations.decidedAt));
const HAS_OPEN_OBJECTION = and(
  eq(registrations.outcome, 'approved'),
  isNotNull(registrations.objectedAt),
  isNull(registrations.objectionSettledAt),
);

/** Every registration that an admin must look at, and the latest decisions. */
export async function adminRegistrations(ctx: Context): Promise<AdminRegistrations> {
  permit(ctx.actor, 'admin.read', {});
  const listed = () =>
    ctx.db.reads
      .select({ row: registrations, body: NAMED_BODY })
      .from(registrations)
      .innerJoin(bodies, eq(bodies.id, registrations.bodyId));
  return {
    waiting: await listed().where(IS_WAITING).orderBy(registrations.confirmedAt, registrations.id),
    objections: await listed().where(HAS_OPEN_OBJECTION).orderBy(registrations.objectedAt, registrations.id),
    decided: await listed()
      .where(isNotNull(registrations.decidedAt))
      .orderBy(desc(registrations.decidedAt), registrations.id)
      .limit(MOST_DECIDED),
  };
}

/** How many registrations wait for a decision, and how many objections to approved ones are open. */
export async function countRegistrations(
  ctx: Context,
): Promise<{ readonly waiting: number; readonly objections: number }> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  return {
    waiting: await reads.$count(registrations, IS_WAITING),
    objections: await reads.$count(registrations, HAS_OPEN_OBJECTION),
  };
}

export type AdminRegistration = ListedRegistration & {
  readonly present: readonly OfficerRow[];
  /** Earlier registrations of the same address, for any CLP, and those of the same CLP that were refused. */
  readonly earlier: readonly ListedRegistration[];
  /** The CLPs for which an imported list has the address, as an officer or as a member. */
  readonly lists: readonly { readonly body: NamedBody; readonly as: 'officer' | 'member' }[];
  /** The address of the officer who objected. */
  readonly objectedBy: string | null;
};

/** One registration with the facts that help an admin to decide. Never public. Throws NotFound. */
export async function adminRegistration(ctx: Context, id: string): Promise<AdminRegistration> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const found = await find(reads, id);
  if (!found || found.row.confirmedAt === null) throw new NotFound('registration');
  const { row, body } = found;
  const others = await reads
    .select({ row: registrations, body: NAMED_BODY })
    .from(registrations)
    .innerJoin(bodies, eq(bodies.id, registrations.bodyId))
    .where(and(isNotNull(registrations.decidedAt), ne(registrations.id, row.id)))
    .orderBy(desc(registrations.decidedAt), registrations.id);
  const isEarlier = (one: RegistrationRow) =>
    one.email === row.email || (one.bodyId === row.bodyId && one.outcome === 'refused');
  const [objector] = row.objectedBy
    ? await reads.select({ email: users.email }).from(users).where(eq(users.id, row.objectedBy))
    : [];
  return {
    row,
    body,
    present: (await officersOfBodies(reads, [body.id])).filter((one) => officeTime(one, ctx.now) === 'now'),
    earlier: others.filter((one) => isEarlier(one.row)),
    lists: await listsWith(reads, row.email),
    objectedBy: objector?.email ?? null,
  };
}

/** The CLPs for which an admin imported the address. */
async function listsWith(reads: Reads, email: string): Promise<AdminRegistration['lists']> {
  const user = reads.select({ id: users.id }).from(users).where(eq(users.email, email));
  const asOfficer = await reads
    .selectDistinct(NAMED_BODY)
    .from(officers)
    .innerJoin(bodies, eq(bodies.id, officers.bodyId))
    .where(and(inArray(officers.userId, user), eq(officers.origin, 'imported')));
  const asMember = await reads
    .select(NAMED_BODY)
    .from(memberships)
    .innerJoin(bodies, eq(bodies.id, memberships.bodyId))
    .where(inArray(memberships.userId, user));
  return [
    ...asOfficer.map((body) => ({ body, as: 'officer' as const })),
    ...asMember.map((body) => ({ body, as: 'member' as const })),
  ];
}
