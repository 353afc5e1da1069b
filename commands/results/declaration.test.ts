import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import type { Actor } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import type { Declaration } from '@/domain/results/declaration';
import { refusalIfSettled } from '@/domain/rounds/rounds';
import { sha256 } from '@/lib/tokens';
import { checkLog } from '@/queries/log/check-log';
import { declarationDraft } from '@/queries/results/declaration';
import { AFTER, type ClosedWorld, closedWorld } from '@/testing/closed-world';
import { logEvents } from '@/testing/logged';
import { CLOSES_AT } from '@/testing/small-world';
import { closeAmendment, openAmendment } from './amendment';
import { agreeDeclaration, proposeDeclaration } from './declaration';

const { declarations, log, outbox, rounds, submissions } = schema;
const round = 'nec-2026';

let world: ClosedWorld;
let first: Actor;
beforeEach(async () => {
  world = await closedWorld();
  first = await world.admin('first', 'returning_officer');
});
afterEach(() => world.close());

const fingerprintNow = async (actor: Actor) => {
  const draft = await declarationDraft(world.as(actor, AFTER), round);
  return draft?.fingerprint ?? '';
};
const propose = async (actor: Actor, now = AFTER, fingerprint?: string) =>
  proposeDeclaration(world.as(actor, now), { round, fingerprint: fingerprint ?? (await fingerprintNow(actor)) });
const agree = async (actor: Actor, fingerprint: string) =>
  agreeDeclaration(world.as(actor, AFTER), { round, fingerprint });
const made = () => world.db.reads.select().from(declarations).orderBy(declarations.number);

/** Rules Hexham's submission invalid, directly in the database. */
const voidHexham = () =>
  world.db.seed(async (tx) => {
    await tx
      .update(submissions)
      .set({ voidedAt: AFTER, voidReason: 'Not quorate.' })
      .where(eq(submissions.bodyId, world.hexham));
    return ok(null);
  });

test('a single admin declares at once: frozen text, its hash, the head of the log, who is on the ballot and why', async () => {
  const [last] = await world.db.reads
    .select()
    .from(log)
    .orderBy(log.seq)
    .limit(1000)
    .then((rows) => rows.slice(-1));
  const done = await propose(first);
  expect(done).toMatchObject({ ok: true, value: { declared: { number: 1 } } });
  const [row] = await made();
  expect(sha256(row?.contents ?? '')).toBe(row?.fingerprint);
  expect([row?.headSeq, row?.headHash]).toEqual([last?.seq, last?.hash]);
  const declared = JSON.parse(row?.contents ?? '') as Declaration;
  expect(
    declared.contests[0]?.candidacies.map(({ candidacy, count, ballot, words }) => [candidacy, count, ballot, words]),
  ).toEqual([
    ['alder-sample', 5, 'on-the-ballot', 'On the ballot: 5 CLPs (5 needed).'],
    ['birch-sample', 4, 'not-yet', 'Not on the ballot: 4 CLPs (5 needed).'],
    ['cedar-sample', 1, 'not-yet', 'Not on the ballot: 1 CLP (5 needed).'],
    ['elm-sample', 0, 'not-yet', 'Not on the ballot: 0 CLPs (5 needed).'],
    ['hawthorn-sample', 0, 'out', 'No longer standing: 0 CLPs (5 needed).'],
  ]);
  const bodies = declared.contests[0]?.bodies ?? [];
  expect(bodies.filter(({ status }) => status === 'nominated-nobody').map(({ body }) => body)).toEqual(['leeds-south']);
  expect(bodies.filter(({ status }) => status === 'sent')).toHaveLength(5);
  const [after] = await world.db.reads.select().from(rounds);
  expect(after?.declaredAt).toEqual(AFTER);
  // The entry has neither an email address nor the number present, which is 41.
  expect(/example\.org|:41[,}]/.test(row?.contents ?? '')).toBe(false);
  expect(await checkLog(world.as(first, AFTER))).toMatchObject({ ok: true });
});

test('a declaration is refused before the deadline, a second time, and for a round that does not exist', async () => {
  const early = new Date(CLOSES_AT.getTime() - 1);
  expect(await propose(first, early)).toMatchObject({ ok: false, error: { code: 'nominations-open' } });
  await propose(first);
  expect(await propose(first)).toMatchObject({ ok: false, error: { code: 'round-declared' } });
  const nowhere = await proposeDeclaration(world.as(first, AFTER), { round: 'nowhere', fingerprint: '' });
  expect(nowhere).toMatchObject({ ok: false, error: { code: 'no-such-round' } });
  expect(await made()).toHaveLength(1);
});

test('with two admins, the other one agrees to the same facts', async () => {
  const second = await world.admin('second', 'owner');
  await world.admin('watching', 'observer');
  const fingerprint = await fingerprintNow(first);
  expect(await agree(second, fingerprint)).toMatchObject({ ok: false, error: { code: 'nothing-proposed' } });
  expect(await propose(first)).toEqual({ ok: true, value: { declared: null } });
  expect(await made()).toHaveLength(0);
  const emails = await world.db.reads.select().from(outbox);
  expect(
    emails.filter(({ occasion }) => occasion.startsWith('declaration:')).map(({ toAddress }) => toAddress),
  ).toEqual(['second@example.org']);
  expect(await agree(first, fingerprint)).toMatchObject({ ok: false, error: { code: 'own-proposal' } });
  expect(await agree(second, fingerprint)).toMatchObject({ ok: true, value: { number: 1 } });
  expect(await agree(second, fingerprint)).toMatchObject({ ok: false, error: { code: 'round-declared' } });
  expect(await made()).toHaveLength(1);
});

test('facts that changed since they were proposed or read cannot be agreed to', async () => {
  const second = await world.admin('second', 'owner');
  const before = await fingerprintNow(first);
  await propose(first);
  await voidHexham();
  const now = await fingerprintNow(first);
  expect(now).not.toBe(before);
  for (const seen of [before, now])
    expect(await agree(second, seen)).toMatchObject({ ok: false, error: { code: 'facts-changed' } });
  expect(await propose(first, AFTER, before)).toMatchObject({ ok: false, error: { code: 'facts-changed' } });
  // A new proposal replaces the outdated one. This time the other admin proposes.
  await propose(second);
  expect(await agree(first, now)).toMatchObject({ ok: true });
});

test('a declared round changes only inside an amendment, which ends with a second declaration', async () => {
  await propose(first);
  const roundRow = async () => (await world.db.reads.select().from(rounds))[0];
  const settled = async () => refusalIfSettled((await roundRow()) ?? { declaredAt: null, cancelledAt: null }, AFTER);
  expect(await settled()).toEqual({ code: 'round-declared' });
  const ctx = world.as(first, AFTER);
  expect(await closeAmendment(ctx, { round })).toMatchObject({ ok: false, error: { code: 'not-amending' } });
  expect(await openAmendment(ctx, { round, reason: 'Hexham was not quorate.' })).toEqual({ ok: true, value: null });
  expect(await openAmendment(ctx, { round, reason: 'Again.' })).toMatchObject({ error: { code: 'amending-already' } });
  expect(await settled()).toBeNull();
  expect(await propose(first)).toMatchObject({ ok: false, error: { code: 'nothing-changed' } });
  await voidHexham();
  expect(await closeAmendment(ctx, { round })).toMatchObject({ ok: false, error: { code: 'facts-changed' } });
  expect(await propose(first)).toMatchObject({ ok: true, value: { declared: { number: 2 } } });
  const [one, two] = await made();
  expect([one?.reason, two?.reason]).toEqual([null, 'Hexham was not quorate.']);
  const counts = [one, two].map(
    (row) => (JSON.parse(row?.contents ?? '') as Declaration).contests[0]?.candidacies[0]?.count,
  );
  expect(counts).toEqual([5, 4]);
  expect(await settled()).toEqual({ code: 'round-declared' });
  const amended = (await logEvents(world.db)).find(({ event }) => event === 'amendment.opened');
  expect(amended?.data.reason).toContain('Hexham was not quorate.');
});

test('an amendment that changed nothing is closed without a declaration', async () => {
  await propose(first);
  const ctx = world.as(first, AFTER);
  await openAmendment(ctx, { round, reason: 'To look again.' });
  expect(await closeAmendment(ctx, { round })).toEqual({ ok: true, value: null });
  expect(await made()).toHaveLength(1);
  expect((await world.db.reads.select().from(rounds))[0]?.amendingSince).toBeNull();
});
