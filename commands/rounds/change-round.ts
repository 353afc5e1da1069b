import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { cleanText } from '@/domain/base/unseen-signs';
import { STATEMENT_READERS } from '@/domain/candidates/statements';
import { type SetUpRefusal, wrong } from '@/domain/rounds/round-set-up';
import { recordOfRound, roundInSetUp } from './round-in-set-up';

const { rounds } = schema;
const text = z.string().max(5000).catch('');

/** The round's name and notes as they were typed. Its kind, its address and its map of CLPs never change. */
export const changeRoundInput = z.object({
  round: text,
  title: text,
  note: text,
  source: text,
  asksConfirmation: z.union([z.string(), z.array(z.string())]).catch(''),
  /** Who may read the statements; left as it is where nothing known was sent. */
  statementsFor: text,
  reason: text,
});
export type ChangeRoundInput = z.infer<typeof changeRoundInput>;

/** What the log calls each, in the words of log entries that stand already. */
const LOGGED = {
  title: 'title',
  note: 'note',
  source: 'source',
  asksConfirmation: 'confirmation',
  statementsFor: 'statements',
} as const;

/** Changes what a round is called and what its page says besides. Refuses a change of nothing. */
export function changeRound(ctx: Context, input: ChangeRoundInput): Promise<Result<null, SetUpRefusal>> {
  return ctx.db.transact(async (tx): Promise<Result<null, SetUpRefusal>> => {
    permit(ctx.actor, 'round.set-up', {});
    const now = ctx.now;
    const found = await roundInSetUp(tx, input, now);
    if (!found.ok) return found;
    const { round, reason } = found.value;
    const title = cleanText(input.title);
    if (title === '') return refuse(wrong('title', 'title-missing'));
    if (title.length > 120) return refuse(wrong('title', 'text-long'));
    for (const field of ['note', 'source'] as const)
      if (input[field].length > 2000) return refuse(wrong(field, 'text-long'));
    const next = {
      title,
      note: cleanText(input.note) || null,
      source: cleanText(input.source) || null,
      asksConfirmation: [input.asksConfirmation].flat().includes('yes'),
      statementsFor: STATEMENT_READERS.find((each) => each === input.statementsFor) ?? round.statementsFor,
    };
    const changed = (['title', 'note', 'source', 'asksConfirmation', 'statementsFor'] as const).filter(
      (key) => next[key] !== round[key],
    );
    if (changed.length === 0) return refuse(wrong('title', 'unchanged'));
    await tx.update(rounds).set(next).where(eq(rounds.id, round.id));
    await recordOfRound(
      tx,
      { round, now, actor: ctx.actor },
      {
        event: 'round.changed',
        data: {
          round: round.slug,
          changed: changed.map((key) => LOGGED[key]),
          reason,
        },
      },
    );
    return ok(null);
  });
}
