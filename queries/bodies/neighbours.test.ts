import { afterAll, beforeAll, expect, test } from 'vitest';
import { installedDatabase } from '@/testing/installed';
import type { TemporaryDatabase } from '@/testing/temporary';
import { neighbourhood } from './neighbours';
import { bodiesOfSet } from './roster-bodies';

let db: TemporaryDatabase;
beforeAll(async () => {
  db = await installedDatabase();
});
afterAll(() => db.close());

async function of(set: '2010' | '2024', name: string) {
  const body = [...(await bodiesOfSet(db.reads, set)).values()].find((each) => each.name === name);
  if (!body) throw new Error(`There is no ${name}.`);
  return { body, found: await neighbourhood(db.reads, { ...body, set }) };
}

test.each([
  ['2024', 'York Central', ['York Outer']],
  ['2010', 'Luton North', ['Luton South', 'Mid Bedfordshire', 'South West Bedfordshire']],
] as const)('on the map of %s %s has %j, in order of name, in its picture', async (set, name, names) => {
  const { body, found } = await of(set, name);
  expect(found?.neighbours.map((each) => each.name)).toEqual(names);
  const cells = found?.layout.cells.map(({ id }) => id) ?? [];
  for (const each of [body, ...(found?.neighbours ?? [])]) expect(cells).toContain(each.id);
});

test.each(['Ynys Môn', 'Glasgow Kelvin', 'Labour International'])('%s has no recorded neighbours', async (name) => {
  expect((await of('2024', name)).found).toBeNull();
});
