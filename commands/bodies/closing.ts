import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { addDays } from '@/domain/base/days';
import { ok, refuse } from '@/domain/base/result';
import { wrongIn } from '@/domain/bodies/body-changes';
import { actFields, bodyAct, findBody, insertChange, typedText } from './body-act';
import type { BodyAnswer } from './names';

const { bodies } = schema;

export const closeBodyInput = z.object({ body: typedText, ...actFields });
export type CloseBodyInput = z.infer<typeof closeBodyInput>;

/**
 * Records the last day of a body, which may be to come. It takes no nominations after that day, and is not on the roster
 * of rounds announced later. Rounds that are already announced keep it on their roster until an admin changes that.
 * Refuses a body that has closed, and a day before its first one.
 */
export function closeBody(ctx: Context, given: CloseBodyInput): Promise<BodyAnswer> {
  return bodyAct('closeBody', ctx, given, async (act, input) => {
    const found = await findBody(act.tx, input.body);
    if (!found.ok) return found;
    const body = found.value;
    if (body.startsOn !== null && act.on < body.startsOn) return refuse(wrongIn('on', 'day-before-opening'));
    await act.tx
      .update(bodies)
      .set({ endsOn: addDays(act.on, 1), endedAt: act.now })
      .where(eq(bodies.id, body.id));
    await insertChange(act, { bodyId: body.id, kind: 'closed' });
    await act.log({
      event: 'body.closed',
      data: { body: body.slug, kind: body.kind, called: body.name, on: act.on, reason: act.reason },
    });
    return ok({ slug: body.slug });
  });
}
