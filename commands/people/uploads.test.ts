import { afterEach, beforeEach, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import type { Actor } from '@/domain/base/permissions';
import { ok, refuse } from '@/domain/base/result';
import { uploadPreview } from '@/queries/people/upload-preview';
import { MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { forgetExpired } from '../sign-in/forget-expired';
import { appointOfficer } from './offices';
import { applyUpload, keepUpload } from './uploads';

const { candidacies, officers, uploads } = schema;

let world: SmallWorld;
beforeEach(async () => {
  world = await smallWorld();
});
afterEach(() => world.close());

const admin = (userId: string): Actor => ({
  kind: 'person',
  userId: userId as UserId,
  offices: [],
  memberOf: [],
  candidacies: [],
  admin: 'owner',
});
const ctx = (now = MIDWAY, actor = admin('secretary')) => world.as(actor, now);
const csv = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'));
const dayLater = new Date(MIDWAY.getTime() + 24 * 3_600_000);

async function kept(...lines: string[]): Promise<string> {
  const done = await keepUpload(ctx(), { kind: 'officers', csv: csv('clp,email,office', ...lines) });
  if (!done.ok) throw new Error(done.error.code);
  return done.value.id;
}
const preview = (upload: string, show = '', page = 1) => uploadPreview(ctx(), { upload, show, page });

test('a list is stored, shown row by row, added once, and its text is deleted', async () => {
  const upload = await kept('Aldershot,new@example.org,chair', 'Hexham,chair@example.org,chair');
  expect(await world.db.reads.$count(officers)).toBe(2);
  expect(await preview(upload)).toMatchObject({
    state: 'waiting',
    counts: [
      ['added', 1],
      ['there-already', 1],
    ],
    rows: [{ line: 2, outcome: { kind: 'added' } }, { line: 3 }],
  });
  expect(await applyUpload(ctx(), { upload })).toEqual(ok({ added: 1, passedOver: 1 }));
  expect(await applyUpload(ctx(), { upload })).toEqual(ok({ added: 1, passedOver: 1 }));
  expect(await world.db.reads.$count(officers)).toBe(3);
  expect(await preview(upload)).toMatchObject({ state: 'applied', added: 1, passedOver: 1 });
  expect((await world.db.reads.select().from(uploads))[0]?.text).toBe('');
});

test('a list with a question shows it first, and cannot be added', async () => {
  const upload = await kept('Aldershot,new@example.org,chair', 'Hackney,new@example.org,chair');
  expect(await preview(upload)).toMatchObject({ inTheWay: 1, toAdd: 1, rows: [{ line: 3 }, { line: 2 }] });
  expect(await preview(upload, 'added')).toMatchObject({ shown: 'added', rows: [{ line: 2 }] });
  expect(await applyUpload(ctx(), { upload })).toEqual(refuse({ code: 'rows-in-the-way', rows: 1 }));
  expect(await world.db.reads.$count(officers)).toBe(2);
});

test('is judged again when it is applied', async () => {
  const upload = await kept('Aldershot,new@example.org,chair');
  await appointOfficer(ctx(), { email: 'new@example.org', body: 'aldershot', office: 'chair' });
  expect(await applyUpload(ctx(), { upload })).toEqual(ok({ added: 0, passedOver: 1 }));
});

test('is private to its admin, and is deleted after a day', async () => {
  const upload = await kept('Aldershot,new@example.org,chair');
  const other = ctx(MIDWAY, admin('chair'));
  expect(await uploadPreview(other, { upload, show: '', page: 1 })).toBeNull();
  expect(await applyUpload(other, { upload })).toEqual(refuse({ code: 'upload-gone' }));
  expect(await applyUpload(ctx(dayLater), { upload })).toEqual(refuse({ code: 'upload-gone' }));
  await forgetExpired(world.as({ kind: 'system' }, new Date(dayLater.getTime() + 1)));
  expect(await world.db.reads.$count(uploads)).toBe(0);
});

test('a long list is shown a hundred rows to a page', async () => {
  const upload = await kept(...Array.from({ length: 250 }, (_, at) => `Hexham,p${at}@example.org,chair`));
  const last = await preview(upload, '', 3);
  expect(last).toMatchObject({ page: 3, pages: 3, total: 250 });
  expect(last?.state === 'waiting' && last.rows.map(({ line }) => line)).toHaveLength(50);
  expect(await preview(upload, '', 99)).toMatchObject({ page: 3 });
});

test('lists of candidates are stored for a contest of a round that is not settled', async () => {
  const list = csv('name,clp', 'Rowan Sample,Hexham');
  const place = { kind: 'candidates', round: 'nec-2026', contest: 'section', csv: list } as const;
  const done = await keepUpload(ctx(), place);
  if (!done.ok) throw new Error(done.error.code);
  const before = await world.db.reads.$count(candidacies);
  expect(await preview(done.value.id)).toMatchObject({ place: { contest: { slug: 'section' } }, toAdd: 1 });
  expect(await applyUpload(ctx(), { upload: done.value.id })).toEqual(ok({ added: 1, passedOver: 0 }));
  expect(await world.db.reads.$count(candidacies)).toBe(before + 1);
  await world.db.seed(async (tx) => {
    await tx.update(schema.rounds).set({ cancelledAt: MIDWAY });
    return ok(null);
  });
  expect(await keepUpload(ctx(), place)).toEqual(refuse({ code: 'round-cancelled' }));
});
