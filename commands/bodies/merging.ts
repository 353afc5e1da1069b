import { and, eq, inArray, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import type { BodyRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import { ok, type Result, refuse } from '@/domain/base/result';
import type { BodyKind } from '@/domain/bodies/bodies';
import {
  type BodyActRefusal,
  MOST_PARTS,
  readBodyName,
  readWelshName,
  slugOfName,
  wrongIn,
} from '@/domain/bodies/body-changes';
import { matchBody } from '@/domain/bodies/match-bodies';
import { actFields, type BodyAct, bodyAct, findBody, insertBody, insertChange, typedText } from './body-act';
import type { BodyAnswer } from './names';

const { bodies } = schema;

export const mergeBodiesInput = z.object({
  body: typedText,
  /** The bodies that it merges with, one on a line, by name or slug. */
  others: typedText,
  name: typedText,
  nameCy: typedText,
  ...actFields,
});
export type MergeBodiesInput = z.infer<typeof mergeBodiesInput>;

/**
 * Merges a body with others of its kind and set into a new one, which begins on the day of the act. The originals stay on
 * the record with their nominations, and close the day before. The rosters of announced rounds do not change. Refuses
 * others that are unknown, unclear, closed or of another kind.
 */
export function mergeBodies(ctx: Context, given: MergeBodiesInput): Promise<BodyAnswer> {
  return bodyAct('mergeBodies', ctx, given, async (act, input) => {
    const found = await findBody(act.tx, input.body);
    if (!found.ok) return found;
    const body = found.value;
    const others = await readOthers(act.tx, body, input.others);
    if (!others.ok) return others;
    const name = readBodyName(input.name, body.kind);
    if (!name.ok) return refuse(wrongIn('name', name.error.code));
    const welsh = readWelshName(input.nameCy, body.kind);
    if (!welsh.ok) return refuse(wrongIn('nameCy', welsh.error.code));
    const nameCy = welsh.value;
    const from = [body, ...others.value];
    const blocked = await closeAll(act, from);
    if (blocked) return refuse(blocked);
    const { set, kind, nation, region } = body;
    const merged = await insertBody(act, { set, kind, nation, region, name: name.value, nameCy }, act.on);
    await insertChange(act, { bodyId: merged.id, kind: 'merged', others: from.map(({ id }) => id) });
    await act.log({
      event: 'bodies.merged',
      data: { ...whole(merged), from: from.map(part), on: act.on, reason: act.reason },
    });
    return ok({ slug: merged.slug });
  });
}

export const splitBodyInput = z.object({
  body: typedText,
  /** The names of the new bodies, one on a line. */
  parts: typedText,
  ...actFields,
});
export type SplitBodyInput = z.infer<typeof splitBodyInput>;

/**
 * Splits a body into new ones of its kind, which begin on the day of the act. The original stays on the record with its
 * nominations, and closes the day before. The rosters of announced rounds do not change. Refuses fewer than two names,
 * more than twelve, and names that are wrong or given twice.
 */
export function splitBody(ctx: Context, given: SplitBodyInput): Promise<BodyAnswer> {
  return bodyAct('splitBody', ctx, given, async (act, input) => {
    const found = await findBody(act.tx, input.body);
    if (!found.ok) return found;
    const body = found.value;
    const names = readNames(input.parts, body.kind);
    if (!names.ok) return names;
    const blocked = await closeAll(act, [body]);
    if (blocked) return refuse(blocked);
    const into: BodyRow[] = [];
    const { set, kind, nation, region } = body;
    for (const name of names.value)
      into.push(await insertBody(act, { set, kind, nation, region, name, nameCy: null }, act.on));
    await insertChange(act, { bodyId: body.id, kind: 'split', others: into.map(({ id }) => id) });
    await act.log({
      event: 'body.split',
      data: { ...whole(body), into: into.map(part), on: act.on, reason: act.reason },
    });
    return ok({ slug: body.slug });
  });
}

const part = ({ slug, name }: BodyRow) => ({ body: slug, called: name });
const whole = ({ slug, kind, name }: BodyRow) => ({ body: slug, kind, called: name });

/** Ends bodies on the day of the act, so that the day before is their last. Returns why that is not possible, or null. */
async function closeAll({ tx, now, on }: BodyAct, all: readonly BodyRow[]): Promise<BodyActRefusal | null> {
  if (all.some(({ startsOn }) => startsOn !== null && on <= startsOn)) return wrongIn('on', 'day-before-opening');
  const ids: BodyId[] = all.map(({ id }) => id);
  await tx.update(bodies).set({ endsOn: on, endedAt: now }).where(inArray(bodies.id, ids));
  return null;
}

async function readOthers(tx: Tx, body: BodyRow, typed: string): Promise<Result<BodyRow[], BodyActRefusal>> {
  const lines = typed.split('\n').flatMap((line) => line.trim() || []);
  if (lines.length === 0) return refuse(wrongIn('others', 'parts-missing'));
  if (lines.length >= MOST_PARTS) return refuse(wrongIn('others', 'parts-many'));
  const all = (
    await tx
      .select()
      .from(bodies)
      .where(and(eq(bodies.kind, body.kind), isNull(bodies.endsOn)))
  ).filter(({ set }) => set === body.set);
  const others: BodyRow[] = [];
  for (const line of lines) {
    const match = matchBody(line, all);
    const other =
      all.find(({ slug }) => slug === line) ??
      (match.kind === 'matched' ? all.find(({ id }) => id === match.bodyId) : undefined);
    if (!other) return refuse(wrongIn('others', match.kind === 'ambiguous' ? 'body-unclear' : 'body-unknown'));
    if (other.id === body.id || others.includes(other)) return refuse(wrongIn('others', 'part-twice'));
    others.push(other);
  }
  return ok(others);
}

function readNames(typed: string, kind: BodyKind): Result<string[], BodyActRefusal> {
  const lines = typed.split('\n').flatMap((line) => line.trim() || []);
  if (lines.length < 2) return refuse(wrongIn('parts', 'parts-missing'));
  if (lines.length > MOST_PARTS) return refuse(wrongIn('parts', 'parts-many'));
  const names: string[] = [];
  for (const line of lines) {
    const name = readBodyName(line, kind);
    if (!name.ok) return refuse(wrongIn('parts', name.error.code));
    if (names.some((one) => slugOfName(one) === slugOfName(name.value))) return refuse(wrongIn('parts', 'part-twice'));
    names.push(name.value);
  }
  return ok(names);
}
