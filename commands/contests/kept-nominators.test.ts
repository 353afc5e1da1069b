import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contestFields } from '@/app/[locale]/admin/rounds/[round]/contests/fields';
import type { FormField } from '@/components/ui/form-field';
import type { ContestRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { Actor } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { fieldsOfNominators } from '@/domain/rounds/nominators-form';
import { PAST_CONTESTS } from '@/domain/rounds/past-contests';
import type { NominatorGroup } from '@/domain/rounds/roster';
import { Acts, typedOn } from '@/testing/acts';
import { owner, presetDatabase } from '@/testing/preset-world';
import type { TemporaryDatabase } from '@/testing/temporary';
import { createRound, createRoundInput } from '../rounds/rounds';
import { changeContest, changeContestInput } from './contests';

const { contests } = schema;
let db: TemporaryDatabase;
let acts: Acts;
let admin: Actor;
beforeEach(async () => {
  db = await presetDatabase();
  acts = new Acts(db, '2026-10-01T09:00:00Z');
  admin = await owner(acts, 'first');
});
afterEach(() => db.close());

/** What a browser sends for a form in which nobody has changed an answer. */
function unchanged(fields: readonly FormField[]): Record<string, string | string[]> {
  return Object.assign(
    {},
    ...fields.map((field) => {
      if ('fields' in field) return unchanged(field.fields);
      if (field.as === 'ticks') return { [field.name]: [...(field.values ?? [])] };
      return 'name' in field && 'value' in field ? { [field.name]: field.value ?? '' } : {};
    }),
  );
}

/** Two groups of CLPs with different conditions, and Labour Groups of two sizes: no preset has them. */
const UNUSUAL: readonly NominatorGroup[] = [
  { kinds: ['clp'], nations: ['Wales'] },
  { kinds: ['clp'], regions: ['London'], without: 'young_labour_branch' },
  { kinds: ['labour_group'], size: { least: 3 } },
  { kinds: ['union'] },
];

async function roundOf(presetKey: string): Promise<string> {
  const round = `${presetKey}-kept`;
  const times = { ...typedOn('opens', '2026-11-02', '12 noon'), ...typedOn('closes', '2026-12-11', '12 noon') };
  const start = `preset:${presetKey}`;
  const typed = { ...times, title: 'Sample', slug: round, kind: 'live', bodySet: '2024', start };
  await acts.do(createRound, createRoundInput.parse(typed), admin);
  return round;
}

async function contestIn(round: string): Promise<ContestRow> {
  const [found] = await db.reads
    .select({ contest: contests })
    .from(contests)
    .innerJoin(schema.rounds, eq(schema.rounds.id, contests.roundId))
    .where(eq(schema.rounds.slug, round));
  if (!found) throw new Error('No contest');
  return found.contest;
}

async function save(round: string, more: object = {}): Promise<void> {
  const contest = await contestIn(round);
  const form = unchanged(contestFields('en', { ...contest, candidates: 0, roster: 0, sent: 0 }));
  await acts.do(changeContest, changeContestInput.parse({ ...form, round, contest: contest.slug, ...more }), admin);
}

test('saving the form of a preset unchanged changes nothing', async () => {
  for (const { key } of PAST_CONTESTS) {
    const round = await roundOf(key);
    const before = await contestIn(round);
    await save(round);
    expect(await contestIn(round)).toEqual(before);
  }
});

test('the form keeps groups that it cannot show, says them, and replaces them only if the admin chooses to', async () => {
  const round = await roundOf(PAST_CONTESTS[0]?.key ?? '');
  const { id } = await contestIn(round);
  expect(fieldsOfNominators(UNUSUAL)).toBeNull();
  await db.seed(async (tx) => {
    await tx
      .update(contests)
      .set({ nominators: [...UNUSUAL] })
      .where(eq(contests.id, id));
    return ok(null);
  });
  const contest = await contestIn(round);
  const fields = contestFields('en', { ...contest, candidates: 0, roster: 0, sent: 0 });
  const question = fields.find((field) => 'name' in field && field.name === 'nominators');
  expect(question && 'hint' in question && question.hint).toMatch(
    /Welsh CLPs.*3 councillors.*trade unions or CLPs in London without a Young Labour branch/,
  );

  await save(round, { title: 'Another name' });
  expect(await contestIn(round)).toEqual({ ...contest, title: 'Another name' });
  await save(round, { bodyKinds: ['clp'] });
  expect((await contestIn(round)).nominators).toEqual(UNUSUAL);
  await save(round, { nominators: 'replace', bodyKinds: ['clp'] });
  expect((await contestIn(round)).nominators).toEqual([{ kinds: ['clp'] }]);
});
