import { and, eq, inArray, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import type { BodyRow } from '@/db/rows';
import { schema } from '@/db/schema';
import { addDays, type Day } from '@/domain/base/days';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type BodyActRefusal, type BodyChangeKind, CAN_BE_UNDONE, wrongIn } from '@/domain/bodies/body-changes';
import { refusalIfSettled } from '@/domain/rounds/rounds';
import { actFields, type BodyAct, bodyAct, typedText } from './body-act';
import type { BodyAnswer } from './names';

const { bodies, bodyChanges, contests, rosterAdditions, rosterExceptions, rounds, submissions } = schema;

type ChangeRow = typeof bodyChanges.$inferSelect;
type Undoable = (typeof CAN_BE_UNDONE)[number];

export const undoBodyChangeInput = z.object({ change: typedText, ...actFields });
export type UndoBodyChangeInput = z.infer<typeof undoBodyChangeInput>;

/**
 * Undoes a closing, a merger or a split: the originals are open again, and bodies that the act made never existed. They
 * stay on the record. What the act changed on rosters is undone too. Refuses an act that was undone, and one whose
 * bodies have changed since or have sent nominations in a round that is not over.
 */
export function undoBodyChange(ctx: Context, given: UndoBodyChangeInput): Promise<BodyAnswer> {
  return bodyAct('undoBodyChange', ctx, given, async (act, input) => {
    const found = await findChange(act, input.change);
    if (!found.ok) return found;
    const { row, body, others, kind } = found.value;
    const { originals, made } = sidesOf(kind, body, others);
    const isTouched = made.some(({ endsOn }) => endsOn !== null) || originals.some(({ endsOn }) => endsOn === null);
    if (isTouched) return refuse({ code: 'changed-since' });
    const busy = await roundWithNominations(act, made);
    if (busy) return refuse({ code: 'has-nominated', round: busy });
    for (const { id } of originals)
      await act.tx.update(bodies).set({ endsOn: null, endedAt: null }).where(eq(bodies.id, id));
    for (const { id, startsOn } of made)
      await act.tx.update(bodies).set({ endsOn: startsOn, endedAt: act.now }).where(eq(bodies.id, id));
    await act.tx.delete(rosterExceptions).where(eq(rosterExceptions.bodyChangeId, row.id));
    await act.tx.delete(rosterAdditions).where(eq(rosterAdditions.bodyChangeId, row.id));
    await act.tx
      .update(bodyChanges)
      .set({ undoneAt: act.now, undoReason: act.reason })
      .where(eq(bodyChanges.id, row.id));
    await act.log({
      event: 'body-change.undone',
      data: { body: body.slug, kind: body.kind, called: body.name, what: kind, reason: act.reason },
    });
    return ok({ slug: kind === 'merged' ? (others[0]?.slug ?? body.slug) : body.slug });
  });
}

export const correctDayInput = z.object({ change: typedText, ...actFields });
export type CorrectDayInput = z.infer<typeof correctDayInput>;

/**
 * Corrects the day on which an act took effect, and with it the first and last days of its bodies. Refuses the same day,
 * an act that was undone, a day before the body's first, and a day to come for names and sizes.
 */
export function correctDay(ctx: Context, given: CorrectDayInput): Promise<BodyAnswer> {
  return bodyAct('correctDay', ctx, given, async (act, input) => {
    const found = await findAny(act, input.change);
    if (!found.ok) return found;
    const { row, body, others } = found.value;
    if (row.takesEffectOn === act.on) return refuse(wrongIn('on', 'unchanged'));
    const kind = undoable(row.kind);
    if (kind === null && row.kind !== 'added' && act.on > act.today) return refuse(wrongIn('on', 'day-to-come'));
    const { originals, made } = kind ? sidesOf(kind, body, others) : { originals: [], made: [] };
    const begins = row.kind === 'added' ? [body] : made;
    const isTooEarly = originals.some(({ startsOn }) => startsOn !== null && act.on < startsOn);
    const isTooLate = begins.some(({ endsOn }) => endsOn !== null && act.on >= endsOn);
    if (isTooEarly || isTooLate) return refuse(wrongIn('on', isTooEarly ? 'day-before-opening' : 'day-after-end'));
    const endsOn: Day = kind === 'closed' ? addDays(act.on, 1) : act.on;
    for (const { id } of originals) await act.tx.update(bodies).set({ endsOn }).where(eq(bodies.id, id));
    for (const { id } of begins) await act.tx.update(bodies).set({ startsOn: act.on }).where(eq(bodies.id, id));
    await act.tx.update(bodyChanges).set({ takesEffectOn: act.on }).where(eq(bodyChanges.id, row.id));
    await act.log({
      event: 'body-change.dated',
      data: {
        body: body.slug,
        kind: body.kind,
        called: body.name,
        what: row.kind,
        before: row.takesEffectOn,
        after: act.on,
        reason: act.reason,
      },
    });
    return ok({ slug: body.slug });
  });
}

const undoable = (kind: BodyChangeKind): Undoable | null => CAN_BE_UNDONE.find((one) => one === kind) ?? null;

/** The bodies that an act ended, and those that it made. */
const sidesOf = (kind: Undoable, body: BodyRow, others: readonly BodyRow[]) =>
  kind === 'merged'
    ? { originals: others, made: [body] }
    : { originals: [body], made: kind === 'split' ? others : ([] as readonly BodyRow[]) };

type Found = { readonly row: ChangeRow; readonly body: BodyRow; readonly others: readonly BodyRow[] };

async function findAny({ tx }: BodyAct, id: string): Promise<Result<Found, BodyActRefusal>> {
  const [found] = await tx
    .select({ row: bodyChanges, body: bodies })
    .from(bodyChanges)
    .innerJoin(bodies, eq(bodies.id, bodyChanges.bodyId))
    .where(eq(bodyChanges.id, id));
  if (!found) return refuse({ code: 'no-such-change' });
  if (found.row.undoneAt) return refuse({ code: 'undone-already' });
  const others = await tx.select().from(bodies).where(inArray(bodies.id, found.row.others));
  const inOrder = found.row.others.flatMap((one) => others.find(({ id: known }) => known === one) ?? []);
  return ok({ ...found, others: inOrder });
}

async function findChange(
  act: BodyAct,
  id: string,
): Promise<Result<Found & { readonly kind: Undoable }, BodyActRefusal>> {
  const found = await findAny(act, id);
  if (!found.ok) return found;
  const kind = undoable(found.value.row.kind);
  return kind ? ok({ ...found.value, kind }) : refuse({ code: 'cannot-undo' });
}

/** The title of a round that is not over and has nominations of one of these bodies that were not ruled invalid. */
async function roundWithNominations({ tx, now }: BodyAct, made: readonly BodyRow[]): Promise<string | null> {
  if (made.length === 0) return null;
  const sent = await tx
    .select({ round: rounds })
    .from(submissions)
    .innerJoin(contests, eq(contests.id, submissions.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(
      and(
        inArray(
          submissions.bodyId,
          made.map(({ id }) => id),
        ),
        isNull(submissions.supersededAt),
        isNull(submissions.voidedAt),
      ),
    );
  return sent.find(({ round }) => refusalIfSettled(round, now) === null)?.round.title ?? null;
}
