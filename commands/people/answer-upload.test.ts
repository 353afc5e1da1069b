import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { OPERATOR } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { uploadPreview } from '@/queries/people/upload-preview';
import { MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { answerUpload } from './answer-upload';
import { applyUpload, keepUpload } from './uploads';

let world: SmallWorld;
beforeAll(async () => {
  world = await smallWorld();
});
afterAll(() => world.db.close());

const operator = () => world.as(OPERATOR, MIDWAY);
const csv = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'));
const kept = async (kind: 'officers' | 'candidates', ...lines: string[]) => {
  const place = { round: 'nec-2026', contest: 'section' };
  const input = kind === 'officers' ? { kind, csv: csv(...lines) } : { kind, csv: csv(...lines), ...place };
  const done = await keepUpload(operator(), input);
  if (!done.ok) throw new Error(done.error.code);
  return done.value.id;
};
const shown = async (upload: string) => {
  const preview = await uploadPreview(operator(), { upload, show: '', page: 1 });
  if (preview?.state !== 'waiting') throw new Error('There is no such list.');
  return preview;
};
const asked = async (upload: string) =>
  (await shown(upload)).questions.map(({ question }) => [question.line, question.column]);

test('a list is answered on its page: who a namesake is, which CLP, and which row is left out', async () => {
  const upload = await kept(
    'candidates',
    'Our candidates,,,',
    'name,clp,slates,source',
    ',,,',
    'Wren Oakley,Gower,,"The ""notice""",page 1',
    'Alder Sample,Hexham,,',
    'Rowan Oakley,Hexam,,',
    'Kit Rowley,Nowhere in Hexham,,',
    '"Elm\nSample",Gower,,',
    'Yew Rowley,Gower,Oak list;Ash list,',
  );
  expect(await asked(upload)).toEqual([
    [5, 'same as'],
    [7, 'clp'],
    [8, 'same as'],
  ]);
  const answer = (more: object) => answerUpload(operator(), { upload, ...more });
  expect(await answer({})).toEqual({ ok: false, error: { code: 'nothing-answered' } });
  expect(await answer({ 'line-5': 'somebody-else', 'line-7': 'Gower', 'line-99': 'new' })).toEqual({
    ok: false,
    error: { code: 'nothing-answered' },
  });
  expect(await answer({ 'line-5': 'new', 'line-7': 'leave-out' })).toEqual(ok({ answered: 2 }));
  expect(await asked(upload)).toEqual([[8, 'same as']]);
  expect(await answer({ 'line-8': 'leave-out' })).toEqual(ok({ answered: 1 }));
  // Another mistake stays on its line, and nothing is added until it is corrected.
  const left = await shown(upload);
  expect(left.rows.map(({ line, outcome }) => [line, outcome.kind])).toEqual(
    expect.arrayContaining([
      [4, 'too-many-cells'],
      [5, 'added'],
      [10, 'added'],
    ]),
  );
  expect(await applyUpload(operator(), { upload })).toMatchObject({ error: { code: 'rows-in-the-way' } });
});

test('officers of whom nobody knows the office are answered, and added', async () => {
  const upload = await kept(
    'officers',
    'clp;email;office',
    'Hackney;wren@example.org;secretary',
    'Gower;lleu@example.org;Treasurer',
    'Hexham;kit@example.org;chair',
  );
  expect(await asked(upload)).toEqual([
    [2, 'clp'],
    [3, 'office'],
  ]);
  const done = await answerUpload(operator(), {
    upload,
    'line-2': 'Hackney South and Shoreditch',
    'line-3': 'leave-out',
  });
  expect(done).toEqual(ok({ answered: 2 }));
  expect(await applyUpload(operator(), { upload })).toEqual(ok({ added: 2, passedOver: 0 }));
  expect(await answerUpload(operator(), { upload, 'line-2': 'leave-out' })).toMatchObject({
    error: { code: 'upload-gone' },
  });
  const emails = (await world.db.reads.select().from(schema.users)).map(({ email }) => email);
  expect(emails).toEqual(expect.arrayContaining(['wren@example.org', 'kit@example.org']));
  expect(emails).not.toContain('lleu@example.org');
});
