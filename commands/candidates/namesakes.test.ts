import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { OPERATOR } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { logEvents } from '@/testing/logged';
import { MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { addCandidacy, addCandidacyInput } from './candidacies';
import { importCandidates } from './import-candidates';

// Two people of one name became one. Reported in the field; the names are invented.

let world: SmallWorld;
beforeAll(async () => {
  world = await smallWorld();
});
afterAll(() => world.db.close());

const operator = () => world.as(OPERATOR, MIDWAY);
const csv = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'));
const PLACE = { round: 'nec-2026', contest: 'section' };
const imported = async (...lines: string[]) => {
  const done = await importCandidates(operator(), { ...PLACE, csv: csv(...lines), isApplied: true });
  return done.ok ? { added: done.value.added, outcomes: done.value.rows.map(({ outcome }) => outcome.kind) } : done;
};
const people = async () =>
  (await world.db.reads.select().from(schema.candidates)).map(({ slug, name, sortName }) => [slug, name, sortName]);
const add = (more: object) =>
  addCandidacy(operator(), addCandidacyInput.parse({ ...PLACE, status: 'proposed', reason: 'Missed.', ...more }));

test('one name and two CLPs are two people with two addresses; one name and one CLP is a duplicate', async () => {
  const list = [
    'name,clp',
    'Rowan Sample,Stroud',
    'Rowan Sample,Witney',
    'ROWAN SAMPLE,Stroud CLP',
    '"OAKLEY, Wren",Gower',
  ];
  expect(await imported(...list)).toEqual({ added: 3, outcomes: ['added', 'added', 'duplicate', 'added'] });
  expect(await people()).toEqual(
    expect.arrayContaining([
      ['rowan-sample', 'Rowan Sample', null],
      ['rowan-sample-2', 'Rowan Sample', null],
      ['wren-oakley', 'Wren Oakley', null],
    ]),
  );
  const added = (await logEvents(world.db)).filter(({ event }) => event === 'candidacy.added');
  expect(added.slice(-3).map(({ data }) => [data.candidate, data.home])).toEqual([
    ['rowan-sample', 'stroud'],
    ['rowan-sample-2', 'witney'],
    ['wren-oakley', 'gower'],
  ]);
  // The same list again changes nothing.
  expect(await imported(...list)).toMatchObject({
    added: 0,
    outcomes: ['there-already', 'there-already', 'duplicate', 'there-already'],
  });
});

test('a namesake from another CLP is a question, in a list and in the form', async () => {
  expect(await imported('name,clp', 'Rowan Sample,Hexham')).toEqual({ added: 0, outcomes: ['namesake'] });
  expect(await imported('name,clp,same as', 'Rowan Sample,Hexham,new')).toEqual({ added: 1, outcomes: ['added'] });
  expect((await people()).map(([slug]) => slug)).toContain('rowan-sample-3');

  const asked = await add({ name: 'Rowan Sample', home: 'Aldershot' });
  expect(asked).toMatchObject({ error: { code: 'which-person' } });
  expect(
    !asked.ok && asked.error.code === 'which-person' && asked.error.namesakes.map(({ homeName }) => homeName),
  ).toEqual(['Stroud', 'Witney', 'Hexham']);
  expect(await add({ name: 'Rowan Sample', home: 'Aldershot', same: 'new' })).toEqual(ok({ name: 'Rowan Sample' }));
  expect((await people()).map(([slug]) => slug)).toContain('rowan-sample-4');
  expect(await add({ name: 'Rowan Sample', home: 'Stroud', same: 'new' })).toMatchObject({
    error: { code: 'wrong', problems: [{ field: 'name', code: 'candidate-there' }] },
  });
});

test('a name that is almost one of the contest is a question, and titles and the order make no difference', async () => {
  for (const name of ['Wren Oakly', 'W Oakley', 'Wren M. Oakley'])
    expect(await add({ name, home: 'Aldershot' }), name).toMatchObject({
      error: { code: 'which-person', namesakes: [{ slug: 'wren-oakley' }] },
    });
  for (const name of ['Cllr Wren Oakley OBE', 'OAKLEY, Wren'])
    expect(await add({ name, home: 'Gower' }), name).toMatchObject({
      error: { code: 'wrong', problems: [{ field: 'name', code: 'candidate-there' }] },
    });
  expect(await imported('name,clp', 'Wren Oakly,Gower')).toEqual({ added: 0, outcomes: ['namesake'] });
  expect(await add({ name: 'Wren Oakly', home: 'Aldershot', same: 'new' })).toEqual(ok({ name: 'Wren Oakly' }));
});
