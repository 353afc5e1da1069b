import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importRound } from '@/commands/rounds/import-round';
import { OPERATOR } from '@/domain/base/permissions';
import { installedDatabase } from '@/testing/installed';
import { readerAt } from '@/testing/sample-world';
import type { TemporaryDatabase } from '@/testing/temporary';
import { contestStandings } from '../contests/contest-standings';
import { contestSeats } from './seats';

// These tests read the archive rounds of the demo.

const now = new Date('2026-11-21T12:00:00Z');
let db: TemporaryDatabase;
beforeAll(async () => {
  db = await installedDatabase();
  for (const slug of ['nec-2014', 'nec-2016', 'nec-2020', 'nec-2022']) {
    const file: unknown = JSON.parse(readFileSync(`db/demo/archives/${slug}.json`, 'utf8'));
    expect(await importRound({ db, actor: OPERATOR, now }, file)).toMatchObject({ ok: true });
  }
});
afterAll(() => db.close());

const seatsOn = async (round: string, day: string | null) => {
  const seats = await contestSeats(readerAt(db, now), { round, contest: 'constituency-section', day });
  return {
    time: seats?.time,
    held: seats?.seats.map(({ now: on }) => (on.state === 'held' ? on.term.holder.name : on.state)).join(', '),
  };
};

test.each([
  [
    'nec-2014',
    '2014-08-20',
    'Johanna Baxter, Ann Black, Ken Livingstone, Kate Osamor, Ellie Reeves, Christine Shawcroft',
  ],
  ['nec-2014', '2016-06-30', 'Johanna Baxter, Ann Black, Ken Livingstone, vacant, Ellie Reeves, Christine Shawcroft'],
  // In July 2016 a runner-up took a seat.
  ['nec-2014', '2016-07-12', 'Johanna Baxter, Ann Black, Darren Williams, vacant, Ellie Reeves, Christine Shawcroft'],
  ['nec-2016', '2018-04-01', 'Ann Black, Eddie Izzard, Claudia Webbe, Darren Williams, Pete Willsman, Rhea Wolfson'],
])('%s on %s', async (round, day, held) => {
  expect(await seatsOn(round, day)).toEqual({ time: 'running', held });
});

test.each([
  ['nec-2014', '2014-08-19', 'before'],
  ['nec-2014', '2016-08-08', 'over'],
  ['nec-2016', '2018-09-04', 'over'],
  ['nec-2020', '2022-08-31', 'running'],
  ['nec-2020', '2022-09-01', 'over'],
  ['nec-2022', null, 'over'],
])('%s on %s: %s', async (round, day, time) => {
  expect((await seatsOn(round, day)).time).toBe(time);
});

test('a later result that is not the next one does not end the term', async () => {
  const seats = await contestSeats(readerAt(db, now), {
    round: 'nec-2016',
    contest: 'constituency-section',
    day: null,
  });
  expect(seats).toMatchObject({ endsOn: '2018-09-04', next: null });
});

test('NEC 2016: 15 candidates with published totals and votes, six elected, few rows known', async () => {
  const standings = await contestStandings(readerAt(db, now), { round: 'nec-2016', contest: 'constituency-section' });
  const all = standings?.candidacies ?? [];
  expect(all).toHaveLength(15);
  expect(all.every(({ published, result }) => published.length === 1 && result?.votes !== null)).toBe(true);
  expect(all.filter(({ result }) => result?.isElected)).toHaveLength(6);
  expect(standings?.coverage).toMatchObject({ extent: 'none', known: 0 });
});

test('NEC 2014: 13 candidates with published totals and votes, six elected, no rows known', async () => {
  const standings = await contestStandings(readerAt(db, now), { round: 'nec-2014', contest: 'constituency-section' });
  const all = standings?.candidacies ?? [];
  expect(all).toHaveLength(13);
  expect(all.filter(({ result }) => result?.isElected)).toHaveLength(6);
  expect(standings?.coverage).toMatchObject({ extent: 'none', known: 0, published: 1385 });
});
