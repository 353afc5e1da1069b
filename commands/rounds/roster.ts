import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import type { BodyRow, RosterExceptionRow } from '@/db/rows';
import { schema } from '@/db/schema';
import { givenReason } from '@/domain/base/act-causes';
import { cleanText } from '@/domain/base/clean-text';
import type { NotPublic } from '@/domain/base/public-text';
import { LONGEST_REASON } from '@/domain/base/reasons';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type MatchableBody, matchBody } from '@/domain/bodies/match-bodies';
import { type SetUpRefusal, wrong } from '@/domain/rounds/round-set-up';
import { newId } from '@/lib/tokens';
import { mailRoster } from '@/mail/templates/roster';
import { onMap } from '@/queries/bodies/on-map';
import { lateFor } from '@/queries/bodies/round-bodies';
import { readTexts } from '../public-texts';
import { causeInput, saidReason } from './reason';
import { addToRoster } from './roster-additions';
import { inUnsettledRound } from './set-up';

const { bodies, rosterExceptions } = schema;
const text = z.string().max(2000).catch('');

const ROSTER_STATES = ['may-nominate', 'cannot-nominate', 'counted-with'] as const;
export type RosterState = (typeof ROSTER_STATES)[number];

/** The form for an exception. `body` is a slug, and `countsWith` is the name that was typed for the other body. */
export const changeRosterInput = z.object({
  round: text,
  body: text,
  state: text,
  countsWith: text,
  cause: causeInput('roster').catch(''),
  reason: text,
  source: text,
});
export type ChangeRosterInput = z.infer<typeof changeRosterInput>;

/**
 * Sets whether a body can nominate in a round, cannot nominate, or is counted together with another body. CLPs
 * that have merged are counted together, such as those of Tower Hamlets in 2010. The reason is required, and is shown with the
 * body. Earlier nominations stay on the record; the roster decides how they count. A body that was added after the announcement is put on the roster. The body's officers are emailed. Refuses a setting that has not changed, a body
 * counted with itself, and a body counted with one that is itself counted with another.
 */
export async function changeRoster(
  ctx: Context,
  given: ChangeRosterInput,
): Promise<Result<null, SetUpRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'changeRoster', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return inUnsettledRound<null, SetUpRefusal>('roster.change', ctx, input, async ({ tx, now, round, log }) => {
    const said = saidReason({ cause: input.cause, reason: cleanText(input.reason) });
    const { cause, reason } = said;
    const state = ROSTER_STATES.find((each) => each === input.state);
    if (!state) return refuse(wrong('state', 'roster-missing'));
    if (reason.length > LONGEST_REASON) return refuse(wrong('reason', 'text-long'));
    if (givenReason(said) === '') return refuse(wrong('reason', 'reason-missing'));
    const all = await tx.select().from(bodies).where(onMap(round));
    const body = all.find(({ slug }) => slug === input.body);
    if (!body) return refuse(wrong('state', 'gone'));
    const known = await tx.select().from(rosterExceptions).where(eq(rosterExceptions.roundId, round.id));
    const other = state === 'counted-with' ? otherBody(body, all, known, input.countsWith) : ok(null);
    if (!other.ok) return other;
    const before = known.find(({ bodyId }) => bodyId === body.id);
    // A body that was added after the announcement is not on the roster until this act puts it there.
    const late = await lateFor(tx, round);
    if (state === 'cannot-nominate' && late.has(body.id)) return refuse(wrong('state', 'unchanged'));
    const source = cleanText(input.source) || null;
    const next = { countsWithId: other.value?.id ?? null, reason, cause, source };
    const isSame = before?.reason === reason && before.cause === cause && before.countsWithId === next.countsWithId;
    if (state === stateOf(before) && isSame) return refuse(wrong('state', 'unchanged'));
    if (state === 'may-nominate' && !before && !late.has(body.id)) return refuse(wrong('state', 'unchanged'));
    const taken = [body, ...(other.value ? [other.value] : [])].filter(({ id }) => late.has(id));
    await addToRoster(tx, { roundId: round.id, reason: reason || (cause ?? '') }, taken);
    await write(tx, { roundId: round.id, bodyId: body.id }, state === 'may-nominate' ? null : next);
    await log({
      event: 'roster.changed',
      data: { round: round.slug, body: body.slug, now: state, countsWith: other.value?.slug ?? null, ...said },
    });
    await mailRoster(tx, now, { id: newId(), round, body, state, countsWith: other.value, ...said });
    return ok(null);
  });
}

const stateOf = (exception: RosterExceptionRow | undefined): RosterState =>
  exception ? (exception.countsWithId ? 'counted-with' : 'cannot-nominate') : 'may-nominate';

function otherBody(
  body: BodyRow,
  all: readonly BodyRow[],
  known: readonly RosterExceptionRow[],
  typed: string,
): Result<BodyRow, SetUpRefusal> {
  const matchable: readonly MatchableBody[] = all;
  const match = matchBody(typed, matchable);
  const other =
    all.find(({ slug }) => slug === typed.trim()) ??
    (match.kind === 'matched' ? all.find(({ id }) => id === match.bodyId) : undefined);
  if (!other)
    return refuse(
      wrong('countsWith', match.kind !== 'matched' && match.choices.length > 1 ? 'other-unclear' : 'other-unknown'),
    );
  if (other.id === body.id) return refuse(wrong('countsWith', 'same-body'));
  const isChain = known.some(
    ({ bodyId, countsWithId }) =>
      (bodyId === other.id && countsWithId !== null) || (countsWithId === body.id && bodyId !== body.id),
  );
  return isChain ? refuse(wrong('countsWith', 'counts-in-turn')) : ok(other);
}

type Key = Pick<RosterExceptionRow, 'roundId' | 'bodyId'>;
type Next = Pick<RosterExceptionRow, 'countsWithId' | 'reason' | 'cause' | 'source'>;

async function write(tx: Tx, { roundId, bodyId }: Key, next: Next | null): Promise<void> {
  await tx
    .delete(rosterExceptions)
    .where(and(eq(rosterExceptions.roundId, roundId), eq(rosterExceptions.bodyId, bodyId)));
  if (next) await tx.insert(rosterExceptions).values({ id: newId(), roundId, bodyId, ...next });
}
