import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '@/db/client';
import { referenceBodies } from '@/db/reference/bodies';
import { schema } from '@/db/schema';
import type { BodyId, SlateId } from '@/domain/base/ids';
import { LONGEST_SEARCH } from '@/domain/base/names';
import { CLOSES, DURING, OPENS, openWorld, readerAt, type World, withWorld } from '@/testing/sample-world';
import type { TemporaryDatabase } from '@/testing/temporary';
import { search } from './search';

const old = { opensAt: new Date('2020-06-01T09:00:00Z'), closesAt: new Date('2020-09-27T12:00:00Z') };

/** Every CLP of both maps, a current round, a round of 2020 and a draft. */
async function everything(world: World) {
  for (const body of referenceBodies())
    await world.tx.insert(schema.bodies).values({ ...body, id: body.slug as BodyId, aliases: [...body.aliases] });
  const live = await world.contest(await world.round('r26', 'live', { title: 'NEC elections 2026' }));
  const past = await world.contest(
    await world.round('r20', 'archive', { ...old, title: 'NEC elections 2020', announcedAt: OPENS, bodySet: '2010' }),
  );
  const draft = await world.contest(
    await world.round('r28', 'live', { title: 'NEC elections 2028', announcedAt: null }),
  );
  await world.candidacy(past, 'Alder Sample');
  await world.candidacy(live, 'Alder Sample');
  await world.candidacy(live, 'Hazel Sample');
  await world.candidacy(draft, 'Secret Sample');
  for (const [contestId, slug, name] of [
    [live, 'orchard', 'Orchard slate'],
    [draft, 'hidden', 'Hidden orchard'],
  ] as const)
    await world.tx
      .insert(schema.slates)
      .values({ id: slug as SlateId, contestId, slug, name, claimedBy: 'The Pomona Group' });
}

const slugs = (items: readonly { readonly slug: string }[]) => items.map(({ slug }) => slug);

describe('over every CLP, two rounds and a draft', () => {
  let db: TemporaryDatabase;
  beforeAll(async () => {
    db = await openWorld(everything);
  });
  afterAll(() => db.close());
  const asked = <T>(read: (from: Database) => Promise<T>): Promise<T> => read(db);

  test.each([
    // Welsh names, with and without their accents, on either map
    ['Maldwyn a Glyndŵr', 'fits', ['montgomeryshire-and-glyndwr']],
    ['glyndwr', 'fits', ['montgomeryshire-and-glyndwr']],
    ['Pontypridd', 'fits', ['pontypridd']],
    ['Western Isles', 'fits', ['na-h-eileanan-an-iar']],
    ['Hexham Labour Party', 'fits', ['hexham']],
    ['Hexham Constituency Labour Party', 'fits', ['hexham']],
    ['Labour International', 'fits', ['labour-international']],
    // names in the forms that lists and people use
    ['Leeds NE', 'near', ['leeds-north-east']],
    ['Hexam', 'near', ['hexham']],
    ['Truro and Falmoth', 'near', ['truro-and-falmouth']],
    ['Ynys M\ufffdn', 'near', ['ynys-mon']],
    // a name that only the older map has
    ['Bury St Edmunds and', 'fits', ['bury-st-edmunds-and-stowmarket']],
    ['Colne Valley', 'fits', ['colne-valley']],
    ['Elmet', 'fits', ['elmet-and-rothwell-2010']],
    ['qqqqq', 'none', []],
    // codes, and names with invisible characters
    ['E14001063', 'fits', ['aldershot']],
    ['e14 001063', 'fits', ['aldershot']],
    ['E14000530', 'fits', ['aldershot']],
    ['E14000689', 'fits', ['elmet-and-rothwell-2010']],
    ['\u200bHex\u00adham\ufeff', 'fits', ['hexham']],
    ['Hexham\u00a0CLP', 'fits', ['hexham']],
    // postcodes are not known, and no name is suggested for them
    ['SW1A 1AA', 'none', []],
    ['sw1a1aa', 'none', []],
    ['LS2', 'none', []],
    ['W1', 'none', []],
  ] as const)('"%s" %s', async (typed, kind, expected) => {
    const found = await asked((db) => search(readerAt(db, DURING), typed));
    expect([found.kind, slugs(found.bodies.found).slice(0, expected.length || 1)]).toEqual([kind, expected]);
  });

  test('a name of the older map has its present CLPs, and comes after current names', async () => {
    const found = await asked((db) => search(readerAt(db, DURING), 'elmet'));
    const [only] = found.bodies.found;
    expect(only).toMatchObject({ set: '2010', name: 'Elmet and Rothwell' });
    expect(slugs(only?.elsewhere ?? [])).toEqual(['wetherby-and-easingwold', 'selby', 'leeds-east']);
  });

  test('each name on one map: the current body’s page covers the other', async () => {
    const found = await asked((db) => search(readerAt(db, DURING), 'aldershot'));
    expect(slugs(found.bodies.found)).toEqual(['aldershot']);
  });

  test('a person is found once, with every contest, latest first', async () => {
    const found = await asked((db) => search(readerAt(db, DURING), 'alder samp'));
    expect(found.candidates.found.map(({ name, contests }) => [name, contests.map(({ round }) => round.slug)])).toEqual(
      [['Alder Sample', ['r26', 'r20']]],
    );
  });

  test('a slate by its name and by the group that backs it; a round by its year', async () => {
    const { orchard, pomona, year } = await asked(async (db) => ({
      orchard: await search(readerAt(db, DURING), 'orchard'),
      pomona: await search(readerAt(db, DURING), 'pomona'),
      year: await search(readerAt(db, DURING), '2020'),
    }));
    expect(slugs(orchard.slates.found)).toEqual(['orchard']);
    expect(slugs(pomona.slates.found)).toEqual(['orchard']);
    expect(year.rounds.found.map(({ round, contests }) => [round.slug, slugs(contests)])).toEqual([
      ['r20', ['clp-section']],
    ]);
  });

  test.each(['Secret Sample', 'Hidden', '2028'])('nothing of a draft is found: %s', async (typed) => {
    const { candidates, slates, rounds } = await asked((db) => search(readerAt(db, DURING), typed));
    const found = [...candidates.found, ...slates.found, ...rounds.found].map(({ name }) => name);
    expect(found.filter((name) => /Secret|Hidden|2028/.test(name))).toEqual([]);
  });

  test('no text, text without a letter, and text longer than any name', async () => {
    const [none, signs, long] = await asked(async (db) => [
      await search(readerAt(db, DURING), '   '),
      await search(readerAt(db, DURING), '—!?'),
      await search(readerAt(db, DURING), `hexham ${'x'.repeat(5000)}`),
    ]);
    expect([none?.kind, none?.count]).toEqual(['nothing-typed', 0]);
    expect(signs?.kind).toBe('none');
    expect([long?.isCut, long?.typed.length]).toEqual([true, LONGEST_SEARCH]);
  });

  test('many results are all counted and partly shown', async () => {
    const found = await asked((db) => search(readerAt(db, DURING), 'north'));
    expect([found.bodies.found.length, found.bodies.isCut]).toEqual([20, true]);
    expect(found.count).toBeGreaterThan(20);
  });
});

test.each([
  ['SW1A 1AA', true],
  ['LS2', true],
  ['E14001063', false],
  ['Hexham', false],
])('whether %s looks like a postcode: %s', async (typed, isPostcode) => {
  const found = await withWorld(
    async () => {},
    (db) => search(readerAt(db, DURING), typed),
  );
  expect(found.isPostcode).toBe(isPostcode);
});

test('a receipt’s code is recognised', async () => {
  const found = await withWorld(
    async () => {},
    (db) => search(readerAt(db, DURING), '0000-0000-00'),
  );
  expect(found.receipt).toBe('0000-0000-00');
});

test('results are searched again once something public has changed', async () => {
  const kinds = await withWorld(
    async (world) => {
      await world.contest(await world.round('r26', 'live', { title: 'NEC elections 2026', announcedAt: CLOSES }));
    },
    async (db) => [
      (await search(readerAt(db, DURING), '2026')).kind,
      (await search(readerAt(db, DURING), '2026')).kind,
      (await search(readerAt(db, new Date(CLOSES.getTime() + 1)), '2026')).kind,
    ],
  );
  expect(kinds).toEqual(['none', 'none', 'fits']);
});
