import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { OPERATOR } from '@/domain/base/permissions';
import { type TemporaryDatabase, temporaryDatabase } from '@/testing/temporary';
import { prepareInstallation } from '../bodies/prepare-installation';
import { importRound } from '../rounds/import-round';
import { importNominations } from './import-nominations';

// Names of candidates as lists write them. The kinds were reported in the field; the names are invented.

const now = new Date('2026-11-21T12:00:00Z');
const ROUND = {
  slug: 'past-round',
  title: 'A past round',
  zone: 'Europe/London',
  bodySet: '2010',
  archive: true,
  opensAt: '2015-06-15T12:00:00+01:00',
  closesAt: '2015-07-31T12:00:00+01:00',
  contests: [
    {
      slug: 'section',
      title: 'Section',
      seats: 1,
      maxPerBody: 9,
      bodyKinds: ['clp'],
      threshold: null,
      candidates: [
        { name: 'Wren Oakley', homeBody: 'Gower' },
        { name: 'Rowan Sample', homeBody: 'Stroud' },
        { name: 'Rowan Sample', slug: 'rowan-sample-2', homeBody: 'Witney' },
      ],
    },
  ],
};

let db: TemporaryDatabase;
beforeAll(async () => {
  db = await temporaryDatabase();
  const ctx = { db, actor: OPERATOR, now };
  await prepareInstallation(ctx);
  expect(await importRound(ctx, ROUND)).toMatchObject({ ok: true });
});
afterAll(() => db.close());

async function listed(...rows: string[]) {
  const csv = new TextEncoder().encode(['clp,candidate', ...rows].join('\n'));
  const done = await importNominations(
    { db, actor: OPERATOR, now },
    { round: 'past-round', contest: 'section', csv, isApplied: true },
  );
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

test('initials, other spellings and namesakes are questions that name the candidates, and nothing is added', async () => {
  const done = await listed('Exeter,W. Oakley', 'Exeter,Wren Oakly', 'Exeter,Rowan Sample', 'Exeter,"SAMPLE, Rowan"');
  expect(done.applied).toBe(0);
  expect(done.ambiguous.map(({ line, why, choices }) => [line, why, choices.map(({ name }) => name)])).toEqual([
    [2, 'several-candidates', ['Wren Oakley (Gower)']],
    [3, 'several-candidates', ['Wren Oakley (Gower)']],
    [4, 'several-candidates', ['Rowan Sample (Stroud)', 'Rowan Sample (Witney)']],
    [5, 'several-candidates', ['Rowan Sample (Stroud)', 'Rowan Sample (Witney)']],
  ]);
  expect(await db.reads.$count(schema.nominations)).toBe(0);
});

test('the surname first, titles, honours, the CLP in brackets and the slug say who is meant', async () => {
  const done = await listed(
    'Exeter,"OAKLEY, Wren"',
    'Gower,Cllr Wren Oakley OBE',
    'Exeter,Rowan Sample (Witney)',
    'Gower,rowan-sample',
  );
  expect(done).toMatchObject({
    applied: 4,
    tally: { 'Wren Oakley': 2, 'Rowan Sample (rowan-sample)': 1, 'Rowan Sample (rowan-sample-2)': 1 },
  });
});
