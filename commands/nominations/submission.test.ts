import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '@/db/database';
import { schema } from '@/db/schema';
import type { BodyId, CandidacyId, UserId } from '@/domain/base/ids';
import { SYSTEM } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { verifyChain } from '@/domain/log/log-chain';
import { readReceiptCode } from '@/domain/nominations/receipt-codes';
import { sha256 } from '@/lib/tokens';
import { linkedEntry } from '@/queries/log/log-entries';
import { CLOSES_AT, MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { keepLanguage, startSession } from '../sign-in/sessions';
import { saveDraft } from './draft';
import { recordMeeting } from './meeting';
import { type SubmitNominationsInput, submitNominations } from './submission';

const { drafts, log, meetings, nominations, outbox, rosterExceptions, rounds, submissions } = schema;

let world: SmallWorld;
beforeEach(async () => {
  world = await smallWorld();
});
afterEach(() => world.close());

/** The day before the meeting that `meet` records. */
const BEFORE_IT = new Date('2026-11-16T12:00:00Z');
const meet = (now = MIDWAY, office: 'secretary' | 'chair' = 'secretary') =>
  recordMeeting(world.as(world.officer(office), now), {
    contestId: world.contestId,
    bodyId: world.hexham,
    'heldOn-day': '17',
    'heldOn-month': '11',
    'heldOn-year': '2026',
    kind: 'all_member',
    mode: 'hybrid',
    numberPresent: '23',
    isQuorate: 'yes',
  });

const attempts = (function* () {
  for (let n = 1; ; n += 1) yield `attempt-${n}`;
})();
const input = (names: readonly string[], more: Partial<SubmitNominationsInput> = {}): SubmitNominationsInput => ({
  contestId: world.contestId,
  bodyId: world.hexham,
  choice: 'names',
  names: names.map(world.name),
  basedOnVersion: 0,
  attempt: attempts.next().value,
  ...more,
});
const send = (what: SubmitNominationsInput, now = MIDWAY, office: 'secretary' | 'chair' = 'secretary') =>
  submitNominations(world.as(world.officer(office), now), what);

const rows = () => world.db.reads.select().from(submissions).orderBy(asc(submissions.version));
const entries = () => world.db.reads.select().from(log).orderBy(asc(log.seq));

test('the first submission: a version, its names, a log entry, a receipt for every officer', async () => {
  await meet();
  const sent = await send(input(['alder', 'elm']));
  if (!sent.ok) throw new Error(sent.error.code);
  expect(readReceiptCode(sent.value.code)).toEqual(ok(sent.value.code));
  const [row] = await rows();
  expect(row).toMatchObject({
    version: 1,
    kind: 'names',
    provenance: 'officer',
    meetingOn: '2026-11-17',
    isQuorate: true,
  });
  expect(row?.receivedAt).toEqual(MIDWAY);
  expect(row?.fingerprint).toBe(sha256(row?.contents ?? ''));
  expect(JSON.parse(row?.contents ?? '')).toMatchObject({ body: { name: 'Hexham' }, version: 1 });
  expect(row?.contents).not.toContain('23');
  const named = await world.db.reads.select().from(nominations);
  expect(named.map(({ candidacyId }) => candidacyId).sort()).toEqual([world.name('alder'), world.name('elm')].sort());
  const last = (await entries()).at(-1);
  expect(last?.seq).toBe(row?.logSeq);
  expect(JSON.parse(last?.data ?? '')).toMatchObject({
    receipt: sent.value.code,
    names: ['alder-sample', 'elm-sample'],
  });
  const mail = await world.db.reads.select().from(outbox).orderBy(asc(outbox.toAddress));
  expect(mail.map(({ toAddress }) => toAddress)).toEqual(['chair@example.org', 'secretary@example.org']);
  expect(mail[0]?.text).toContain(sent.value.code);
  expect(mail[0]?.text).toContain('- Alder Sample (Aldershot)');
});

test('nothing private is in the log or the receipt', async () => {
  await meet();
  await send(input(['alder']));
  const [row] = await rows();
  const published = JSON.stringify((await entries()).map(({ data }) => data)) + row?.contents;
  for (const secret of ['example.org', 'secretary', 'numberPresent']) expect(published).not.toContain(secret);
});

test('a double click is one submission with one receipt', async () => {
  await meet();
  const same = input(['alder']);
  const [first, second] = await Promise.all([send(same), send(same)]);
  expect(first.ok && second.ok && first.value.code === second.value.code).toBe(true);
  expect(await rows()).toHaveLength(1);
  expect(await world.db.reads.$count(outbox)).toBe(2);
});

test('of two officers who send at once, one succeeds and the other is told', async () => {
  await meet();
  const [one, two] = await Promise.all([send(input(['alder'])), send(input(['birch']), MIDWAY, 'chair')]);
  expect(one.ok).toBe(true);
  expect(two).toEqual({ ok: false, error: { code: 'stale', currentVersion: 1 } });
  expect(await rows()).toHaveLength(1);
});

test('two servers at once: the second connection sees what the first has sent', async () => {
  await meet();
  const other = await openDatabase(world.db.url);
  const there = submitNominations({ ...world.as(world.officer('chair'), MIDWAY), db: other }, input(['birch']));
  const [here, elsewhere] = await Promise.all([send(input(['alder'])), there]);
  expect([here.ok, elsewhere.ok].filter(Boolean)).toHaveLength(1);
  expect((await rows()).filter(({ supersededAt }) => supersededAt === null)).toHaveLength(1);
  await other.close();
});

test('a change is a new version; the old one stays, and one is live', async () => {
  await meet();
  await send(input(['alder', 'birch']));
  const changed = await send(input(['birch', 'cedar'], { basedOnVersion: 1 }));
  expect(changed.ok && changed.value.version).toBe(2);
  expect((await rows()).map(({ version, supersededAt }) => [version, supersededAt !== null])).toEqual([
    [1, true],
    [2, false],
  ]);
});

test('withdrawing is a version too, and names can be sent again', async () => {
  await meet();
  await send(input(['alder']));
  const gone = await send(input([], { choice: 'withdrawn', basedOnVersion: 1 }));
  const again = await send(input(['birch'], { basedOnVersion: 2 }));
  expect([gone.ok && gone.value.version, again.ok && again.value.version]).toEqual([2, 3]);
});

test('an old form that is sent after a withdrawal does not return its old receipt', async () => {
  await meet();
  const first = input(['alder']);
  await send(first);
  await send(input([], { choice: 'withdrawn', basedOnVersion: 1 }));
  expect(await send(first)).toEqual({ ok: false, error: { code: 'stale', currentVersion: 2 } });
});

test('"nominated nobody" is a decision', async () => {
  await meet();
  expect(await send(input([], { choice: 'nobody' }))).toMatchObject({ ok: true, value: { version: 1 } });
  expect((await rows())[0]?.kind).toBe('nobody');
});

test('a submission at the instant of the deadline is refused, and the draft is kept', async () => {
  await meet();
  const ctx = world.as(world.officer('secretary'), MIDWAY);
  const draft = { contestId: world.contestId, bodyId: world.hexham, choice: 'names' as const, basedOnVersion: 0 };
  await saveDraft(ctx, { ...draft, names: [world.name('alder')] });
  const late = await send(input(['alder']), CLOSES_AT);
  expect(late).toMatchObject({ ok: false, error: { code: 'round-closed', closesAt: CLOSES_AT } });
  expect(await rows()).toHaveLength(0);
  expect(await world.db.reads.$count(drafts)).toBe(1);
  expect((await send(input(['alder']), new Date(CLOSES_AT.getTime() - 1))).ok).toBe(true);
  expect(await world.db.reads.$count(drafts)).toBe(0);
});

test('the time of the commit decides, not the time of posting', async () => {
  await meet();
  let clock = new Date(CLOSES_AT.getTime() - 5);
  const ctx = {
    ...world.as(world.officer('secretary'), MIDWAY),
    get now() {
      return clock;
    },
  };
  // Another transaction holds the lock until the deadline has passed.
  const holding = world.db.seed(async (tx) => {
    await tx.select().from(rounds);
    clock = CLOSES_AT;
    return ok(null);
  });
  const sent = submitNominations(ctx, input(['alder']));
  await holding;
  expect(await sent).toMatchObject({ ok: false, error: { code: 'round-closed' } });
});

const refused: [string, () => Promise<unknown> | unknown, () => SubmitNominationsInput, object][] = [
  [
    'one name too many',
    meetFirst,
    () => input(['alder', 'birch', 'cedar', 'elm']),
    { code: 'too-many-names', allowed: 3, chosen: 4 },
  ],
  ['no names', meetFirst, () => input([]), { code: 'no-names' }],
  ['a name twice', meetFirst, () => input(['alder', 'alder']), { code: 'repeated-name' }],
  ['a candidate who withdrew since', meetFirst, () => input(['hawthorn']), { code: 'candidate-not-standing' }],
  ['a name from elsewhere', meetFirst, () => ({ ...input([]), names: ['x' as CandidacyId] }), { code: 'unknown-name' }],
  ['no meeting', () => undefined, () => input(['alder']), { code: 'meeting-missing' }],
  ['a meeting that is only announced', () => meet(BEFORE_IT), () => input(['alder']), { code: 'meeting-missing' }],
  ['nothing to withdraw', meetFirst, () => input([], { choice: 'withdrawn' }), { code: 'nothing-to-withdraw' }],
  [
    'a body that cannot nominate',
    bar,
    () => input(['alder']),
    { code: 'body-cannot-nominate', cause: null, reason: 'In special measures' },
  ],
];
async function meetFirst() {
  await meet();
}
async function bar() {
  await meet();
  const [round] = await world.db.reads.select().from(rounds);
  await world.db.seed(async (tx) => {
    const row = { id: 'x', roundId: round?.id ?? ('' as never), bodyId: world.hexham, reason: 'In special measures' };
    await tx.insert(rosterExceptions).values(row);
    return ok(null);
  });
}

test.each(refused)('refused: %s', async (_what, before, what, error) => {
  await before();
  const [logged, queued] = [(await entries()).length, await world.db.reads.$count(outbox)];
  expect(await send(what())).toMatchObject({ ok: false, error });
  expect(await rows()).toHaveLength(0);
  expect([(await entries()).length, await world.db.reads.$count(outbox)]).toEqual([logged, queued]);
});

test('sending the current version again is refused as unchanged, before being stale', async () => {
  await meet();
  await send(input(['alder', 'birch']));
  expect(await send(input(['birch', 'alder']))).toEqual({ ok: false, error: { code: 'unchanged', currentVersion: 1 } });
});

test('an officer of another CLP, a reader and an operator may not', async () => {
  await meet();
  const other = world.officer('secretary', await world.bodyId('aldershot'));
  for (const actor of [other, { kind: 'reader' } as const, { kind: 'operator' } as const])
    await expect(submitNominations(world.as(actor, MIDWAY), input(['alder']))).rejects.toThrow('submission.send');
});

test('a body of another map is not found', async () => {
  const old = (await world.bodyId('hexham-2010')) as BodyId;
  await expect(send(input(['alder'], { bodyId: old }))).rejects.toThrow('Not found');
});

test('the log of all this is one valid chain, and a changed row breaks it', async () => {
  await meet();
  await send(input(['alder']));
  await send(input(['birch'], { basedOnVersion: 1 }));
  const chain = (await entries()).map(linkedEntry);
  expect(verifyChain(chain, sha256)).toMatchObject({ ok: true });
  await world.db.seed(async (tx) => {
    await tx.update(log).set({ data: '{}' }).where(eq(log.seq, 2));
    return ok(null);
  });
  const tampered = (await entries()).map(linkedEntry);
  expect(verifyChain(tampered, sha256)).toMatchObject({ ok: false, seq: 2, why: 'hash' });
});

test('a meeting replaces the one before it; a change of attendance only is not logged', async () => {
  await meet();
  await meet();
  const before = (await entries()).filter(({ event }) => event === 'meeting.recorded');
  expect(before).toHaveLength(1);
  expect(await world.db.reads.$count(meetings)).toBe(1);
});

test('each officer gets the receipt in the language in which they last signed in', async () => {
  await meet();
  const { users } = schema;
  const token = 'a-token-of-the-chair';
  const system = world.as(SYSTEM, MIDWAY);
  await startSession(system, { token, userId: 'chair' as UserId, expiresAt: CLOSES_AT });
  await keepLanguage(system, { token, language: 'cy' });
  expect((await world.db.reads.select().from(users).orderBy(asc(users.id))).map(({ language }) => language)).toEqual([
    'cy',
    null,
  ]);
  const sent = await send(input(['alder']));
  if (!sent.ok) throw new Error(sent.error.code);
  const emails = await world.db.reads.select().from(outbox).orderBy(asc(outbox.toAddress));
  expect(emails.map(({ subject }) => subject.includes('Derbynneb'))).toEqual([true, false]);
  expect(emails.map(({ text }) => text.includes(`/cy/receipts/${sent.value.code}`))).toEqual([true, false]);
});
