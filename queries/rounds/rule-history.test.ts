import { getTableColumns } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeRoster } from '@/commands/rounds/roster';
import { changeRound } from '@/commands/rounds/rounds';
import { addTimetableEntry } from '@/commands/rounds/timetable';
import { schema } from '@/db/schema';
import { OPERATOR, READER } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { canonicalJson } from '@/domain/log/canonical-json';
import { CONTEST_FIELDS, ROUND_FIELDS } from '@/domain/log/rule-history';
import { must } from '@/testing/act-world';
import { MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { ruleHistory } from './rule-history';

const { log, logTexts } = schema;
const round = 'nec-2026';

let world: SmallWorld;
beforeEach(async () => {
  world = await smallWorld();
});
afterEach(() => world.close());

const operator = () => world.as(OPERATOR, MIDWAY);
const history = async () => (await ruleHistory(world.as(READER, MIDWAY), round))?.items ?? [];

test('begins when the round became public, and has each change with its reason, newest first', async () => {
  expect(await history()).toMatchObject([{ entry: { event: 'round.created' }, differences: [] }]);
  const settings = { title: 'NEC 2026', note: '', source: '', statementsFor: 'members' };
  must(await changeRound(operator(), { round, ...settings, reason: 'As in 2022.' }));
  const date = { kind: 'freeze', label: '', 'at-day': '1', 'at-month': '11', 'at-year': '2026', 'at-time': '09:00' };
  must(await addTimetableEntry(operator(), { round, ...date, reason: 'It was missing.' }));
  const excluded = { body: 'hexham', state: 'cannot-nominate', countsWith: '', source: '' };
  must(await changeRoster(operator(), { round, ...excluded, reason: 'It is suspended.' }));
  expect(await history()).toMatchObject([
    { entry: { event: 'roster.changed', data: { reason: 'It is suspended.' } }, differences: [] },
    { reason: 'It was missing.', differences: [{ of: 'date', was: null, now: { kind: 'freeze' } }] },
    {
      reason: 'As in 2022.',
      agreed: 'one',
      differences: [{ of: 'round', field: 'statementsFor', was: 'everyone', now: 'members' }],
    },
    { entry: { event: 'round.created' }, differences: [] },
  ]);
});

test('a redacted text is shown as redacted, in the reason and in the change', async () => {
  const more = { title: 'NEC 2026', source: '', statementsFor: '' };
  must(await changeRound(operator(), { round, ...more, note: 'A private note.', reason: 'A private reason.' }));
  await world.db.seed(async (tx) => ok(await tx.update(logTexts).set({ text: null, salt: null })));
  expect((await history())[0]).toMatchObject({
    reason: '[redacted]',
    differences: [{ field: 'note', was: null, now: '[redacted]' }],
  });
});

test('an entry of format 1 is shown with what it says', async () => {
  const data = { round, changed: ['rule:section'], reason: 'A mistake.' };
  await world.db.seed(async (tx) => {
    const old = { seq: 9999, at: MIDWAY, event: 'round.changed', data: canonicalJson(data), format: 1, changes: null };
    const hashes = { prevHash: '', hash: '', entryHash: '' };
    return ok(await tx.insert(log).values({ ...old, ...hashes, round }));
  });
  expect((await history())[0]).toMatchObject({
    seq: 9999,
    entry: { event: 'round.changed', data },
    reason: 'A mistake.',
    agreed: null,
    differences: [],
  });
});

test('shows every column of a round and of a contest, but for those that are no rule', () => {
  const notShown = (table: Parameters<typeof getTableColumns>[0], shown: readonly string[]) =>
    Object.keys(getTableColumns(table)).filter((column) => !shown.includes(column));
  // Doubts are about the sources of a preset, and end when an admin sets the rule.
  expect(notShown(schema.contests, CONTEST_FIELDS)).toEqual(['id', 'roundId', 'slug', 'position', 'doubts']);
  // These never change, or the event that changes them says it.
  expect(notShown(schema.rounds, ROUND_FIELDS)).toEqual([
    ...[
      'id',
      'slug',
      'kind',
      'zone',
      'bodySet',
      'nationSets',
      'announcedAt',
      'declaredAt',
      'cancelledAt',
      'cancelReason',
      'cancelCause',
    ],
    ...['postponedAt', 'postponeReason', 'postponeCause', 'amendingSince', 'amendingReason'],
  ]);
});

test('of a round that is not public there is none', async () => {
  expect(await ruleHistory(world.as(READER, MIDWAY), 'nowhere')).toBeNull();
});
