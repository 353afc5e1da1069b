import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { entryText } from '@/components/log/entry';
import { schema } from '@/db/schema';
import { OPERATOR } from '@/domain/base/permissions';
import { slugBehind } from '@/queries/bodies/old-names';
import { checkLog } from '@/queries/log/check-log';
import { checkReplay } from '@/queries/log/check-replay';
import { publicLog } from '@/queries/log/public-log';
import { type SmallWorld, smallWorld } from '@/testing/small-world';
import { changeRoster } from '../rounds/roster';
import { closeBody } from './closing';
import { mergeBodies, splitBody } from './merging';
import { changeAliases, renameBody } from './names';
import { correctDay, undoBodyChange } from './undo';

const { bodies, bodyChanges, log } = schema;

let world: SmallWorld;
let second = 0;
beforeEach(async () => {
  world = await smallWorld();
  second = 0;
});
afterEach(() => world.close());

const ctx = (now = '2026-11-20T12:00:00Z') => {
  second += 1;
  return world.as(OPERATOR, new Date(new Date(now).getTime() + second * 1000));
};
const act = (body: string, on = '', reason = 'The NEC decided it.') => {
  const [year = '', month = '', day = ''] = on.split('-');
  return { body, change: '', reason, 'on-day': day, 'on-month': month, 'on-year': year };
};
const read = async (slug: string) => {
  const [body] = await world.db.reads.select().from(bodies).where(eq(bodies.slug, slug));
  return body;
};
const lastChange = async () => {
  const all = await world.db.reads.select().from(bodyChanges).orderBy(bodyChanges.changedAt);
  return all.at(-1);
};
const wrong = (field: string, code: string) => ({ ok: false, error: { code: 'wrong', problems: [{ field, code }] } });

/** Every public row can be made again from the log. */
const logHolds = async () => {
  expect(await checkReplay(ctx())).toMatchObject({ faults: [] });
  expect(await checkLog(ctx())).toMatchObject({ ok: true });
};

describe('a new name', () => {
  test('keeps the address, adds another one, and adds the old name to the other names', async () => {
    const renamed = await renameBody(ctx(), { ...act('hexham', '2026-11-01'), name: ' Tyne  Valley ', nameCy: '' });
    expect(renamed).toEqual({ ok: true, value: { slug: 'hexham' } });
    expect(await read('hexham')).toMatchObject({ id: world.hexham, name: 'Tyne Valley', aliases: ['Hexham'] });
    expect(await lastChange()).toMatchObject({
      kind: 'renamed',
      takesEffectOn: '2026-11-01',
      otherSlug: 'tyne-valley',
      before: { name: 'Hexham' },
      after: { name: 'Tyne Valley' },
    });
    expect(await slugBehind(world.db.reads, 'tyne-valley')).toBe('hexham');
    await logHolds();
  });

  test('takes no address that leads to another body', async () => {
    await renameBody(ctx(), { ...act('hexham'), name: 'Tyne Valley', nameCy: '' });
    await renameBody(ctx(), { ...act('gower'), name: 'Hexham', nameCy: '' });
    expect(await lastChange()).toMatchObject({ otherSlug: null });
    await splitBody(ctx(), { ...act('aldershot'), parts: 'Tyne Valley\nRushmoor' });
    expect(await read('tyne-valley-clp')).toMatchObject({ name: 'Tyne Valley' });
    await logHolds();
  });

  test('is in later entries of the log, and the old name in earlier ones', async () => {
    await closeBody(ctx(), act('hexham', '2026-12-31'));
    await undoBodyChange(ctx(), { ...act(''), change: (await lastChange())?.id ?? '' });
    await renameBody(ctx(), { ...act('hexham'), name: 'Tyne Valley', nameCy: '' });
    await changeRoster(ctx(), {
      ...{ round: 'nec-2026', body: 'hexham', state: 'cannot-nominate', countsWith: '', cause: 'mistake' },
      ...{ reason: '', source: '' },
    });
    const found = await publicLog(ctx(), 'newest');
    const texts = found?.entries.map(
      ({ entry, at }) => entryText({ entry, at, names: found.names, locale: 'en' }).text,
    );
    expect(texts?.slice(0, 4)).toEqual([
      expect.stringContaining('Tyne Valley CLP'),
      'Hexham CLP was renamed Tyne Valley CLP on 20 November 2026. The NEC decided it.',
      'The closing of Hexham CLP was undone. The NEC decided it.',
      'Hexham CLP closed. Its last day is 31 December 2026. The NEC decided it.',
    ]);
  });

  test.each([
    ['', 'name', 'name-missing'],
    ['x'.repeat(121), 'name', 'name-long'],
    ['!!!', 'name', 'name-empty'],
    ['Gower', 'name', 'name-taken'],
    ['Hexham', 'name', 'unchanged'],
  ])('%j is refused', async (name, field, code) => {
    expect(await renameBody(ctx(), { ...act('hexham'), name, nameCy: '' })).toEqual(wrong(field, code));
  });

  test.each([
    ['2026-11-21', 'on', 'day-to-come'],
    ['2026-02-30', 'on', 'day-not-real'],
    ['26-01-01', 'on', 'year-not-four-digits'],
  ])('on %s is refused', async (on, field, code) => {
    expect(await renameBody(ctx(), { ...act('hexham', on), name: 'Tyne Valley', nameCy: '' })).toEqual(
      wrong(field, code),
    );
  });

  test('needs a reason, and asks about one that looks private', async () => {
    const named = { ...act('hexham'), name: 'Tyne Valley', nameCy: '' };
    expect(await renameBody(ctx(), { ...named, reason: '  ' })).toEqual(wrong('reason', 'reason-missing'));
    expect(await renameBody(ctx(), { ...named, reason: 'Ask me@example.org' })).toMatchObject({
      ok: false,
      error: { code: 'not-public' },
    });
    expect(await renameBody(ctx(), { ...named, body: 'nowhere' })).toEqual({
      ok: false,
      error: { code: 'no-such-body' },
    });
  });
});

test('other names are kept once each, without the names of the body', async () => {
  await changeAliases(ctx(), { ...act('hexham'), aliases: 'Hexham\n Tynedale \ntynedale\n\nWest Northumberland' });
  expect((await read('hexham'))?.aliases).toEqual(['Tynedale', 'West Northumberland']);
  expect(await changeAliases(ctx(), { ...act('hexham'), aliases: 'Tynedale\nWest Northumberland' })).toEqual(
    wrong('aliases', 'unchanged'),
  );
  await logHolds();
});

test('a body closes on a day, once, and opens again', async () => {
  expect(await closeBody(ctx(), act('hexham', '2026-12-31'))).toMatchObject({ ok: true });
  expect(await read('hexham')).toMatchObject({ endsOn: '2027-01-01' });
  expect(await closeBody(ctx(), act('hexham'))).toEqual({ ok: false, error: { code: 'body-closed' } });
  const change = (await lastChange())?.id ?? '';
  expect(await correctDay(ctx(), { ...act('', '2027-01-31'), change })).toMatchObject({ ok: true });
  expect(await read('hexham')).toMatchObject({ endsOn: '2027-02-01' });
  expect(await undoBodyChange(ctx(), { ...act(''), change })).toMatchObject({ ok: true });
  expect(await read('hexham')).toMatchObject({ endsOn: null, endedAt: null });
  expect(await undoBodyChange(ctx(), { ...act(''), change })).toEqual({
    ok: false,
    error: { code: 'undone-already' },
  });
  await logHolds();
});

describe('a merger', () => {
  const merge = { others: 'Bishop Auckland CLP\nblyth-and-ashington', name: 'North Country', nameCy: '' };

  test('keeps the originals, and is undone', async () => {
    expect(await mergeBodies(ctx(), { ...act('hexham', '2026-11-18'), ...merge })).toEqual({
      ok: true,
      value: { slug: 'north-country' },
    });
    const made = await read('north-country');
    expect(made).toMatchObject({ startsOn: '2026-11-18', endsOn: null, kind: 'clp', set: '2024' });
    for (const slug of ['hexham', 'bishop-auckland', 'blyth-and-ashington'])
      expect(await read(slug)).toMatchObject({ endsOn: '2026-11-18' });
    const change = await lastChange();
    expect(change).toMatchObject({ kind: 'merged', bodyId: made?.id });
    expect(await undoBodyChange(ctx(), { ...act(''), change: change?.id ?? '' })).toMatchObject({ ok: true });
    expect(await read('hexham')).toMatchObject({ endsOn: null, endedAt: null });
    expect(await read('north-country')).toMatchObject({ startsOn: '2026-11-18', endsOn: '2026-11-18' });
    await logHolds();
  });

  test.each([
    ['', 'parts-missing'],
    ['Nowhere at all', 'body-unknown'],
    ['Hexham', 'part-twice'],
    ['Gower\nGower', 'part-twice'],
    ['Birmingham', 'body-unclear'],
    [Array.from({ length: 12 }, (_, at) => `Place ${at}`).join('\n'), 'parts-many'],
  ])('with %j is refused', async (others, code) => {
    expect(await mergeBodies(ctx(), { ...act('hexham'), ...merge, others })).toEqual(wrong('others', code));
  });

  test('is not undone after its result has changed', async () => {
    await mergeBodies(ctx(), { ...act('hexham', '2026-11-18'), ...merge });
    const change = (await lastChange())?.id ?? '';
    await splitBody(ctx(), { ...act('north-country', '2026-11-19'), parts: 'North East Country\nNorth West Country' });
    expect(await undoBodyChange(ctx(), { ...act(''), change })).toEqual({
      ok: false,
      error: { code: 'changed-since' },
    });
    await logHolds();
  });
});

test('a split makes new bodies, and is undone', async () => {
  expect(await splitBody(ctx(), { ...act('hexham'), parts: 'One' })).toEqual(wrong('parts', 'parts-missing'));
  expect(await splitBody(ctx(), { ...act('hexham'), parts: 'One\none' })).toEqual(wrong('parts', 'part-twice'));
  await splitBody(ctx(), { ...act('hexham', '2026-11-18'), parts: 'Hexham East\nHexham West' });
  expect(await read('hexham')).toMatchObject({ endsOn: '2026-11-18' });
  expect(await read('hexham-east')).toMatchObject({ startsOn: '2026-11-18', endsOn: null });
  const change = (await lastChange())?.id ?? '';
  expect(await correctDay(ctx(), { ...act('', '2026-11-17'), change })).toMatchObject({ ok: true });
  expect(await read('hexham-west')).toMatchObject({ startsOn: '2026-11-17' });
  expect(await undoBodyChange(ctx(), { ...act(''), change })).toMatchObject({ ok: true, value: { slug: 'hexham' } });
  expect(await read('hexham-west')).toMatchObject({ startsOn: '2026-11-17', endsOn: '2026-11-17' });
  const events = (await world.db.reads.select().from(log)).map(({ event }) => event);
  expect(events.slice(-3)).toEqual(['body.split', 'body-change.dated', 'body-change.undone']);
  await logHolds();
});
