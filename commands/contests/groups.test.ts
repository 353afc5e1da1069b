import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ContestRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { Actor } from '@/domain/base/permissions';
import { ASKED_GROUPS } from '@/domain/contests/rule-form';
import { PAST_CONTESTS } from '@/domain/rounds/past-contests';
import { differenceWords } from '@/messages/describe-difference';
import { groupSentences } from '@/messages/group-words';
import { contestStandings } from '@/queries/contests/contest-standings';
import { proposedChange } from '@/queries/rounds/proposed-changes';
import { roundAsFile } from '@/queries/rounds/round-file';
import { ruleHistory } from '@/queries/rounds/rule-history';
import { Acts, typedOn } from '@/testing/acts';
import { owner, presetDatabase } from '@/testing/preset-world';
import type { TemporaryDatabase } from '@/testing/temporary';
import { agreeChange } from '../rounds/agree-change';
import { announceRound } from '../rounds/announce';
import { createRound, createRoundInput } from '../rounds/rounds';
import { changeContest, changeContestInput } from './contests';
import { changeRule, changeRuleInput } from './rule';

// Reserved seats and quotas of a contest are rules: they are set, agreed to, logged and shown like the rule for the ballot.

const [round, contest] = ['nec-sample', 'clp-section'];
const reason = 'The conference decided so.';
let db: TemporaryDatabase;
let acts: Acts;
let first: Actor;
let second: Actor;

beforeEach(async () => {
  db = await presetDatabase();
  acts = new Acts(db, '2026-10-01T09:00:00Z');
  first = await owner(acts, 'first');
  second = await owner(acts, 'second');
  const times = { ...typedOn('opens', '2026-11-02', '12 noon'), ...typedOn('closes', '2026-12-11', '12 noon') };
  const typed = {
    ...times,
    title: 'NEC sample',
    slug: round,
    kind: 'live',
    bodySet: '2024',
    start: 'preset:nec-2022-clp',
  };
  await acts.do(createRound, createRoundInput.parse(typed), first);
  await acts.do(announceRound, { round }, first);
});
afterEach(() => db.close());

const row = async (): Promise<ContestRow> => {
  const [found] = await db.reads.select().from(schema.contests);
  if (!found) throw new Error('No contest');
  return found;
};
const rule = (more: object) =>
  changeRuleInput.parse({
    ...{ round, contest, reason, decides: 'keep', [ASKED_GROUPS.name]: ASKED_GROUPS.value },
    ...more,
  });
const FIVE_WOMEN = { reserved: ['woman'], 'reserved-woman': '5' };
const details = (more: object) =>
  changeContestInput.parse({
    ...{ round, contest, title: 'CLP section', seats: '9', maxPerBody: '9', bodyKinds: ['clp'], acceptsWriteIns: [] },
    ...{ nations: [], regions: [], statementWords: '', electorate: '', ballotMethod: '', ruleNote: '', source: '' },
    reason,
    ...more,
  });

describe('reserved seats and quotas', () => {
  test('are logged before and after, and what an admin has set is no longer in doubt', async () => {
    const before = await row();
    expect(before).toMatchObject({
      reservedSeats: [{ least: 4, attribute: 'woman' }],
      doubts: { reservedSeats: 'assumed' },
    });
    const quota = { quota: ['bame'], 'quota-bame': '1' };
    await acts.do(changeRule, rule({ ...FIVE_WOMEN, ...quota }), first);
    expect(await row()).toMatchObject({
      threshold: before.threshold,
      reservedSeats: [{ least: 5, attribute: 'woman' }],
      quotas: [{ kind: 'at-least', least: 1, attribute: 'bame' }],
      doubts: null,
    });
    const newest = (await ruleHistory(acts.as(first), round))?.items[0];
    const differences = (newest?.differences ?? []).map((each) => differenceWords(each, 'Europe/London', 'en'));
    expect(differences).toEqual([
      {
        what: 'Quotas, CLP section',
        was: 'none',
        now: 'at least one of the names that a body sends must be a BAME member',
      },
      {
        what: 'Reserved seats, CLP section',
        was: 'at least four seats are for women',
        now: 'at least five seats are for women',
      },
    ]);
    const file = await roundAsFile(acts.as(first), round);
    expect(file?.contests[0]).toMatchObject({
      reservedSeats: [{ least: 5, attribute: 'woman' }],
      quotas: [{ kind: 'at-least', least: 1, attribute: 'bame' }],
    });
    const shown = (await contestStandings(acts.as(first), { round, contest }))?.contest;
    expect(shown && groupSentences(shown, 'en')).toEqual([
      'At least five seats are for women.',
      'At least one of the names that a body sends must be a BAME member.',
    ]);
    expect(shown && groupSentences(shown, 'cy')).toHaveLength(2);
  });

  test('keep the doubt about everything that has not changed', async () => {
    await acts.do(changeRule, rule({ reserved: ['woman'], 'reserved-woman': '4', decides: 'no' }), first);
    expect(await row()).toMatchObject({ threshold: null, doubts: { reservedSeats: 'assumed' } });
  });

  test('need a second admin once nominations are open, whose page says what changes', async () => {
    acts.at('2026-11-03T09:00:00Z');
    const { proposal } = await acts.do(changeRule, rule(FIVE_WOMEN), first);
    expect((await row()).reservedSeats).toEqual([{ least: 4, attribute: 'woman' }]);
    const open = await proposedChange(acts.as(second), { round, proposal: proposal ?? '' });
    expect(open?.differences).toMatchObject([{ field: 'reservedSeats' }]);
    await acts.do(agreeChange, { round, proposal: proposal ?? '', fingerprint: open?.fingerprint ?? '' }, second);
    expect((await row()).reservedSeats).toEqual([{ least: 5, attribute: 'woman' }]);
  });

  test('are refused if there are fewer seats or names, and nothing changes', async () => {
    const before = await row();
    expect(await changeRule(acts.as(first), rule({ reserved: ['woman'], 'reserved-woman': '10' }))).toMatchObject({
      error: { problems: [{ field: 'reserved-woman', code: 'reserved-too-many' }] },
    });
    expect(await changeRule(acts.as(first), rule({ quota: ['woman'], 'quota-woman': '10' }))).toMatchObject({
      error: { problems: [{ field: 'quota-woman', code: 'quota-too-many' }] },
    });
    expect(await changeContest(acts.as(first), details({ seats: '3' }))).toMatchObject({
      error: { problems: [{ field: 'seats', code: 'seats-below-reserved' }] },
    });
    expect(await row()).toEqual(before);
    await acts.do(changeContest, details({ seats: '4' }), first);
    expect(await row()).toMatchObject({ seats: 4, doubts: { reservedSeats: 'assumed' } });
  });

  test('of a form that does not ask about them stay as they are', async () => {
    await acts.do(changeRule, changeRuleInput.parse({ round, contest, reason, decides: 'no' }), first);
    expect((await row()).reservedSeats).toEqual([{ least: 4, attribute: 'woman' }]);
  });
});

test('every preset with reserved seats says them in a sentence in both languages', () => {
  const reserved = PAST_CONTESTS.filter(({ reservedSeats }) => reservedSeats.length > 0);
  expect(reserved.length).toBeGreaterThan(8);
  for (const preset of reserved)
    for (const locale of ['en', 'cy'] as const) {
      const [sentence, ...more] = groupSentences({ ...preset, quotas: [] }, locale);
      expect(sentence).toMatch(/^(At least|O leiaf) .*\.$/);
      expect(more).toEqual([]);
    }
});
