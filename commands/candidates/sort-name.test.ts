import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { OPERATOR } from '@/domain/base/permissions';
import { ok, refuse } from '@/domain/base/result';
import { checkReplay } from '@/queries/log/check-replay';
import { roundAsFile } from '@/queries/rounds/round-file';
import { logEvents } from '@/testing/logged';
import { MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { setSortName } from './sort-name';

let world: SmallWorld;
beforeAll(async () => {
  world = await smallWorld();
});
afterAll(() => world.db.close());

const operator = () => world.as(OPERATOR, MIDWAY);
const elm = { round: 'nec-2026', contest: 'section', candidate: 'elm-sample' };
const sorted = async () =>
  (await world.db.reads.select().from(schema.candidates).where(eq(schema.candidates.slug, 'elm-sample')))[0]?.sortName;

test('a sort name is set, logged, replayed, exported, and removed again', async () => {
  expect(await setSortName(operator(), { ...elm, sortName: '  Abbot,  Elm ' })).toEqual(ok(null));
  expect(await sorted()).toBe('Abbot, Elm');
  const [last] = (await logEvents(world.db)).slice(-1);
  expect(last).toMatchObject({ event: 'candidate.sorted', data: elm });
  expect(await checkReplay(operator())).toMatchObject({ faults: [] });
  const file = await roundAsFile(operator(), 'nec-2026');
  const names = file?.contests[0]?.candidates.map(({ name, sortName }) => [name, sortName]);
  expect(names).toContainEqual(['Elm Sample', 'Abbot, Elm']);

  const entries = (await logEvents(world.db)).length;
  expect(await setSortName(operator(), { ...elm, sortName: 'Abbot, Elm' })).toEqual(ok(null));
  expect(await logEvents(world.db)).toHaveLength(entries);
  expect(await setSortName(operator(), { ...elm, sortName: '' })).toEqual(ok(null));
  expect(await sorted()).toBeNull();
});

test('what the public must not read, a name that is too long and an unknown candidate are refused', async () => {
  expect(await setSortName(operator(), { ...elm, sortName: 'elm@example.org' })).toMatchObject({ ok: false });
  expect(await setSortName(operator(), { ...elm, sortName: 'x'.repeat(201) })).toMatchObject({ ok: false });
  expect(await setSortName(operator(), { ...elm, candidate: 'nobody', sortName: 'A' })).toEqual(
    refuse({ code: 'no-such-candidacy' }),
  );
});
