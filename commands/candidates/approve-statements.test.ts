import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { schema } from '@/db/schema';
import type { SentStatementId } from '@/domain/base/ids';
import { OPERATOR, READER } from '@/domain/base/permissions';
import { ok, refuse } from '@/domain/base/result';
import { textOfSent } from '@/domain/candidates/sent-statements';
import { commitmentOf } from '@/domain/log/free-text';
import { sha256 } from '@/lib/tokens';
import { candidateStatement } from '@/queries/candidates/candidate-statement';
import { contestStatements } from '@/queries/candidates/contest-statements';
import { checkLog } from '@/queries/log/check-log';
import { checkReplay } from '@/queries/log/check-replay';
import { at, candidate, ctx, emails, entries, later, set, useCandidateWorld, world } from '@/testing/candidate-world';
import { CLOSES_AT, MIDWAY } from '@/testing/small-world';
import { changeRound } from '../rounds/rounds';
import { approveStatement, returnStatement } from './approve-statements';
import { writeStatement } from './statements';

const { log, logTexts, sentStatements, statements } = schema;

useCandidateWorld();

const words = (text: string, basedOnVersion: number) => ({
  candidacyId: world.name('alder'),
  language: 'en' as const,
  basedOnVersion,
  text,
  question: [],
  answer: [],
  linkWords: [],
  linkAddress: [],
});
const operator = (now = MIDWAY) => world.as(OPERATOR, now);
const write = (text: string, basedOn: number, now = MIDWAY) => writeStatement(ctx('alder', now), words(text, basedOn));
const approve = (sent: SentStatementId, now = MIDWAY) => approveStatement(operator(now), { sent });
const rows = () => world.db.reads.select().from(sentStatements).orderBy(sentStatements.sentAt);
const published = async () => (await world.db.reads.select().from(statements)).map(({ text }) => text);
const waitingId = async () => {
  const [row] = (await rows()).filter(({ state }) => state === 'waiting');
  return row?.id ?? ('' as SentStatementId);
};
const seen = async () => {
  const page = await contestStatements(world.as(READER, later(60)), at);
  return JSON.stringify(page);
};

test('a statement waits, is read by nobody, and is published in the candidate’s words when it is approved', async () => {
  const settings = { round: 'nec-2026', title: 'NEC 2026', note: '', source: '', statementsFor: 'everyone' };
  const change = { ...settings, approvesStatements: ['yes'], reason: 'Agreed by the NEC.' };
  expect(await changeRound(operator(), change)).toEqual(ok(null));
  expect(await write('My plain words.', 0)).toEqual(ok({ version: 1, isNew: true, isWaiting: true }));
  expect(await published()).toEqual([]);
  expect(await seen()).not.toContain('My plain words.');
  // The log has a salted hash, with which the candidate can show what they sent, and never the words.
  const [sent] = await rows();
  const [last] = await entries();
  const text = textOfSent({ text: 'My plain words.', answers: [], links: [] });
  expect(last).toMatchObject({
    event: 'statement.sent',
    data: { sha256: commitmentOf({ salt: sent?.salt ?? '', text }, sha256).sha256 },
  });
  const logged = JSON.stringify([
    await world.db.reads.select().from(log),
    await world.db.reads.select().from(logTexts),
  ]);
  expect(logged).not.toContain('My plain words.');

  expect(await approve(await waitingId(), later(10))).toEqual(ok(null));
  expect(await published()).toEqual(['My plain words.']);
  expect(await seen()).toContain('My plain words.');
  expect((await entries())[0]).toMatchObject({
    event: 'statement.published',
    data: { version: 1, by: 'candidate', approved: true },
  });
  expect((await emails()).map(({ toAddress, subject }) => [toAddress, subject])).toEqual([
    ['alder@example.org', 'Your statement for Constituency section has been published'],
  ]);
  expect((await checkReplay(world.as(READER, later(60)))).faults).toEqual([]);
  expect(await checkLog(world.as(READER, later(60)))).toMatchObject({ ok: true });
});

test('a later version waits while the approved one stays, and is returned with a reason for the candidate alone', async () => {
  await set({ approvesStatements: true });
  await write('First.', 0);
  await approve(await waitingId(), later(1));
  const own = () => candidateStatement(ctx('alder', later(5)), { ...at, language: 'en' });
  const first = await own();
  expect(first).toMatchObject({ sent: null, facts: { basedOnVersion: 2 } });
  expect(await write('Second.', 2, later(2))).toMatchObject({ value: { isWaiting: true } });
  expect(await seen()).toContain('First.');
  expect(await seen()).not.toContain('Second.');

  const sent = await waitingId();
  const input = { sent, cause: 'private', toPerson: 'Leave out line 2.' };
  expect(await returnStatement(operator(later(3)), { ...input, cause: '' })).toEqual(refuse({ code: 'cause-missing' }));
  expect(await returnStatement(operator(later(3)), input)).toEqual(ok(null));
  expect(await returnStatement(operator(later(3)), input)).toEqual(refuse({ code: 'decided-already' }));
  expect(await approve(sent, later(3))).toEqual(refuse({ code: 'decided-already' }));
  expect(await own()).toMatchObject({ sent: { state: 'returned', reason: 'Leave out line 2.', text: 'Second.' } });
  const texts = JSON.stringify(await world.db.reads.select().from(logTexts));
  expect(texts).not.toContain('Leave out line 2.');
  expect((await entries())[0]).toMatchObject({ event: 'statement.returned', data: { cause: 'private' } });
  const mail = (await emails()).at(-1);
  expect(mail?.text).toContain('Leave out line 2.');

  // The same words may be sent again after they were returned.
  expect(await write('Second.', 3, later(4))).toMatchObject({ value: { isNew: true, isWaiting: true } });
  expect((await rows()).map(({ state }) => state)).toEqual(['approved', 'returned', 'waiting']);
});

test('a double click sends one statement, a later one replaces it, and a stale page loses nothing', async () => {
  await set({ approvesStatements: true });
  await write('One.', 0);
  expect(await write('One.', 0, later(1))).toMatchObject({ value: { isNew: false } });
  expect(await write('Two.', 0, later(2))).toEqual(refuse({ code: 'stale', currentVersion: 1 }));
  const first = await waitingId();
  await write('Two.', 1, later(2));
  expect((await rows()).map(({ state }) => state)).toEqual(['replaced', 'waiting']);
  expect(await approve(first, later(3))).toEqual(refuse({ code: 'decided-already' }));
  expect(await published()).toEqual([]);
});

test('taking a statement back needs no approval', async () => {
  await set({ approvesStatements: true });
  await write('One.', 0);
  expect(await write('', 1, later(1))).toMatchObject({ value: { isWaiting: false } });
  expect((await rows()).map(({ state }) => state)).toEqual(['taken-back']);
  expect(await published()).toEqual([]);
  await write('Two.', 0, later(2));
  await approve(await waitingId(), later(3));
  const facts = (await candidateStatement(ctx('alder', later(4)), { ...at, language: 'en' }))?.facts;
  await write('', facts?.basedOnVersion ?? -1, later(5));
  expect(await published()).toEqual(['Two.', '']);
});

test('the returning officer can approve after the deadline, and not after the declaration', async () => {
  await set({ approvesStatements: true });
  await write('One.', 0);
  const late = new Date(CLOSES_AT.getTime() + 1000);
  await set({ declaredAt: late });
  expect(await approve(await waitingId(), late)).toEqual(refuse({ code: 'round-over' }));
  await set({ declaredAt: null });
  expect(await approve(await waitingId(), late)).toEqual(ok(null));
});

test('nobody else reads or decides: an officer and another candidate are refused', async () => {
  await set({ approvesStatements: true });
  await write('One.', 0);
  const sent = await waitingId();
  await expect(approveStatement(world.as(candidate('elm'), MIDWAY), { sent })).rejects.toThrow();
  await expect(approveStatement(world.as(world.officer('chair'), MIDWAY), { sent })).rejects.toThrow();
  expect(await candidateStatement(ctx('elm'), { ...at, language: 'en' })).toMatchObject({ sent: null });
  expect(await world.db.reads.$count(statements, eq(statements.text, 'One.'))).toBe(0);
});
