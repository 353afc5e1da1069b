import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { type Actor, OPERATOR, READER } from '@/domain/base/permissions';
import { adminBody } from '@/queries/bodies/admin-bodies';
import { countBodies } from '@/queries/contests/contest-bodies';
import { countedContest } from '@/queries/contests/counted-contest';
import { checkReplay } from '@/queries/log/check-replay';
import { type SmallWorld, smallWorld } from '@/testing/small-world';
import { recordMeeting } from '../nominations/meeting';
import { submitNominations } from '../nominations/submission';
import { changeRoster } from '../rounds/roster';
import { countTogether, extendRoster } from '../rounds/roster-additions';
import { addBody } from './adding';
import { closeBody } from './closing';
import { mergeBodies, splitBody } from './merging';
import { renameBody } from './names';
import { undoBodyChange } from './undo';

const { bodies, bodyChanges, submissions } = schema;

// Acts about bodies while a round is open: the roster changes only by an act for the round.

let world: SmallWorld;
let second = 0;
beforeEach(async () => {
  world = await smallWorld();
  second = 0;
});
afterEach(() => world.close());

const REASON = 'The NEC decided it.';
const at = (now: string) => {
  second += 1;
  return new Date(new Date(now).getTime() + second * 1000);
};
const operator = (now = '2026-11-20T12:00:00Z') => world.as(OPERATOR, at(now));
const act = (body: string) => ({ body, change: '', reason: REASON, 'on-day': '', 'on-month': '', 'on-year': '' });

let attempts = 0;

/** The officer records the meeting if the body has sent nothing yet, and sends names. */
async function send(actor: Actor, slug: string, names: readonly string[], now = '2026-11-20T12:00:00Z') {
  const bodyId = await world.bodyId(slug);
  const sent = await world.db.reads.select().from(submissions).where(eq(submissions.bodyId, bodyId));
  attempts += 1;
  if (sent.length === 0)
    await recordMeeting(world.as(actor, at(now)), {
      ...{
        contestId: world.contestId,
        bodyId,
        kind: 'all_member',
        mode: 'hybrid',
        numberPresent: '',
        isQuorate: 'yes',
      },
      ...{ 'heldOn-day': '17', 'heldOn-month': '11', 'heldOn-year': '2026' },
    });
  return submitNominations(world.as(actor, at(now)), {
    ...{ contestId: world.contestId, bodyId, choice: 'names', names: names.map(world.name) },
    ...{ basedOnVersion: sent.length, attempt: `attempt-${attempts}` },
  });
}

const counted = async () => {
  const found = await countedContest(world.as(READER, at('2026-11-21T12:00:00Z')), {
    round: 'nec-2026',
    contest: 'section',
  });
  if (!found) throw new Error('No contest.');
  return found;
};
const figures = async () => {
  const { candidacies, statuses } = await counted();
  const alder = candidacies.find(({ slug }) => slug === 'alder-sample');
  const { all, hasNominated } = countBodies(statuses.values());
  return { alder: alder?.count, all, hasNominated };
};
const merger = async () => {
  const rows = await world.db.reads.select().from(bodyChanges);
  return rows.find(({ kind }) => kind === 'merged' || kind === 'split')?.id ?? '';
};
const tasksOf = async (slug: string) =>
  (await adminBody(operator(), slug)).rounds.map(({ state, merger: found }) => [state, found !== null]);

/** Hexham and Bishop Auckland nominate Alder, and are then merged. */
async function mergeTwo() {
  expect(await send(world.officer('secretary'), 'hexham', ['alder'])).toMatchObject({ ok: true });
  const auckland = await world.bodyId('bishop-auckland');
  expect(await send(world.officer('chair', auckland), 'bishop-auckland', ['alder', 'birch'])).toMatchObject({
    ok: true,
  });
  const before = await figures();
  const input = { ...act('hexham'), others: 'bishop-auckland', name: 'North Country', nameCy: '' };
  expect(await mergeBodies(operator(), input)).toMatchObject({ ok: true });
  return before;
}

test('a merger changes no roster: the originals still count, and the merged body is not on it', async () => {
  const before = await mergeTwo();
  expect(before).toMatchObject({ alder: 2, hasNominated: 2 });
  expect(await figures()).toEqual(before);
  expect(await send(world.officer('secretary'), 'hexham', ['alder', 'cedar'])).toMatchObject({
    ok: false,
    error: { code: 'body-ended', lastDay: '2026-11-19' },
  });
  const country = await world.bodyId('north-country');
  expect(await send(world.officer('secretary', country), 'north-country', ['cedar'])).toMatchObject({
    ok: false,
    error: { code: 'body-added-late' },
  });
  expect(await tasksOf('north-country')).toEqual([['notOnRoster', true]]);
  expect(await tasksOf('hexham')).toEqual([['onRosterClosed', false]]);
});

test('counted together, the submissions stay as they were sent and count once; undone, all is as before', async () => {
  const before = await mergeTwo();
  const sent = await world.db.reads.select().from(submissions);
  expect(await countTogether(operator(), { round: 'nec-2026', change: await merger(), reason: REASON })).toEqual({
    ok: true,
    value: null,
  });
  expect(await figures()).toEqual({ alder: 1, all: before.all - 1, hasNominated: 1 });
  expect(await world.db.reads.select().from(submissions)).toEqual(sent);
  expect(await tasksOf('north-country')).toEqual([]);
  expect(await send(world.officer('secretary'), 'hexham', ['cedar'])).toMatchObject({
    ok: false,
    error: { code: 'body-counted-with', countedWith: 'North Country' },
  });
  expect(await undoBodyChange(operator(), { ...act(''), change: await merger() })).toMatchObject({ ok: true });
  expect(await figures()).toEqual(before);
  expect(await send(world.officer('secretary'), 'hexham', ['cedar'])).toMatchObject({ ok: true });
  expect(await checkReplay(operator())).toMatchObject({ faults: [] });
});

test('the merged body nominates for both, and then the merger cannot be undone', async () => {
  await mergeTwo();
  await countTogether(operator(), { round: 'nec-2026', change: await merger(), reason: REASON });
  const country = await world.bodyId('north-country');
  expect(await send(world.officer('secretary', country), 'north-country', ['cedar'])).toMatchObject({ ok: true });
  expect(await undoBodyChange(operator(), { ...act(''), change: await merger() })).toEqual({
    ok: false,
    error: { code: 'has-nominated', round: 'NEC 2026' },
  });
});

test('a renamed CLP nominates on, under its new name', async () => {
  await send(world.officer('secretary'), 'hexham', ['alder']);
  await renameBody(operator(), { ...act('hexham'), name: 'Tyne Valley', nameCy: '' });
  expect(await send(world.officer('secretary'), 'hexham', ['alder', 'cedar'])).toMatchObject({ ok: true });
  const { candidacies } = await counted();
  const [nominator] = candidacies.find(({ slug }) => slug === 'cedar-sample')?.nominators ?? [];
  expect(nominator?.body).toMatchObject({ slug: 'hexham', name: 'Tyne Valley' });
});

test('the parts of a split CLP join the roster by an act, and what the whole sent still counts', async () => {
  await send(world.officer('secretary'), 'hexham', ['alder']);
  const before = await figures();
  await splitBody(operator(), { ...act('hexham'), parts: 'Tyne East\nTyne West' });
  expect(await figures()).toEqual(before);
  expect(
    await extendRoster(operator(), { round: 'nec-2026', bodies: ['tyne-east', 'tyne-west'], reason: REASON }),
  ).toEqual({ ok: true, value: { added: 2 } });
  expect(await figures()).toEqual({ ...before, all: before.all + 2 });
  const east = await world.bodyId('tyne-east');
  expect(await send(world.officer('chair', east), 'tyne-east', ['alder'])).toMatchObject({ ok: true });
  expect(await figures()).toEqual({ alder: 2, all: before.all + 2, hasNominated: 2 });
  expect(await extendRoster(operator(), { round: 'nec-2026', bodies: ['tyne-east'], reason: REASON })).toMatchObject({
    ok: false,
  });
});

test('a closed CLP stays on the roster until an admin takes it off; one added later joins by the act for it', async () => {
  const before = await figures();
  await closeBody(operator(), act('hexham'));
  expect(await send(world.officer('secretary'), 'hexham', ['alder'])).toMatchObject({ ok: true });
  expect(await send(world.officer('secretary'), 'hexham', ['cedar'], '2026-11-21T00:30:00Z')).toMatchObject({
    ok: false,
    error: { code: 'body-ended', lastDay: '2026-11-20' },
  });
  const facts = { kind: 'clp', name: 'New Town', nameCy: '', aliases: '', code: '', region: 'London', size: '' };
  expect(await addBody(operator(), { ...act(''), ...facts, within: '' })).toMatchObject({ ok: true });
  expect((await figures()).all).toBe(before.all);
  const roster = {
    round: 'nec-2026',
    body: 'new-town',
    countsWith: '',
    cause: 'mistake',
    reason: '',
    source: '',
  } as const;
  expect(await changeRoster(operator(), { ...roster, state: 'may-nominate' })).toMatchObject({ ok: true });
  expect((await figures()).all).toBe(before.all + 1);
  const [added] = await world.db.reads.select().from(bodies).where(eq(bodies.slug, 'new-town'));
  expect(added).toMatchObject({ set: '2024', nation: 'England' });
  expect(await checkReplay(operator())).toMatchObject({ faults: [] });
});
