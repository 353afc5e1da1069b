import { and, desc, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import type { BodyRow } from '@/db/rows';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { HandOverId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { keyedHash } from '@/lib/secrets';
import { NAMED_BODY } from '../bodies/named-body';

const { bodies, handOvers, users } = schema;

export type HandOverRow = typeof handOvers.$inferSelect;
export type FoundHandOver = { readonly row: HandOverRow; readonly body: BodyRow };

/** The token of the link by which the successor accepts. Only this installation can make it. */
export const handOverToken = ({ id, email }: Pick<HandOverRow, 'id' | 'email'>): string =>
  keyedHash(`hand-over ${id} ${email}`);

export const isHandOverToken = (row: Pick<HandOverRow, 'id' | 'email'>, token: string): boolean =>
  handOverToken(row) === token;

/** One hand-over with its body. Null if it does not exist. */
export async function handOverById(reads: Reads, id: HandOverId): Promise<FoundHandOver | null> {
  const [found] = await reads
    .select({ row: handOvers, body: bodies })
    .from(handOvers)
    .innerJoin(bodies, eq(bodies.id, handOvers.bodyId))
    .where(eq(handOvers.id, id));
  return found ?? null;
}

/** What the link in the email accepts. Null if the link is wrong or has expired, or if the offer was withdrawn. */
export async function handOverToAccept(
  ctx: Context,
  { handOver, token }: { readonly handOver: string; readonly token: string },
): Promise<(FoundHandOver & { readonly isAccepted: boolean }) | null> {
  permit(ctx.actor, 'public.read', {});
  const found = await handOverById(ctx.db.reads, handOver as HandOverId);
  if (!found || !isHandOverToken(found.row, token)) return null;
  const { acceptedAt, withdrawnAt, linkExpiresAt } = found.row;
  if (acceptedAt !== null) return { ...found, isAccepted: true };
  return withdrawnAt === null && linkExpiresAt > ctx.now ? { ...found, isAccepted: false } : null;
}

const listed = (reads: Reads) =>
  reads
    .select({ row: handOvers, body: NAMED_BODY, fromEmail: users.email })
    .from(handOvers)
    .innerJoin(bodies, eq(bodies.id, handOvers.bodyId))
    .innerJoin(users, eq(users.id, handOvers.fromUserId));

export type ListedHandOver = Awaited<ReturnType<typeof listed>>[number];

const IS_UNSEEN = and(isNotNull(handOvers.acceptedAt), isNull(handOvers.lookedAt));

/** The hand-overs that no admin has looked at, latest first, and the offers that nobody has accepted yet. */
export async function adminHandOvers(
  ctx: Context,
): Promise<{ readonly unseen: readonly ListedHandOver[]; readonly offered: readonly ListedHandOver[] }> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const isOffered = and(
    isNull(handOvers.acceptedAt),
    isNull(handOvers.withdrawnAt),
    gt(handOvers.linkExpiresAt, ctx.now),
  );
  return {
    unseen: await listed(reads).where(IS_UNSEEN).orderBy(desc(handOvers.acceptedAt), handOvers.id),
    offered: await listed(reads).where(isOffered).orderBy(desc(handOvers.askedAt), handOvers.id),
  };
}

/** How many hand-overs no admin has looked at. */
export async function countHandOvers(ctx: Context): Promise<number> {
  permit(ctx.actor, 'admin.read', {});
  return ctx.db.reads.$count(handOvers, IS_UNSEEN);
}

/** One accepted hand-over, for admins. Never public. Throws NotFound. */
export async function adminHandOver(ctx: Context, id: string): Promise<ListedHandOver> {
  permit(ctx.actor, 'admin.read', {});
  const [found] = await listed(ctx.db.reads).where(eq(handOvers.id, id as HandOverId));
  if (!found || found.row.acceptedAt === null) throw new NotFound('hand-over');
  return found;
}
