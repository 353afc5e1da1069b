import { and, eq, inArray, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import { ok, type Result, refuse } from '@/domain/base/result';
import type { BodyKind } from '@/domain/bodies/bodies';
import { type BodyActRefusal, wrongIn } from '@/domain/bodies/body-changes';
import { isOnMap, setOfNation } from '@/domain/bodies/boundary-sets';
import { KINDS, sizeOn, withSize } from '@/domain/bodies/kinds';
import { matchBody } from '@/domain/bodies/match-bodies';
import { readNewBody, readSize } from '@/domain/bodies/new-bodies';
import { mapInUse } from '@/queries/bodies/find-bodies';
import {
  actFields,
  type BodyAct,
  bodyAct,
  factsOf,
  findBody,
  insertBody,
  insertChange,
  isNameTaken,
  typedText,
} from './body-act';
import { type BodyAnswer, change } from './names';

const { bodies } = schema;

export const addBodyInput = z.object({
  kind: typedText,
  name: typedText,
  nameCy: typedText,
  aliases: typedText,
  code: typedText,
  region: typedText,
  size: typedText,
  /** The name of the body that it is a branch of; empty if it is no branch. */
  within: typedText,
  ...actFields,
});
export type AddBodyInput = z.infer<typeof addBodyInput>;

/**
 * Adds a body of any kind. Rounds that are already announced do not get it. A CLP gets the boundaries of the current
 * rounds. Refuses wrong facts, a name or a code that an open body of this kind has, and a body that it cannot be a branch
 * of.
 */
export function addBody(ctx: Context, given: AddBodyInput): Promise<BodyAnswer> {
  const work = async (
    act: BodyAct,
    input: AddBodyInput,
  ): Promise<Result<{ readonly slug: string }, BodyActRefusal>> => {
    const read = readNewBody(input);
    if (!read.ok) return refuse({ code: 'wrong', problems: read.error });
    const { size, code, ...facts } = read.value;
    const map = await mapInUse(act.tx, act.now);
    const set = KINDS[facts.kind].hasBoundaries ? setOfNation(map, facts.nation) : null;
    if (await isNameTaken(act.tx, { set, kind: facts.kind }, facts.name, '' as BodyId))
      return refuse(wrongIn('name', 'name-taken'));
    if (code !== null && (await isCodeTaken(act.tx, set, code))) return refuse(wrongIn('code', 'code-taken'));
    const within = await readWithin(act.tx, facts.kind, input.within, act.now);
    if (!within.ok) return within;
    const body = await insertBody(
      act,
      {
        ...facts,
        set,
        withinId: within.value,
        ...(code === null ? {} : { code }),
        sizes: size === null ? null : [{ since: act.on, size }],
      },
      act.on === act.today ? null : act.on,
    );
    await insertChange(act, { bodyId: body.id, kind: 'added' });
    await act.log({
      event: 'body.added',
      data: { body: body.slug, kind: body.kind, called: body.name, on: body.startsOn, reason: act.reason },
    });
    return ok({ slug: body.slug });
  };
  return bodyAct('addBody', ctx, given, work, (input) => {
    const read = readNewBody(input);
    return read.ok ? [] : read.error;
  });
}

export const resizeBodyInput = z.object({ body: typedText, size: typedText, ...actFields });
export type ResizeBodyInput = z.infer<typeof resizeBodyInput>;

/**
 * Sets the number of councillors of a Labour Group, or the affiliated members of a union or society, from a day on. Rules
 * use the size of their own day. Refuses a kind whose size does not count, a size that is no number, and the same size.
 */
export function resizeBody(ctx: Context, given: ResizeBodyInput): Promise<BodyAnswer> {
  return bodyAct('resizeBody', ctx, given, async (act, input) => {
    const found = await findBody(act.tx, input.body);
    if (!found.ok) return found;
    const body = found.value;
    const size = KINDS[body.kind].counts === null ? undefined : readSize(input.size);
    if (size === undefined || size === null) return refuse(wrongIn('size', 'size-missing'));
    const known = sizeOn(body.sizes, act.on);
    if (known === size) return refuse(wrongIn('size', 'unchanged'));
    const sizes = withSize(body.sizes, { since: act.on, size });
    await act.tx.update(bodies).set({ sizes }).where(eq(bodies.id, body.id));
    const after = { ...factsOf(body), size };
    return change(act, body, 'resized', { before: { ...factsOf(body), size: known }, after });
  });
}

async function isCodeTaken(tx: Tx, set: string | null, code: string): Promise<boolean> {
  const same = await tx.select({ set: bodies.set }).from(bodies).where(eq(bodies.code, code));
  return same.some((body) => body.set === set);
}

/** The body that a new one is a branch of. Refuses a name that no open body of a fitting kind has. */
export async function readWithin(
  tx: Tx,
  kind: BodyKind,
  typed: string,
  now: Date,
): Promise<Result<BodyId | null, BodyActRefusal>> {
  if (typed.trim() === '') return ok(null);
  const { within } = KINDS[kind];
  const all =
    within.length === 0
      ? []
      : await tx
          .select()
          .from(bodies)
          .where(and(inArray(bodies.kind, [...within]), isNull(bodies.endsOn)));
  const map = await mapInUse(tx, now);
  const fitting = all.filter((body) => isOnMap(map, body));
  const match = matchBody(typed, fitting);
  const found = fitting.find(({ slug }) => slug === typed.trim());
  const id = found?.id ?? (match.kind === 'matched' ? match.bodyId : null);
  return id ? ok(id) : refuse(wrongIn('within', 'within-unknown'));
}
