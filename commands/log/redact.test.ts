import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { cancelRound } from '@/commands/rounds/cancel';
import { schema } from '@/db/schema';
import { READER } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { candidacyPage } from '@/queries/candidates/candidacy';
import { archiveOf } from '@/queries/log/archive';
import { archiveFiles, verifierText } from '@/queries/log/archive-files';
import { checkLog } from '@/queries/log/check-log';
import { checkReplay } from '@/queries/log/check-replay';
import { entryTexts } from '@/queries/log/entry-texts';
import { publicLog } from '@/queries/log/public-log';
import { receiptPage } from '@/queries/nominations/receipt';
import { at, ctx, must, send, set, useActWorld, world } from '@/testing/act-world';
import { logEvents } from '@/testing/logged';
import { CLOSES_AT } from '@/testing/small-world';
import { verifyArchive } from '@/verifier/verify.mjs';
import { enterStatement, enterStatementInput } from '../candidates/statements';
import { changeContest } from '../contests/contests';
import { addTimetableEntry } from '../rounds/timetable';
import { redactText, takeDownStatement } from './redact';

const { logTexts, outbox, statements, writeIns } = schema;
useActWorld();

const SECRET = 'Fir Sample from the old mill';

/** Every byte of the database's tables and of the public files that could contain the text. */
async function everything(): Promise<string> {
  const { reads } = world.db;
  const tables = await Promise.all([
    reads.select().from(schema.log),
    reads.select().from(logTexts),
    reads.select().from(writeIns),
    reads.select().from(statements),
    reads.select().from(outbox),
    reads.select().from(schema.submissions),
    reads.select().from(schema.rounds),
  ]);
  const archive = await archiveOf(ctx(), at.round);
  const log = await publicLog(world.as(READER, CLOSES_AT), 'newest');
  return JSON.stringify([tables, archive, log]);
}

/** The number of the last entry that contains the text, and its hash of that text. */
async function find(text: string) {
  const [row] = await world.db.reads.select().from(logTexts).where(eq(logTexts.text, text));
  if (!row) throw new Error(`The log has no text ${text}`);
  return { entry: row.seq, hash: row.hash };
}

const isSound = async () => {
  expect(await checkLog(ctx())).toMatchObject({ ok: true });
  expect((await checkReplay(ctx())).faults).toEqual([]);
  const data = await archiveOf(ctx(), at.round);
  if (!data) throw new Error('No archive');
  const files = archiveFiles({ ...data, verifier: verifierText() });
  expect(verifyArchive(new Map(files.map(({ path, contents }) => [path, Buffer.from(contents)]))).faults).toEqual([]);
};

const DETAILS = {
  round: at.round,
  contest: at.contest,
  title: 'Constituency section',
  seats: '2',
  maxPerBody: '3',
  bodyKinds: ['clp'],
  nations: [],
  regions: [],
  acceptsWriteIns: ['yes'],
  statementWords: '250',
  electorate: '',
  ballotMethod: '',
  ruleNote: '',
  source: '',
  reason: 'Write-ins are allowed.',
};

describe('a write-in', () => {
  test('is removed from the log, the receipt, the archive and waiting email, and the log still verifies', async () => {
    must(await changeContest(ctx(), DETAILS));
    const { code } = await send(['alder'], { writeInName: [SECRET], writeInHome: ['Truro'] });
    expect(await everything()).toContain(SECRET);
    const found = await find(SECRET);
    expect((await entryTexts(ctx(), found.entry))?.texts.map(({ text }) => text)).toContain(SECRET);
    must(await redactText(ctx(), { ...found, reason: 'It says where a person lives.' }));
    expect(await everything()).not.toContain(SECRET);
    expect((await receiptPage(ctx(), code))?.names.map(({ name }) => name)).toContain('[redacted]');
    expect((await receiptPage(ctx(), code))?.isIntact).toBe(true);
    expect((await logEvents(world.db)).at(-1)).toMatchObject({
      event: 'text.redacted',
      data: { round: at.round, entry: found.entry, reason: 'It says where a person lives.' },
    });
    await isSound();
  });

  test('is not removed twice, without a reason, or with a reason that repeats it', async () => {
    must(await changeContest(ctx(), DETAILS));
    await send(['alder'], { writeInName: [SECRET], writeInHome: ['Truro'] });
    const found = await find(SECRET);
    const refused = async (reason: string) => redactText(ctx(), { ...found, reason });
    expect(await refused(' ')).toMatchObject({ error: { code: 'reason-missing' } });
    expect(await refused(`About ${SECRET.toUpperCase()}`)).toMatchObject({ error: { code: 'reason-repeats' } });
    expect(await everything()).toContain(SECRET);
    must(await refused('It says where a person lives.'));
    expect(await refused('It says where a person lives.')).toMatchObject({ error: { code: 'no-such-text' } });
  });
});

test('a date that was changed is removed from every entry that names it', async () => {
  const moment = { 'at-day': '20', 'at-month': '1', 'at-year': '2027', 'at-time': '12 noon' };
  const entry = { round: at.round, kind: 'other', label: SECRET, ...moment, reason: 'It was left out.' };
  must(await addTimetableEntry(ctx(), entry));
  must(await redactText(ctx(), { ...(await find(SECRET)), reason: 'It names a person.' }));
  expect(await everything()).not.toContain(SECRET);
  await isSound();
});

test('the reason of a cancelled round is removed from the round and its entry together', async () => {
  must(await cancelRound(ctx(), { round: at.round, reason: SECRET }));
  must(await redactText(ctx(), { ...(await find(SECRET)), reason: 'It names a person.' }));
  expect(await everything()).not.toContain(SECRET);
  expect((await checkReplay(ctx())).faults).toEqual([]);
});

describe.each(['everyone', 'members'] as const)('a statement for %s', (statementsFor) => {
  const words = (text: string) =>
    enterStatementInput.parse({
      ...at,
      candidate: 'alder-sample',
      kind: 'own',
      text,
      source: 'A letter',
      reason: 'It came by post.',
    });

  test('is taken down after the declaration, with a note in its place', async () => {
    await set({ statementsFor });
    must(await enterStatement(ctx(), words(`First. ${SECRET}`)));
    must(await enterStatement(ctx(), { ...words(`Second. ${SECRET}`), basedOnVersion: 1 }));
    await set({ declaredAt: CLOSES_AT });
    const later = ctx(new Date(CLOSES_AT.getTime() + 86_400_000));
    const down = { ...at, candidate: 'alder-sample', language: 'en' as const, reason: 'A court ordered it.' };
    must(await takeDownStatement(later, down));
    expect(await everything()).not.toContain(SECRET);
    const page = await candidacyPage(later, { ...at, candidate: 'alder-sample' });
    expect(page?.statements).toMatchObject([
      { text: '[redacted]', takenDown: { reason: 'A court ordered it.', at: later.now } },
    ]);
    expect(await takeDownStatement(later, down)).toMatchObject({ error: { code: 'no-such-text' } });
    expect(await checkLog(ctx())).toMatchObject({ ok: true });
  });
});

test('a short text is not removed from email about something else, nor from the middle of a longer word', async () => {
  const email = { subject: 'Nothing', text: 'No officer. Mill is not Millfield.' };
  const row = { ...email, id: 'email', occasion: 'x', toAddress: 'x@example.org', createdAt: CLOSES_AT };
  await world.db.seed(async (tx) => ok(await tx.insert(outbox).values({ ...row, nextTryAt: CLOSES_AT, attempts: 0 })));
  for (const label of ['No', 'Mill']) {
    const moment = { 'at-day': '20', 'at-month': '1', 'at-year': '2027', 'at-time': '12 noon' };
    must(await addTimetableEntry(ctx(), { round: at.round, kind: 'other', label, ...moment, reason: 'Left out.' }));
    must(await redactText(ctx(), { ...(await find(label)), reason: 'It was wrong.' }));
  }
  const [after] = await world.db.reads.select().from(outbox).where(eq(outbox.id, 'email'));
  expect(after).toMatchObject({ subject: 'Nothing', text: 'No officer. [redacted] is not Millfield.' });
});
