import { and, asc, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import { bodiesOfIds, type NamedBody } from './named-body';

const { bodyChanges } = schema;

type ChangeRow = typeof bodyChanges.$inferSelect;

/** An act of the history of a body, with the bodies that it is about. */
export type BodyPast = Omit<ChangeRow, 'others' | 'bodyId'> & {
  readonly body: NamedBody;
  /** The bodies that were merged into it, or into which it was split. */
  readonly others: readonly NamedBody[];
};

/** The acts that involve a body: its own, mergers into another and the split that made it. The latest first. */
export async function actsOf(reads: Reads, id: BodyId): Promise<BodyPast[]> {
  const isOther = sql`${bodyChanges.others} like ${`%"${id}"%`}`;
  const involves = or(eq(bodyChanges.bodyId, id), and(inArray(bodyChanges.kind, ['merged', 'split']), isOther));
  const rows = await reads
    .select()
    .from(bodyChanges)
    .where(involves)
    .orderBy(desc(bodyChanges.takesEffectOn), desc(bodyChanges.changedAt), asc(bodyChanges.id));
  return withBodies(reads, rows);
}

/** One act by its id, or null. */
export async function actById(reads: Reads, id: string): Promise<BodyPast | null> {
  const [found] = await withBodies(reads, await reads.select().from(bodyChanges).where(eq(bodyChanges.id, id)));
  return found ?? null;
}

/** Every merger and split that was not undone: bodies are of one line through them. */
export const linesOfBodies = (reads: Reads) =>
  reads
    .select()
    .from(bodyChanges)
    .where(and(inArray(bodyChanges.kind, ['merged', 'split']), isNull(bodyChanges.undoneAt)))
    .then((rows) => rows);

async function withBodies(reads: Reads, rows: readonly ChangeRow[]): Promise<BodyPast[]> {
  const ids = [...new Set(rows.flatMap(({ bodyId, others }) => [bodyId, ...others]))];
  const named = new Map((await bodiesOfIds(reads, ids)).map((body) => [body.id, body]));
  return rows.flatMap(({ bodyId, others, ...row }) => {
    const body = named.get(bodyId);
    return body ? [{ ...row, body, others: others.flatMap((other) => named.get(other) ?? []) }] : [];
  });
}
