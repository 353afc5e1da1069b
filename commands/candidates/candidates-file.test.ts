import { afterAll, beforeAll, expect, test } from 'vitest';
import { OPERATOR } from '@/domain/base/permissions';
import { writeCsv } from '@/lib/csv';
import { addressesOfCandidate } from '@/queries/candidates/addresses';
import { CANDIDATE_COLUMNS, candidateList } from '@/queries/candidates/candidate-list';
import { MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { importCandidates } from './import-candidates';

let world: SmallWorld;
beforeAll(async () => {
  world = await smallWorld();
});
afterAll(() => world.db.close());

const operator = () => world.as(OPERATOR, MIDWAY);
const PLACE = { round: 'nec-2026', contest: 'section' };
async function imported(text: string) {
  const done = await importCandidates(operator(), { ...PLACE, csv: new TextEncoder().encode(text), isApplied: true });
  if (!done.ok) throw new Error(done.error.code);
  return done.value.rows.map(({ outcome }) => outcome);
}
const emailsOf = async (slug: string) => (await addressesOfCandidate(operator(), slug)).map(({ email }) => email);

test('a list gives candidates their private addresses, several in one cell', async () => {
  const rows = ['name,clp,E-mail address', 'Wren Oakley,Gower,"Wren <wren@example.org>; siân@example.org"'];
  expect(await imported(rows.join('\n'))).toEqual([{ kind: 'added' }]);
  expect(await emailsOf('wren-oakley')).toEqual(expect.arrayContaining(['siân@example.org', 'wren@example.org']));
});

test('an address of another candidate, one twice in the list, and another text are mistakes', async () => {
  const rows = [
    'name,clp,email',
    'Lleu Rowley,Gower,wren@example.org',
    'Mair Rowley,Gower,not an address',
    'Kit Rowley,Gower,kit@example.org',
    'Jay Alderley,Gower,kit@example.org',
    'Wren Oakley,Gower,another@example.org',
    'Wren Oakley,Gower,wren@example.org',
  ];
  expect(await imported(rows.join('\n'))).toEqual([
    { kind: 'address-taken', by: 'Wren Oakley' },
    { kind: 'bad-address' },
    { kind: 'added' },
    { kind: 'address-taken', by: 'Kit Rowley' },
    { kind: 'address-taken', by: null },
    { kind: 'duplicate', sameAs: 6 },
  ]);
  expect(await emailsOf('kit-rowley')).toEqual([]);
});

test('the file that admins download is read back without a change', async () => {
  const rows = (await candidateList(operator(), PLACE)) ?? [];
  const wren = rows.find(([name]) => name === 'Wren Oakley');
  expect(wren).toEqual(expect.arrayContaining(['Gower', 'wren-oakley']));
  expect(wren?.at(-1)).toContain('wren@example.org');
  const outcomes = await imported(`\ufeff${writeCsv(CANDIDATE_COLUMNS, rows)}`);
  expect(outcomes.length).toBe(rows.length);
  expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['there-already']));
});
