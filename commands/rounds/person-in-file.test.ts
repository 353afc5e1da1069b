import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { OPERATOR } from '@/domain/base/permissions';
import { roundAsFile } from '@/queries/rounds/round-file';
import { type TemporaryDatabase, temporaryDatabase } from '@/testing/temporary';
import { prepareInstallation } from '../bodies/prepare-installation';
import { importRound } from './import-round';

// Two people of one name became one when a second round file was imported. The names are invented.

const now = new Date('2026-11-21T12:00:00Z');
let db: TemporaryDatabase;
const ctx = () => ({ db, actor: OPERATOR, now });
const contest = { slug: 'section', title: 'Section', seats: 1, maxPerBody: 9, bodyKinds: ['clp'], threshold: null };
const file = (slug: string, ...candidates: object[]) => ({
  slug,
  title: `Round ${slug}`,
  zone: 'Europe/London',
  bodySet: '2010',
  archive: true,
  opensAt: '2015-06-15T12:00:00+01:00',
  closesAt: '2015-07-31T12:00:00+01:00',
  contests: [{ ...contest, candidates }],
});

beforeAll(async () => {
  db = await temporaryDatabase();
  await prepareInstallation(ctx());
  const first = file('first', { name: 'Rowan Sample', homeBody: 'Stroud' }, { name: 'Wren Oakley' });
  expect(await importRound(ctx(), first)).toMatchObject({ ok: true });
});
afterAll(() => db.close());

const slugs = async () => (await db.reads.select().from(schema.candidates)).map(({ slug }) => slug).sort();

test.each([
  ['another home CLP', { name: 'Rowan Sample', homeBody: 'Witney' }],
  ['no home CLP', { name: 'Rowan Sample' }],
  ['an earlier candidate without a home CLP', { name: 'Wren Oakley', homeBody: 'Gower' }],
  ['the surname first and honours', { name: 'OAKLEY, Wren OBE' }],
  ['the slug, and another home CLP', { name: 'Rowan Sample', slug: 'rowan-sample', homeBody: 'Witney' }],
])('the same name with %s is a question', async (_what, candidate) => {
  expect(await importRound(ctx(), file('asked', candidate))).toMatchObject({
    error: { code: 'which-candidate', namesakes: [{ round: 'Round first' }] },
  });
  expect(await slugs()).toEqual(['rowan-sample', 'wren-oakley']);
});

test('a slug of somebody with another name is refused', async () => {
  const asked = file('asked', { name: 'Mair Rowley', slug: 'wren-oakley' });
  expect(await importRound(ctx(), asked)).toMatchObject({ error: { code: 'slug-of-another', of: 'Wren Oakley' } });
});

test('the file answers: the slug, a slug of its own, the same home CLP, or samePerson', async () => {
  const second = file(
    'second',
    { name: 'Rowan Sample', homeBody: 'Stroud' },
    { name: 'Rowan Sample', slug: 'rowan-sample-2', homeBody: 'Witney' },
    { name: 'Wren Oakley', slug: 'wren-oakley', homeBody: 'Gower' },
  );
  expect(await importRound(ctx(), second)).toMatchObject({ ok: true });
  const moved = { name: 'Rowan Sample', slug: 'rowan-sample', homeBody: 'Hexham', samePerson: true };
  expect(await importRound(ctx(), file('third', moved))).toMatchObject({ ok: true });
  expect(await slugs()).toEqual(['rowan-sample', 'rowan-sample-2', 'wren-oakley']);
});

test('the file of a round makes the same round elsewhere, with both namesakes', async () => {
  const exported = await roundAsFile(ctx(), 'second');
  const other = await temporaryDatabase();
  const there = { db: other, actor: OPERATOR, now };
  await prepareInstallation(there);
  expect(await importRound(there, exported)).toMatchObject({ ok: true });
  expect(await roundAsFile(there, 'second')).toEqual(exported);
  await other.close();
});
