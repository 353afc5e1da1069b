import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { cleanText } from '@/domain/base/clean-text';
import type { RoundId } from '@/domain/base/ids';
import { readTypedMoment, typedMomentIn } from '@/domain/base/instants';
import { permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type NationSet, NEWEST_SET } from '@/domain/bodies/boundary-sets';
import { STATEMENT_READERS } from '@/domain/candidates/statements';
import { readEmailAddress } from '@/domain/people/email-address';
import { type ContestPreset, PAST_CONTESTS } from '@/domain/rounds/past-contests';
import {
  problemOfSlug,
  type SetUpCode,
  type SetUpProblem,
  type SetUpRefusal,
  wrong,
} from '@/domain/rounds/round-set-up';
import { isPublicAt } from '@/domain/rounds/rounds';
import { newId } from '@/lib/tokens';
import { setsForRounds } from '@/queries/bodies/boundary-sets';
import { contestFromPreset, insertContest } from '../contests/contests';
import { copyContests } from '../contests/copy-contests';
import { readTexts } from '../public-texts';
import { slugOf } from './import-candidacy';
import { inSetUp, inUnsettledRound } from './set-up';

const { rounds } = schema;
const ZONE = 'Europe/London';

const text = z.string().max(5000).catch('');

/**
 * The new round as typed. `start` is `scratch`, `cycle:NEC 2022`, `preset:nec-2026-clp`, or `copy:` and the slug of a
 * round.
 */
export const createRoundInput = z.object({
  title: text,
  slug: text,
  kind: text,
  bodySet: text,
  /** The keys of sets that replace the main one in their nations. */
  nationSets: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .catch(undefined),
  start: text,
  withCandidates: z.union([z.string(), z.array(z.string())]).catch(''),
  'opens-day': text,
  'opens-month': text,
  'opens-year': text,
  'opens-time': text,
  'closes-day': text,
  'closes-month': text,
  'closes-year': text,
  'closes-time': text,
});
export type CreateRoundInput = z.infer<typeof createRoundInput>;

/**
 * Creates a draft round, which only admins can see. It can start with the contests of a preset or of a past round.
 * Whether it is live or for practice cannot change later. Refuses a slug that is in use, and a deadline before the
 * opening. Nothing is logged until the round is announced.
 */
export async function createRound(
  ctx: Context,
  given: CreateRoundInput,
): Promise<Result<{ readonly slug: string }, SetUpRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'createRound', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return ctx.db.transact<{ readonly slug: string }, SetUpRefusal>(async (tx) => {
    permit(ctx.actor, 'round.set-up', {});
    const read = readRound(input, await setsForRounds(tx));
    if (!read.ok) return read;
    const [taken] = await tx.select({ id: rounds.id }).from(rounds).where(eq(rounds.slug, read.value.slug));
    if (taken) return refuse(wrong('slug', 'slug-taken'));
    const id = newId<RoundId>();
    await tx.insert(rounds).values({ id, ...read.value, zone: ZONE });
    const filled = await fill(tx, id, input);
    return filled.ok ? ok({ slug: read.value.slug }) : filled;
  });
}

function readRound(input: CreateRoundInput, sets: Sets) {
  const problems: SetUpProblem[] = [];
  const title = cleanText(input.title);
  if (title === '') problems.push({ field: 'title', code: 'title-missing' });
  if (title.length > 120) problems.push({ field: 'title', code: 'text-long' });
  const slug = input.slug.trim() || slugOf(title);
  const wrongSlug = title === '' && input.slug.trim() === '' ? null : problemOfSlug(slug);
  if (wrongSlug) problems.push({ field: 'slug', code: wrongSlug });
  const kind = (['live', 'practice'] as const).find((each) => each === input.kind);
  if (!kind) problems.push({ field: 'kind', code: 'kind-missing' });
  const bodySet = sets.whole.find(({ id }) => id === (input.bodySet || NEWEST_SET))?.id;
  if (bodySet === undefined) problems.push({ field: 'bodySet', code: 'set-unknown' });
  const nations = readNationSets([input.nationSets ?? []].flat().slice(0, 50), sets);
  if (!nations.ok) problems.push({ field: 'nationSets', code: nations.error });
  const opens = readTypedMoment(typedMomentIn(input, 'opens'), ZONE);
  const closes = readTypedMoment(typedMomentIn(input, 'closes'), ZONE);
  if (!opens.ok) problems.push({ field: 'opens', code: opens.error.code });
  if (!closes.ok) problems.push({ field: 'closes', code: closes.error.code });
  if (opens.ok && closes.ok && closes.value <= opens.value)
    problems.push({ field: 'closes', code: 'not-after-opening' });
  if (problems.length > 0 || !kind || !bodySet || !nations.ok || !opens.ok || !closes.ok)
    return refuse({ code: 'wrong', problems } as const);
  const nationSets = nations.value.length > 0 ? nations.value : null;
  return ok({ title, slug, kind, bodySet, nationSets, opensAt: opens.value, closesAt: closes.value });
}

type Sets = Awaited<ReturnType<typeof setsForRounds>>;

/** Reads the sets chosen for single nations. Refuses an unknown set, and two sets for one nation. */
function readNationSets(typed: readonly string[], { partial }: Sets): Result<NationSet[], SetUpCode> {
  const chosen = [...new Set(typed)].filter((id) => id !== '').map((id) => partial.find((set) => set.id === id));
  const known = chosen.flatMap((set) => set ?? []);
  if (known.length < chosen.length) return refuse('set-unknown');
  const all = known.flatMap(({ id, nations }) => nations.map((nation) => ({ nation, set: id })));
  return new Set(all.map(({ nation }) => nation)).size < all.length ? refuse('sets-overlap') : ok(all);
}

async function fill(tx: Tx, roundId: RoundId, input: CreateRoundInput): Promise<Result<null, SetUpRefusal>> {
  const [way, ...rest] = input.start.split(':');
  const what = rest.join(':');
  if (way === 'copy') {
    const [from] = await tx.select().from(rounds).where(eq(rounds.slug, what));
    const [to] = await tx.select().from(rounds).where(eq(rounds.id, roundId));
    if (!from || !to) return refuse(wrong('start', 'start-unknown'));
    await copyContests(tx, { from, to, withCandidates: [input.withCandidates].flat().includes('yes') });
    return ok(null);
  }
  const presets = presetsFor(way, what);
  if (presets === null) return refuse(wrong('start', 'start-unknown'));
  for (const [position, preset] of presets.entries())
    await insertContest(tx, { roundId, position, ...contestFromPreset(preset) });
  return ok(null);
}

function presetsFor(way: string | undefined, what: string): readonly ContestPreset[] | null {
  if (way === 'scratch') return [];
  const chosen =
    way === 'cycle'
      ? PAST_CONTESTS.filter(({ cycle }) => cycle === what)
      : way === 'preset'
        ? PAST_CONTESTS.filter(({ key }) => key === what)
        : [];
  return chosen.length > 0 ? chosen : null;
}

const contact = z.string().max(5000).optional().catch(undefined);
const tick = z.union([z.string(), z.array(z.string())]);
const isTicked = (ticks: string | readonly string[]) => [ticks].flat().includes('yes');

/** The round's name and notes as typed. Its kind, its slug and its map of CLPs never change. */
export const changeRoundInput = z.object({
  round: text,
  title: text,
  note: text,
  source: text,
  /** Who may read the statements. An unknown value leaves the setting unchanged. */
  statementsFor: text,
  /** Whether officers may name a delegate: ['yes'], or an empty list. Left out: as it is. */
  allowsDelegates: z.array(z.string()).optional(),
  /** Whom to ask about the round. Empty: the operator of the site. Left out: as it is. */
  contactName: contact,
  contactEmail: contact,
  /** Left out, each leaves the setting unchanged; an empty list switches it off. */
  approvesStatements: tick.optional(),
  takesApplications: tick.optional(),
  reason: text,
});
export type ChangeRoundInput = z.infer<typeof changeRoundInput>;

/** The names of the fields in the log, which must be the same as in existing entries. */
const LOGGED = {
  title: 'title',
  note: 'note',
  source: 'source',
  statementsFor: 'statements',
  allowsDelegates: 'delegates',
  contactName: 'contact',
  contactEmail: 'contact',
  approvesStatements: 'approval',
  takesApplications: 'applications',
} as const;

/** Changes a round's name, or the notes on its page. Refuses a change without effect. */
export async function changeRound(
  ctx: Context,
  given: ChangeRoundInput,
): Promise<Result<null, SetUpRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'changeRound', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return inSetUp<null, SetUpRefusal>('round.set-up', ctx, input, async ({ tx, round, logChange }) => {
    const title = cleanText(input.title);
    if (title === '') return refuse(wrong('title', 'title-missing'));
    if (title.length > 120) return refuse(wrong('title', 'text-long'));
    for (const field of ['note', 'source'] as const)
      if (input[field].length > 2000) return refuse(wrong(field, 'text-long'));
    const contactName = input.contactName === undefined ? round.contactName : cleanText(input.contactName) || null;
    if ((contactName ?? '').length > 120) return refuse(wrong('contactName', 'text-long'));
    const typedEmail = (input.contactEmail ?? round.contactEmail ?? '').trim();
    const contactEmail = typedEmail === '' ? null : readEmailAddress(typedEmail);
    if (contactEmail === null && typedEmail !== '') return refuse(wrong('contactEmail', 'email-wrong'));
    const next = {
      title,
      note: cleanText(input.note) || null,
      source: cleanText(input.source) || null,
      statementsFor: STATEMENT_READERS.find((each) => each === input.statementsFor) ?? round.statementsFor,
      allowsDelegates:
        input.allowsDelegates === undefined ? round.allowsDelegates : input.allowsDelegates.includes('yes') || null,
      contactName,
      contactEmail,
      approvesStatements:
        input.approvesStatements === undefined ? round.approvesStatements : isTicked(input.approvesStatements) || null,
      takesApplications:
        input.takesApplications === undefined ? round.takesApplications : isTicked(input.takesApplications) || null,
    };
    const changed = (Object.keys(LOGGED) as (keyof typeof LOGGED)[]).filter((key) => next[key] !== round[key]);
    if (changed.length === 0) return refuse(wrong('title', 'unchanged'));
    await tx.update(rounds).set(next).where(eq(rounds.id, round.id));
    await logChange(...new Set(changed.map((key) => LOGGED[key])));
    return ok(null);
  });
}

export const changeRoundTimesInput = z.object({
  round: text,
  'opens-day': text,
  'opens-month': text,
  'opens-year': text,
  'opens-time': text,
  'closes-day': text,
  'closes-month': text,
  'closes-year': text,
  'closes-time': text,
});
export type ChangeRoundTimesInput = z.infer<typeof changeRoundTimesInput>;

/**
 * Sets when a draft opens and closes. Refuses a round that has been announced: there the deadline is moved instead,
 * with a reason, and everyone is emailed.
 */
export function changeRoundTimes(ctx: Context, input: ChangeRoundTimesInput): Promise<Result<null, SetUpRefusal>> {
  return inUnsettledRound<null, SetUpRefusal>('round.set-up', ctx, input, async ({ tx, now, round }) => {
    if (isPublicAt(round, now)) return refuse(wrong('opens', 'times-fixed'));
    const opens = readTypedMoment(typedMomentIn(input, 'opens'), round.zone);
    const closes = readTypedMoment(typedMomentIn(input, 'closes'), round.zone);
    const problems: SetUpProblem[] = [
      ...(opens.ok ? [] : [{ field: 'opens', code: opens.error.code }]),
      ...(closes.ok ? [] : [{ field: 'closes', code: closes.error.code }]),
    ];
    if (!opens.ok || !closes.ok) return refuse({ code: 'wrong', problems });
    if (closes.value <= opens.value) return refuse(wrong('closes', 'not-after-opening'));
    // Checked again, because somebody else may have announced the round meanwhile.
    const set = await tx
      .update(rounds)
      .set({ opensAt: opens.value, closesAt: closes.value })
      .where(and(eq(rounds.id, round.id), isNull(rounds.announcedAt)))
      .returning({ id: rounds.id });
    return set.length > 0 ? ok(null) : refuse(wrong('opens', 'times-fixed'));
  });
}
