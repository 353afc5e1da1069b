import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, test } from 'vitest';
import { AgendaPackView } from '@/components/nominations/agenda-pack';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import type { Actor } from '@/domain/base/permissions';
import { ok, refuse } from '@/domain/base/result';
import { LETTER_WORDS } from '@/domain/candidates/letters';
import { approvals } from '@/queries/candidates/approvals';
import { candidateLetter } from '@/queries/candidates/candidate-letter';
import { letterToApprove } from '@/queries/candidates/letters-to-approve';
import { agendaPack } from '@/queries/nominations/agenda-pack';
import { actFor } from '@/testing/act-for';
import { admin, at, ctx, set, useActWorld, world } from '@/testing/act-world';
import { logEvents } from '@/testing/logged';
import { CLOSES_AT, MIDWAY } from '@/testing/small-world';
import { approveLetter, returnLetter } from './approve-letters';
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
  expect(await write('Dear secretary.')).toEqual(ok({ version: 1, isNew: true, isWaiting: false }));
  expect(await write('Dear secretary.')).toEqual(ok({ version: 1, isNew: false, isWaiting: false }));
  expect(await write('Annwyl ysgrifennydd.', { language: 'cy' })).toEqual(
    ok({ version: 1, isNew: true, isWaiting: false }),
  );
  expect(await inPack()).toEqual([
    ['Dear secretary.', 'candidate'],
    ['Annwyl ysgrifennydd.', 'candidate'],
  ]);
  expect(await write('Dear all.', { basedOnVersion: 1 })).toEqual(ok({ version: 2, isNew: true, isWaiting: false }));
  expect(await write('', { basedOnVersion: 2 })).toEqual(ok({ version: 3, isNew: true, isWaiting: false }));
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
  expect(await enterLetter(ctx(), entered)).toEqual(ok({ version: 1, isNew: true, isWaiting: false }));
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

describe('in a round where the returning officer approves statements', () => {
  const waiting = async () => {
    const rows = await world.db.reads.select().from(schema.letters);
    return rows.find(({ state }) => state === 'waiting')?.id ?? '';
  };
  const mails = async () => (await world.db.reads.select().from(schema.outbox)).map(({ subject }) => subject);
  beforeEach(async () => {
    await set({ approvesStatements: true });
    await world.db.seed(async (tx) => {
      await tx.insert(schema.users).values({ id: 'a' as UserId, email: 'alder@example.org', createdAt: MIDWAY });
      await actFor(tx, 'a' as UserId, 'alder-sample');
      return ok(null);
    });
  });

  test('a letter goes into the packs when it is approved, and a new one leaves the approved one there meanwhile', async () => {
    expect(await write('First.')).toEqual(ok({ version: 1, isNew: true, isWaiting: true }));
    expect(await inPack()).toEqual([]);
    const letter = await waiting();
    const page = await approvals(ctx(), at.round);
    expect(page?.letters).toMatchObject([{ id: letter, candidate: { slug: 'alder-sample' }, language: 'en' }]);
    expect(await approveLetter(ctx(), { letter })).toEqual(ok(null));
    expect(await approveLetter(ctx(), { letter })).toEqual(refuse({ code: 'decided-already' }));
    expect(await inPack()).toEqual([['First.', 'candidate']]);
    expect(await write('Second.', { basedOnVersion: 1 })).toMatchObject({ value: { version: 2, isWaiting: true } });
    expect(await inPack()).toEqual([['First.', 'candidate']]);
    const second = await letterToApprove(ctx(), await waiting());
    expect(second).toMatchObject({ text: 'Second.', inPacks: { text: 'First.' }, isWaiting: true });
    // Another one replaces it, and only that one waits.
    expect(await write('Third.', { basedOnVersion: 2 })).toMatchObject({ value: { version: 3, isWaiting: true } });
    expect((await approvals(ctx(), at.round))?.letters).toHaveLength(1);
    expect(await approveLetter(ctx(), { letter: second?.id ?? '' })).toEqual(refuse({ code: 'decided-already' }));
    expect(await mails()).toEqual(['Your letter for the agenda packs for Constituency section has been approved']);
  });

  test('a returned letter says why to the candidate, and can be sent again; taking it back needs no approval', async () => {
    await write('First.');
    const letter = await waiting();
    const form = { letter, cause: 'other', toPerson: '' };
    expect(await returnLetter(ctx(), form)).toEqual(refuse({ code: 'reason-missing' }));
    expect(await returnLetter(ctx(), { ...form, toPerson: 'Please name nobody.' })).toEqual(ok(null));
    const own = { ...at, language: 'en' as const };
    expect(await candidateLetter(ctx(MIDWAY, alder()), own)).toMatchObject({
      needsApproval: true,
      sent: { state: 'returned', cause: 'other', reason: 'Please name nobody.' },
    });
    expect(await write('First.', { basedOnVersion: 1 })).toMatchObject({ value: { version: 2, isWaiting: true } });
    expect(await write('', { basedOnVersion: 2 })).toMatchObject({ value: { version: 3, isWaiting: false } });
    expect(await waiting()).toBe('');
    expect(await inPack()).toEqual([]);
  });

  test('what the returning officer enters needs no approval, and replaces what waits', async () => {
    await write('First.');
    const entered = { ...at, candidate: 'alder-sample', language: 'en', basedOnVersion: 1, text: 'On paper.' } as const;
    expect(await enterLetter(ctx(), entered)).toMatchObject({ value: { version: 2, isWaiting: false } });
    expect(await inPack()).toEqual([['On paper.', 'admin']]);
    expect(await waiting()).toBe('');
  });
});
