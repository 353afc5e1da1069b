import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { BodyId } from '@/domain/base/ids';
import { dayIn } from '@/domain/base/instants';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { canRemind, REMINDER_KINDS } from '@/domain/nominations/reminders';
import { queueMail } from '@/mail/queue';
import { composeReminder } from '@/mail/templates/reminder';
import { roundMail } from '@/mail/templates/round-email';
import { type Locale, wordsFor } from '@/messages/translate';
import { bodiesThatSentAll } from '@/queries/nominations/sent-to-party';
import { type QuietBody, quietBodies, reminderOccasion } from '@/queries/nominations/silent-bodies';
import { publicRound } from '@/queries/rounds/public-rounds';

const { officers, users } = schema;

export const remindOfficersInput = z.object({ round: z.string().max(80), kind: z.enum(REMINDER_KINDS) });
export type RemindOfficersInput = z.output<typeof remindOfficersInput>;

export type RemindRefusal =
  | { readonly code: 'round-not-open' }
  /** There is nobody to remind, or every officer was already reminded today. */
  | { readonly code: 'nobody-to-remind' };

/**
 * Queues a reminder to every current officer of bodies that have not been heard from, or that have met but not sent.
 * Each officer gets one email a day for each body. An address that the mail server refused gets none. Checks again
 * which bodies have sent. Refuses a round that is not open.
 */
export async function remindOfficers(
  ctx: Context,
  input: RemindOfficersInput,
): Promise<Result<{ bodies: number; emails: number }, RemindRefusal>> {
  return ctx.db.transact<{ bodies: number; emails: number }, RemindRefusal>(async (tx) => {
    const { now } = ctx;
    const round = await publicRound(tx, now, input.round);
    permit(ctx.actor, 'officers.remind', round ?? {});
    if (!round) throw new NotFound('round');
    if (!canRemind(input.kind, round.state) || round.kind === 'archive') return refuse({ code: 'round-not-open' });
    const today = dayIn(round.zone, now);
    const wanted = (await quietBodies(tx, round, now)).filter(
      ({ kind, remindedOn }) => kind === input.kind && remindedOn !== today,
    );
    const addresses = await addressesOf(tx, wanted, now);
    const about = await roundMail(tx, round, 'officers');
    const haveSentAll = await bodiesThatSentAll(tx, round);
    let emails = 0;
    const reached = new Set<BodyId>();
    for (const quiet of wanted) {
      const { body, contests, metOn } = quiet;
      // A body that has sent everything to the Party is not told to send it.
      const aboutIt = haveSentAll.has(body.id) ? { ...about, isSeparate: false } : about;
      for (const { email: toAddress, language } of addresses.get(body.id) ?? []) {
        const name = wordsFor(language, 'kinds')(`named.${body.kind}`, { name: body.name });
        const mail = composeReminder(
          { kind: input.kind, round, body: name, kindOfBody: body.kind, contests, metOn, about: aboutIt },
          now,
          language,
        );
        const occasion = reminderOccasion(round.slug, body.slug, today);
        if (!(await queueMail(tx, now, { occasion, toAddress, ...mail }))) continue;
        emails += 1;
        reached.add(body.id);
      }
    }
    return emails === 0 ? refuse({ code: 'nobody-to-remind' }) : ok({ bodies: reached.size, emails });
  });
}

async function addressesOf(
  tx: Tx,
  wanted: readonly QuietBody[],
  now: Date,
): Promise<Map<BodyId, { email: string; language: Locale }[]>> {
  const rows = await tx
    .selectDistinct({ bodyId: officers.bodyId, email: users.email, language: users.language })
    .from(officers)
    .innerJoin(users, eq(users.id, officers.userId))
    .where(
      and(
        inArray(
          officers.bodyId,
          wanted.map(({ body }) => body.id),
        ),
        lte(officers.startsAt, now),
        or(isNull(officers.endsAt), gt(officers.endsAt, now)),
        isNull(users.emailRefusedAt),
      ),
    )
    .orderBy(users.email);
  return new Map(
    [...Map.groupBy(rows, ({ bodyId }) => bodyId)].map(([id, some]) => [
      id,
      some.map(({ email, language }) => ({ email, language: language ?? 'en' })),
    ]),
  );
}
