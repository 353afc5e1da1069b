import { eq, isNull } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { BodyId, UserId } from '@/domain/base/ids';
import { searchBodies } from '@/domain/base/names';
import { type AdminRole, permit } from '@/domain/base/permissions';
import { PLACE_GROUPS, type PlaceGroup, placeGroupOf } from '@/domain/bodies/kinds';
import { officeTime } from '@/domain/people/offices';
import { onMap } from '@/queries/bodies/on-map';
import { mapInUse } from '../bodies/find-bodies';
import { byBodyName, NAMED_BODY, type NamedBody } from '../bodies/named-body';
import { type DelegateNow, delegatesNow } from './delegates';
import { type OfficerRow, officerRows, officersOfBodies } from './officers';
import { countRegistrations } from './registrations';

const { admins, bodies, delegates, memberships, officers, users } = schema;

/** A longer list of results would not help anybody. */
const MOST_FOUND = 30;

export type PeopleCount = {
  readonly bodies: number;
  readonly withTwo: number;
  readonly withOne: number;
  readonly withNone: number;
};

export type PeopleAsked = {
  /** A CLP's name, or part of it. If it is given, the region is ignored. */
  readonly typed: string;
  readonly region: string;
  /** Whether to show only bodies without an officer. */
  readonly isNoneOnly: boolean;
};

export type BodyWithOfficers = { readonly body: NamedBody; readonly officers: readonly OfficerRow[] };

export type AdminPeople = {
  readonly total: PeopleCount;
  readonly byRegion: readonly (PeopleCount & { readonly region: PlaceGroup })[];
  /** How many registrations of officers wait for a decision. */
  readonly toDecide: number;
  /** Bodies with current officers whose address the mail server refused, and those officers. */
  readonly unreachable: readonly BodyWithOfficers[];
  /** The requested bodies, with their current and future officers. Null if the admin has not asked for any. */
  readonly shown:
    | {
        readonly by: 'name';
        readonly typed: string;
        readonly bodies: readonly BodyWithOfficers[];
        readonly isCut: boolean;
      }
    | {
        readonly by: 'region';
        readonly region: PlaceGroup;
        readonly isNoneOnly: boolean;
        readonly bodies: readonly BodyWithOfficers[];
      }
    | null;
};

/** Which bodies have officers, and the officers of the requested bodies: at most those of a region. */
export async function adminPeople(ctx: Context, asked: PeopleAsked): Promise<AdminPeople> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const all = await reads
    .select({ ...NAMED_BODY, aliases: bodies.aliases })
    .from(bodies)
    .where(onMap(await mapInUse(reads, ctx.now)));
  const rows = (await officerRows(reads)).filter((row) => officeTime(row, ctx.now) !== 'over');
  const byBody = Map.groupBy(rows, ({ bodyId }) => bodyId);
  const officersOf = (id: BodyId) => byBody.get(id) ?? [];
  const people = (id: BodyId) =>
    new Set(officersOf(id).flatMap((row) => (officeTime(row, ctx.now) === 'now' ? [row.userId] : []))).size;
  const count = (some: readonly NamedBody[]): PeopleCount => ({
    bodies: some.length,
    withTwo: some.filter(({ id }) => people(id) > 1).length,
    withOne: some.filter(({ id }) => people(id) === 1).length,
    withNone: some.filter(({ id }) => people(id) === 0).length,
  });
  const byRegion = Map.groupBy(all, placeGroupOf);
  const withOfficers = (some: readonly (NamedBody & { aliases: string[] })[]) =>
    some.map(({ aliases, ...body }): BodyWithOfficers => ({ body, officers: officersOf(body.id) }));
  const region = PLACE_GROUPS.find((one) => one === asked.region);
  const shown = (): AdminPeople['shown'] => {
    if (asked.typed.trim() !== '') {
      const hits = searchBodies(all, asked.typed, MOST_FOUND + 1);
      const found = withOfficers(hits.slice(0, MOST_FOUND));
      return { by: 'name', typed: asked.typed, bodies: found, isCut: hits.length > MOST_FOUND };
    }
    if (!region) return null;
    const here = (byRegion.get(region) ?? []).toSorted(byBodyName);
    const some = asked.isNoneOnly ? here.filter(({ id }) => people(id) === 0) : here;
    return { by: 'region', region, isNoneOnly: asked.isNoneOnly, bodies: withOfficers(some) };
  };
  return {
    total: count(all),
    byRegion: PLACE_GROUPS.flatMap((one) => {
      const here = byRegion.get(one);
      return here ? [{ region: one, ...count(here) }] : [];
    }),
    toDecide: (await countRegistrations(ctx)).waiting,
    unreachable: all.toSorted(byBodyName).flatMap(({ aliases: _, ...body }) => {
      const refused = officersOf(body.id).filter(
        (row) => row.emailRefusedAt !== null && officeTime(row, ctx.now) === 'now',
      );
      return refused.length > 0 ? [{ body, officers: refused }] : [];
    }),
    shown: shown(),
  };
}

export type AdminBodyPeople = {
  readonly body: NamedBody;
  /** Everyone who holds, will hold or has held an office in the body. */
  readonly officers: readonly OfficerRow[];
  readonly members: number;
  /** The people whom its officers named for one round, with the address of the officer. */
  readonly delegates: readonly (DelegateNow & { readonly by: string })[];
};

/** The people of one body, by its slug. Throws NotFound. */
export async function adminBodyPeople(ctx: Context, slug: string): Promise<AdminBodyPeople> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const [body] = await reads.select(NAMED_BODY).from(bodies).where(eq(bodies.slug, slug));
  if (!body) throw new NotFound('body');
  const members = await reads.$count(memberships, eq(memberships.bodyId, body.id));
  const held = await officersOfBodies(reads, [body.id]);
  const named = await delegatesNow(reads, ctx.now, eq(delegates.bodyId, body.id));
  const by = (userId: UserId) => held.find((officer) => officer.userId === userId)?.email ?? '';
  return { body, officers: held, members, delegates: named.map((one) => ({ ...one, by: by(one.namedBy) })) };
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

export type AdminRow = {
  readonly userId: UserId;
  readonly email: string;
  readonly role: AdminRole;
  readonly grantedAt: Date;
  readonly hasSignedIn: boolean;
};

/** Everyone who has an admin role now, sorted by address. */
export async function adminRows(ctx: Context): Promise<AdminRow[]> {
  permit(ctx.actor, 'admin.read', {});
  const rows = await ctx.db.reads
    .select({
      userId: users.id,
      email: users.email,
      role: admins.role,
      grantedAt: admins.grantedAt,
      verifiedAt: users.emailVerifiedAt,
    })
    .from(admins)
    .innerJoin(users, eq(users.id, admins.userId))
    .where(isNull(admins.revokedAt))
    .orderBy(users.email);
  return rows.map(({ verifiedAt, ...row }) => ({ ...row, hasSignedIn: verifiedAt !== null }));
}

/** One admin, for the page on which an owner changes their role. Throws NotFound. */
export async function adminToChange(ctx: Context, id: string): Promise<AdminRow & { readonly isLastOwner: boolean }> {
  permit(ctx.actor, 'admin.grant', {});
  const rows = await adminRows(ctx);
  const admin = rows.find(({ userId }) => userId === id);
  if (!admin) throw new NotFound('admin');
  const owners = rows.filter(({ role }) => role === 'owner');
  return { ...admin, isLastOwner: admin.role === 'owner' && owners.length === 1 };
}
