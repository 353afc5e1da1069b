import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import type { RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { ContestId } from '@/domain/base/ids';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { BODY_KINDS, BRANCH_KINDS, NATIONS, REGIONS } from '@/domain/bodies/bodies';
import { MOST_WORDS } from '@/domain/candidates/statements';
import type { ContestFacts } from '@/domain/contests/contest-facts';
import { THRESHOLD_PRESETS } from '@/domain/contests/real-thresholds';
import { exceedsSeats } from '@/domain/contests/reserved-seats';
import { doubtsAfter } from '@/domain/contests/rule-doubts';
import { presetOf } from '@/domain/rounds/contest-presets';
import { fieldsOfNominators, nominatorsOf } from '@/domain/rounds/nominators-form';
import type { ContestPreset } from '@/domain/rounds/past-contests';
import { hasSameRoster, type NominatorGroup } from '@/domain/rounds/roster';
import {
  problemOfSlug,
  type SetUpCode,
  type SetUpProblem,
  type SetUpRefusal,
  wrong,
} from '@/domain/rounds/round-set-up';
import { rulesNeedSecond } from '@/domain/rounds/rule-changes';
import { newId } from '@/lib/tokens';
import { readTexts } from '../public-texts';
import { slugOf } from '../rounds/import-candidacy';
import { askAgreement, type Proposed } from '../rounds/proposals';
import { contestOfRound, inSetUp } from '../rounds/set-up';
import { saveContest } from './save-contest';

/** With fewer words nobody could write a statement. */
const FEWEST_WORDS = 50;

const text = z.string().max(5000).catch('');
const list = z.union([z.string(), z.array(z.string())]).catch([]);

/** The details of a contest, as the admin typed them. The rule for the ballot has its own form. */
const contestInput = z.object({
  round: text,
  title: text,
  seats: text,
  maxPerBody: text,
  /** What to do with groups that the form cannot show: `keep` or `replace`. */
  nominators: text.optional(),
  bodyKinds: list,
  nations: list,
  regions: list,
  leastCouncillors: text.optional(),
  without: text.optional(),
  acceptsWriteIns: list,
  statementWords: text,
  electorate: text,
  ballotMethod: text,
  ruleNote: text,
  source: text,
  reason: text,
});
export type ContestInput = z.infer<typeof contestInput>;

/** The fields of the form that may have several values. */
export const CONTEST_LISTS = ['bodyKinds', 'nations', 'regions', 'acceptsWriteIns'] as const;

/**
 * Reads the details of a contest. Refuses a contest without a name, without seats, without a number of names for each
 * body, or without any kind of body that may nominate. `before` is who may nominate now; null for a new contest.
 */
function readContest(
  input: ContestInput,
  before: readonly NominatorGroup[] | null,
): Result<ContestFacts, SetUpRefusal> {
  const problems: SetUpProblem[] = [];
  const wrongAt = (field: string, code: SetUpCode) => problems.push({ field, code });
  const line = (field: 'title' | 'electorate' | 'ballotMethod' | 'ruleNote' | 'source', most: number) => {
    const value = input[field].toWellFormed().trim();
    if (value.length > most) wrongAt(field, 'text-long');
    return value;
  };
  const whole = (field: 'seats' | 'maxPerBody', most: number) => {
    const value = input[field].trim();
    const isWhole = /^\d{1,4}$/.test(value) && Number(value) >= 1 && Number(value) <= most;
    if (!isWhole) wrongAt(field, 'whole-number');
    return Number(value);
  };
  const statementWords = () => {
    const value = input.statementWords.trim();
    const isWhole = /^\d{1,5}$/.test(value) && Number(value) >= FEWEST_WORDS && Number(value) <= MOST_WORDS;
    if (!isWhole) wrongAt('statementWords', 'words-limit');
    return Number(value);
  };
  const leastCouncillors = () => {
    const value = (input.leastCouncillors ?? '').trim();
    if (value === '') return null;
    const isWhole = /^\d{1,4}$/.test(value) && Number(value) >= 1;
    if (!isWhole) wrongAt('leastCouncillors', 'whole-number');
    return Number(value);
  };
  const ticked = <T extends string>(sent: string | string[], all: readonly T[]): T[] =>
    all.filter((each) => [sent].flat().includes(each));
  const title = line('title', 120);
  if (title === '') wrongAt('title', 'title-missing');
  const bodyKinds = ticked(input.bodyKinds, BODY_KINDS);
  const [nations, regions] = [ticked(input.nations, NATIONS), ticked(input.regions, REGIONS)];
  const typed = () => {
    if (bodyKinds.length === 0) wrongAt('bodyKinds', 'kinds-missing');
    const without = BRANCH_KINDS.find((kind) => kind === input.without) ?? null;
    const groups = nominatorsOf({ kinds: bodyKinds, nations, regions, leastCouncillors: leastCouncillors(), without });
    return before && hasSameRoster({ nominators: before }, { nominators: groups }) ? [...before] : groups;
  };
  const facts: ContestFacts = {
    title,
    seats: whole('seats', 100),
    maxPerBody: whole('maxPerBody', 100),
    nominators: before && keepsNominators(input, before) ? [...before] : typed(),
    acceptsWriteIns: [input.acceptsWriteIns].flat().includes('yes'),
    statementWords: input.statementWords.trim() === '' ? null : statementWords(),
    electorate: line('electorate', 500) || null,
    ballotMethod: line('ballotMethod', 200) || null,
    ruleNote: line('ruleNote', 2000) || null,
    source: line('source', 2000) || null,
  };
  return problems.length > 0 ? refuse({ code: 'wrong', problems }) : ok(facts);
}

/** Whether the groups stay as they are: the form cannot show them, and the admin has not chosen to replace them. */
const keepsNominators = ({ nominators }: ContestInput, before: readonly NominatorGroup[]): boolean =>
  nominators === 'keep' || (nominators !== 'replace' && fieldsOfNominators(before) === null);

const { contests } = schema;

type ContestToInsert = Omit<typeof contests.$inferInsert, 'id'>;

/** Saves a new contest and returns its id. */
export async function insertContest(tx: Tx, contest: ContestToInsert): Promise<ContestId> {
  const id = newId<ContestId>();
  await tx.insert(contests).values({ id, ...contest });
  return id;
}

/** The values of a preset. If no source says how many names a body may send, it may send as many as there are seats. */
export const contestFromPreset = (preset: ContestPreset): Omit<ContestToInsert, 'roundId' | 'position'> => ({
  slug: preset.slug,
  title: preset.title,
  seats: preset.seats,
  maxPerBody: preset.maxPerBody ?? preset.seats,
  nominators: [...preset.nominators],
  threshold: preset.threshold,
  quotas: [],
  reservedSeats: preset.reservedSeats.length > 0 ? preset.reservedSeats : null,
  doubts: doubtsAfter(preset.doubts, []),
  electorate: preset.electorate,
  ballotMethod: preset.ballotMethod,
  ruleNote: preset.note,
  source: preset.source,
});

/**
 * `preset` is the key of a real contest: if it is given, every value comes from there. Otherwise `rule` is the rule for
 * the ballot.
 */
export const addContestInput = contestInput.extend({
  preset: z.string().max(80).catch(''),
  rule: z.string().max(80).catch(''),
});
export type AddContestInput = z.infer<typeof addContestInput>;

type NewContest = Omit<Parameters<typeof insertContest>[1], 'roundId' | 'position'>;

/** Adds a contest at the end of a round's list. Refuses a name whose slug another contest of the round has. */
export async function addContest(
  ctx: Context,
  given: AddContestInput,
): Promise<Result<{ readonly slug: string }, SetUpRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'addContest', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return inSetUp<{ readonly slug: string }, SetUpRefusal>(
    'round.set-up',
    ctx,
    input,
    async ({ tx, round, logChange }) => {
      const contest = contestOf(input);
      if (!contest.ok) return contest;
      const { slug } = contest.value;
      const field = input.preset === '' ? 'title' : 'preset';
      if (problemOfSlug(slug)) return refuse(wrong(field, 'slug-reserved'));
      if (await contestOfRound(tx, round, slug)) return refuse(wrong(field, 'slug-taken'));
      await insertContest(tx, { ...contest.value, roundId: round.id, position: await nextPosition(tx, round) });
      await logChange(`contest:${slug}`);
      return ok({ slug });
    },
  );
}

function contestOf(input: AddContestInput): Result<NewContest, SetUpRefusal> {
  if (input.preset !== '') {
    const preset = presetOf(input.preset);
    return preset ? ok(contestFromPreset(preset)) : refuse(wrong('preset', 'start-unknown'));
  }
  const facts = readContest(input, null);
  const rule = THRESHOLD_PRESETS.find(({ key }) => key === input.rule);
  const isRuleSaid = rule !== undefined || input.rule === 'none';
  if (!facts.ok) {
    const { error } = facts;
    const missing = { field: 'rule', code: 'rule-missing' } as const;
    return isRuleSaid || error.code !== 'wrong'
      ? facts
      : refuse({ code: 'wrong', problems: [...error.problems, missing] });
  }
  if (!isRuleSaid) return refuse(wrong('rule', 'rule-missing'));
  return ok({ ...facts.value, slug: slugOf(facts.value.title), threshold: rule?.threshold ?? null, quotas: [] });
}

async function nextPosition(tx: Tx, round: RoundRow): Promise<number> {
  const [last] = await tx
    .select({ position: contests.position })
    .from(contests)
    .where(eq(contests.roundId, round.id))
    .orderBy(desc(contests.position))
    .limit(1);
  return (last?.position ?? -1) + 1;
}

export const changeContestInput = contestInput.extend({ contest: z.string().max(80).catch('') });
export type ChangeContestInput = z.infer<typeof changeContestInput>;

/**
 * Changes a contest's name, its seats, which bodies may nominate, and how many names each may send. Existing
 * submissions do not change, and are counted with the new roster. The slug cannot change, because receipts contain it.
 * Refuses fewer seats than are reserved.
 * From the opening on, a changed rule is only proposed, and a second admin must agree, if there is one.
 */
export async function changeContest(
  ctx: Context,
  given: ChangeContestInput,
): Promise<Result<Proposed, SetUpRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'changeContest', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return inSetUp<Proposed, SetUpRefusal>('round.set-up', ctx, input, async (setUp) => {
    const { tx, now, round, reason } = setUp;
    const contest = await contestOfRound(tx, round, input.contest);
    if (!contest) return refuse(wrong('title', 'gone'));
    const facts = readContest(input, contest.nominators);
    if (!facts.ok) return facts;
    if (exceedsSeats({ ...contest, ...facts.value })) return refuse(wrong('seats', 'seats-below-reserved'));
    const change = { kind: 'contest', contest: contest.slug, facts: facts.value, reason: reason ?? '' } as const;
    const isNeeded = rulesNeedSecond(round, contest, { ...contest, ...facts.value }, now);
    const asked = await askAgreement(tx, { round, now, actor: ctx.actor }, { change, isNeeded });
    if (asked.agreed !== null) await saveContest(setUp, contest, facts.value, asked.agreed);
    return ok({ proposal: asked.proposal });
  });
}
