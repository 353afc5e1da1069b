import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AgendaPackView } from '@/components/nominations/agenda-pack';
import { schema } from '@/db/schema';
import type { Actor } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { LETTER_WORDS } from '@/domain/candidates/letters';
import { agendaPack } from '@/queries/nominations/agenda-pack';
import { admin, at, ctx, useActWorld, world } from '@/testing/act-world';
import { logEvents } from '@/testing/logged';
import { CLOSES_AT, MIDWAY } from '@/testing/small-world';
import { changeCandidacy, changeCandidacyInput } from './change-candidacy';
import { enterLetter, writeLetter } from './letters';

useActWorld();

const alder = (): Actor => ({
  ...(admin as Extract<Actor, { kind: 'person' }>),
  admin: null,
  candidacies: [world.name('alder')],
});
const write = (text: string, more: { basedOnVersion?: number; language?: 'en' | 'cy' } = {}, now = MIDWAY) =>
  writeLetter(ctx(now, alder()), {
    candidacyId: world.name('alder'),
    language: 'en',
    basedOnVersion: 0,
    text,
    ...more,
  });
const pack = () => agendaPack(ctx(MIDWAY, world.officer('chair')), { body: 'hexham', round: at.round });
const inPack = async (slug = 'alder-sample') =>
  (await pack()).contests[0]?.candidates.find((each) => each.slug === slug)?.letters.map(({ text, by }) => [text, by]);

test('a letter goes into the agenda pack, in versions, and neither into the log nor to anyone by email', async () => {
  const before = (await logEvents(world.db)).length;
  expect(await write('Dear secretary.')).toEqual(ok({ version: 1, isNew: true }));
  expect(await write('Dear secretary.')).toEqual(ok({ version: 1, isNew: false }));
  expect(await write('Annwyl ysgrifennydd.', { language: 'cy' })).toEqual(ok({ version: 1, isNew: true }));
  expect(await inPack()).toEqual([
    ['Dear secretary.', 'candidate'],
    ['Annwyl ysgrifennydd.', 'candidate'],
  ]);
  expect(await write('Dear all.', { basedOnVersion: 1 })).toEqual(ok({ version: 2, isNew: true }));
  expect(await write('', { basedOnVersion: 2 })).toEqual(ok({ version: 3, isNew: true }));
  expect(await inPack()).toEqual([['Annwyl ysgrifennydd.', 'candidate']]);
  expect((await logEvents(world.db)).length).toBe(before);
  expect(await world.db.reads.select().from(schema.outbox)).toEqual([]);
});

test.each([
  ['too many words', 'word '.repeat(LETTER_WORDS + 1), 'statement-wrong'],
  ['an email address', 'Write to me at alder@example.org', 'statement-wrong'],
  ['nothing to take back', '', 'nothing-to-take-back'],
])('refuses %s', async (_, text, code) => {
  expect(await write(text)).toMatchObject({ ok: false, error: { code } });
  expect(await world.db.reads.select().from(schema.letters)).toEqual([]);
});

test('refuses a letter after the deadline, a second one from an old page, and one from somebody else', async () => {
  expect(await write('Late.', {}, CLOSES_AT)).toMatchObject({ error: { code: 'round-closed' } });
  await write('First.');
  expect(await write('Second.')).toMatchObject({ error: { code: 'stale', currentVersion: 1 } });
  const other = { candidacyId: world.name('birch'), language: 'en', basedOnVersion: 0, text: 'Not mine.' } as const;
  await expect(writeLetter(ctx(MIDWAY, alder()), other)).rejects.toThrow();
});

test('an admin enters a letter from paper, and nobody reads it once the candidate has withdrawn', async () => {
  const entered = { ...at, candidate: 'birch-sample', language: 'en', basedOnVersion: 0, text: 'By post.' } as const;
  expect(await enterLetter(ctx(), entered)).toEqual(ok({ version: 1, isNew: true }));
  expect(await inPack('birch-sample')).toEqual([['By post.', 'admin']]);
  const gone = changeCandidacyInput.parse({
    ...at,
    candidate: 'birch-sample',
    kind: 'withdrawn',
    reason: 'By letter.',
  });
  expect((await changeCandidacy(ctx(), gone)).ok).toBe(true);
  const [contest] = (await pack()).contests;
  expect(contest?.candidates.find(({ slug }) => slug === 'birch-sample')).toMatchObject({
    status: 'withdrawn',
    canBeChosen: false,
    letters: [],
    statements: [],
  });
});

test('the pack says on paper too that a round is practice, and how many names may be chosen', async () => {
  await world.db.seed(async (tx) => ok(await tx.update(schema.rounds).set({ kind: 'practice' })));
  const html = renderToStaticMarkup(createElement(AgendaPackView, { pack: await pack(), locale: 'en' }));
  expect(html).toContain('Practice round.');
  expect(html).toContain('Four candidates. Choose up to three candidates.');
  expect(html.match(/class="pack__box"/g)).toHaveLength(4);
});
