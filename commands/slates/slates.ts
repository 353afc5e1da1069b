import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import type { ClaimRow, ContestRow, RoundRow, SlateRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { ContestId, SlateId } from '@/domain/base/ids';
import { dayIn, typedMomentIn } from '@/domain/base/instants';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { isPublicAt } from '@/domain/rounds/rounds';
import { type GuideRefusal, wrongGuide } from '@/domain/rounds/voter-guide';
import { judgeSlate, judgeSlateDay, type TypedSlate } from '@/domain/slates/slates';
import { newId } from '@/lib/tokens';
import { readTexts } from '../public-texts';
import { slugOf } from '../rounds/import-candidacy';
import { contestOfRound, inSetUp, inUnsettledRound } from '../rounds/set-up';

const { slateClaims, slates } = schema;

const text = z.string().max(5000).catch('');

/** The details of a slate, as typed. */
const slateInput = z.object({
  round: text,
  contest: text,
  name: text,
  claimedBy: text,
  source: text,
  'claimedOn-day': text,
  'claimedOn-month': text,
  'claimedOn-year': text,
});

const typedSlate = (input: z.infer<typeof slateInput>): TypedSlate => ({
  name: input.name,
  claimedBy: input.claimedBy,
  source: input.source,
  claimedOn: typedMomentIn(input, 'claimedOn'),
});

/** The slates of a contest in the order in which they were added. */
const slatesIn = (tx: Reads, contestId: ContestId): Promise<SlateRow[]> =>
  tx
    .select()
    .from(slates)
    .where(eq(slates.contestId, contestId))
    .orderBy(asc(slates.slug))
    .then((rows) => rows);

type SlateOnRecord = { readonly contest: ContestRow; readonly slate: SlateRow; readonly claims: readonly ClaimRow[] };

/** A slate of a round by its slug, with all its claims, past and present. Refuses a slate that does not exist. */
export async function slateOnRecord(
  tx: Reads,
  round: RoundRow,
  address: { readonly contest: string; readonly slate: string },
  field: string,
): Promise<Result<SlateOnRecord, GuideRefusal>> {
  const contest = await contestOfRound(tx, round, address.contest);
  const [slate] = contest
    ? await tx
        .select()
        .from(slates)
        .where(and(eq(slates.contestId, contest.id), eq(slates.slug, address.slate)))
    : [];
  if (!contest || !slate) return refuse(wrongGuide(field, 'gone'));
  const claims = await tx.select().from(slateClaims).where(eq(slateClaims.slateId, slate.id));
  return ok({ contest, slate, claims });
}

export const addSlateInput = slateInput;
export type AddSlateInput = z.infer<typeof addSlateInput>;

/**
 * Adds a slate without candidates to a contest, and returns its slug. A slate needs a source instead of a reason.
 * Refuses what judgeSlate refuses.
 */
export async function addSlate(
  ctx: Context,
  given: AddSlateInput,
): Promise<Result<{ readonly slug: string }, GuideRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'addSlate', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return inUnsettledRound<{ readonly slug: string }, GuideRefusal>(
    'slate.change',
    ctx,
    input,
    async ({ tx, now, round, log }) => {
      const contest = await contestOfRound(tx, round, input.contest);
      if (!contest) return refuse(wrongGuide('name', 'gone'));
      const others = await slatesIn(tx, contest.id);
      const today = dayIn(round.zone, now);
      const names = others.map(({ name }) => name);
      const judged = judgeSlate(typedSlate(input), names, today);
      if (!judged.ok) return judged;
      const { name, claimedOn } = judged.value;
      const slug = freeSlug(
        slugOf(name),
        others.map((other) => other.slug),
      );
      await tx.insert(schema.slates).values({ id: newId<SlateId>(), contestId: contest.id, slug, ...judged.value });
      await log({
        event: 'slate.added',
        data: { round: round.slug, contest: contest.slug, slate: slug, name, claimedOn },
      });
      return ok({ slug });
    },
  );
}

/** A renamed slate keeps its slug, so a new slate with its old name needs another one. */
function freeSlug(wanted: string, taken: readonly string[]): string {
  let slug = wanted;
  for (let n = 2; taken.includes(slug); n += 1) slug = `${wanted}-${n}`;
  return slug;
}

export const changeSlateInput = slateInput.extend({
  slate: slateInput.shape.name,
  reason: slateInput.shape.name,
  does: z.enum(['change', 'remove']).catch('change'),
});
export type ChangeSlateInput = z.infer<typeof changeSlateInput>;

/**
 * Changes the details of a slate, with a public reason if the round is public. Its slug and its claims do not change.
 * In a draft round, which nobody has seen, the slate can be deleted with its claims.
 */
export async function changeSlate(
  ctx: Context,
  given: ChangeSlateInput,
): Promise<Result<null, GuideRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'changeSlate', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return inSetUp<null, GuideRefusal>('slate.change', ctx, input, async ({ tx, now, round, reason, log }) => {
    const held = await slateOnRecord(tx, round, input, 'name');
    if (!held.ok) return held;
    const { contest, slate, claims } = held.value;
    if (input.does === 'remove') {
      if (isPublicAt(round, now)) return refuse(wrongGuide('name', 'public-already'));
      await tx.delete(slateClaims).where(eq(slateClaims.slateId, slate.id));
      await tx.delete(slates).where(eq(slates.id, slate.id));
      return ok(null);
    }
    const others = (await slatesIn(tx, contest.id)).filter(({ id }) => id !== slate.id);
    const judged = judgeSlate(
      typedSlate(input),
      others.map(({ name }) => name),
      dayIn(round.zone, now),
    );
    if (!judged.ok) return judged;
    const next = judged.value;
    const day = judgeSlateDay(next.claimedOn, claims);
    if (!day.ok) return day;
    const isSame = (['name', 'claimedBy', 'source', 'claimedOn'] as const).every((key) => next[key] === slate[key]);
    if (isSame) return refuse(wrongGuide('name', 'unchanged'));
    await tx.update(slates).set(next).where(eq(slates.id, slate.id));
    if (reason !== null)
      await log({
        event: 'slate.changed',
        data: { round: round.slug, contest: contest.slug, slate: slate.slug, reason },
      });
    return ok(null);
  });
}
