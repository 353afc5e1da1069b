import { expect, test } from 'vitest';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import type { Actor } from '@/domain/base/permissions';
import type { DraftKind } from '@/domain/candidates/drafts';
import { writingDraft } from '@/queries/candidates/writing-draft';
import { admin, ctx, useActWorld, world } from '@/testing/act-world';
import { logEvents } from '@/testing/logged';
import { MIDWAY } from '@/testing/small-world';
import { writeLetter } from './letters';
import { writeStatement } from './statements';
import { dropWriting, saveWriting } from './writing-drafts';

useActWorld();

const alder = (userId?: UserId): Actor => ({
  ...(admin as Extract<Actor, { kind: 'person' }>),
  ...(userId ? { userId } : {}),
  admin: null,
  candidacies: [world.name('alder')],
});
const of = (kind: DraftKind) => ({ candidacyId: world.name('alder'), kind, language: 'en' }) as const;
const LISTS = { question: [], answer: [], linkWords: ['Site'], linkAddress: ['https://example.org/'] };
const save = (text: string, kind: DraftKind = 'statement') =>
  saveWriting(ctx(MIDWAY, alder()), { ...of(kind), ...LISTS, basedOnVersion: 0, text });
const draft = (kind: DraftKind = 'statement', actor = alder()) => writingDraft(ctx(MIDWAY, actor), of(kind));

test('a draft is kept for its writer alone, replaced by the next one, and not logged', async () => {
  const before = (await logEvents(world.db)).length;
  await save('First, with an address that a statement may not have: alder@example.org');
  await save('Second.');
  await save('A letter.', 'letter');
  expect(await draft()).toMatchObject({
    text: 'Second.',
    links: [{ words: 'Site', address: 'https://example.org/' }],
    basedOnVersion: 0,
    savedAt: MIDWAY,
  });
  expect(await draft('letter')).toMatchObject({ text: 'A letter.' });
  expect(await draft('statement', alder('somebody-else' as UserId))).toBeNull();
  expect(await world.db.reads.$count(schema.writingDrafts)).toBe(2);
  expect((await logEvents(world.db)).length).toBe(before);
});

test('a draft goes when it is published, saved as a letter, or deleted, and a refusal leaves it', async () => {
  const words = { candidacyId: world.name('alder'), language: 'en', basedOnVersion: 0 } as const;
  await save('Mine.');
  await save('A letter.', 'letter');
  const refused = await writeStatement(ctx(MIDWAY, alder()), { ...words, ...LISTS, text: 'Ring 07700 900123' });
  expect(refused.ok).toBe(false);
  expect(await draft()).not.toBeNull();
  expect((await writeStatement(ctx(MIDWAY, alder()), { ...words, ...LISTS, text: 'Mine.' })).ok).toBe(true);
  expect(await draft()).toBeNull();
  expect(await draft('letter')).not.toBeNull();
  expect((await writeLetter(ctx(MIDWAY, alder()), { ...words, text: 'A letter.' })).ok).toBe(true);
  expect(await draft('letter')).toBeNull();
  await save('Another.');
  await dropWriting(ctx(MIDWAY, alder()), of('statement'));
  expect(await draft()).toBeNull();
});
