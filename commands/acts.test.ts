import { asc, desc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import type { CandidateId, UserId } from '@/domain/base/ids';
import type { Actor } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { bodyPage } from '@/queries/bodies/body-page';
import { candidacyPage, mergedCandidacy } from '@/queries/candidates/candidacy';
import { contestStandings } from '@/queries/contests/contest-standings';
import { receiptPage } from '@/queries/nominations/receipt';
import { CLOSES_AT, MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { changeCandidacy, mergeCandidacies } from './candidates/candidacies';
import { confirmSubmission } from './nominations/confirm';
import { enterSubmission } from './nominations/enter-submission';
import { recordMeeting } from './nominations/meeting';
import { submitNominations } from './nominations/submission';
import { reinstate, ruleInvalid } from './nominations/void';
import { matchWriteIn } from './nominations/write-ins';
import { recordTotal } from './results/results';
import { cancelRound } from './rounds/cancel';
import { closeRoundEarly } from './rounds/deadline';

const { candidates, contests, log, outbox, rounds, submissions, users, writeIns } = schema;

const REASON = 'The minutes say otherwise.';
const at = { round: 'nec-2026', contest: 'section' };
const admin: Actor = {
  kind: 'person',
  userId: 'admin' as UserId,
  offices: [],
  memberOf: [],
  candidacies: [],
  admin: 'returning_officer',
};

let world: SmallWorld;
beforeEach(async () => {
  world = await smallWorld();
  await world.db.transact(async (tx) => {
    await tx.insert(users).values({ id: 'admin' as UserId, email: 'admin@example.org', createdAt: MIDWAY });
    return ok(null);
  });
});
afterEach(() => world.close());

const ctx = (now = MIDWAY, actor: Actor = admin) => world.as(actor, now);
const meeting = {
  'heldOn-day': '17',
  'heldOn-month': '11',
  'heldOn-year': '2026',
  kind: 'all_member',
  mode: 'hybrid',
  isQuorate: 'yes',
};
let attempts = 0;
const entry = (names: readonly string[], more: object = {}) => {
  attempts += 1;
  const choice = 'names' as const;
  const chosen = names.map(world.name);
  const about = { contestId: world.contestId, bodyId: world.hexham, choice, names: chosen, from: 'paper' as const };
  return { ...about, ...meeting, basedOnVersion: 0, attempt: `attempt-${attempts}`, ...more };
};
async function send(names: readonly string[], more: object = {}, now = MIDWAY) {
  const officer = ctx(now, world.officer('secretary'));
  const about = { contestId: world.contestId, bodyId: world.hexham };
  await recordMeeting(officer, { ...about, ...meeting, numberPresent: '' });
  const { kind, mode, isQuorate, from, ...form } = entry(names, more);
  return must(await submitNominations(officer, form));
}
function must<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const countOf = async (slug: string, now = MIDWAY) =>
  (await contestStandings(ctx(now), at))?.candidacies.find((row) => row.slug === slug)?.count;
const statusOf = async (now = MIDWAY) => (await bodyPage(ctx(now), 'hexham'))?.rounds[0]?.contests[0]?.status;
const mails = async (occasion: string) =>
  (await world.db.reads.select().from(outbox).orderBy(asc(outbox.toAddress))).filter((mail) =>
    mail.occasion.startsWith(occasion),
  );
const lastEntry = async () => {
  const [entryRow] = await world.db.reads.select().from(log).orderBy(desc(log.seq)).limit(1);
  return { event: entryRow?.event, data: JSON.parse(entryRow?.data ?? '{}') };
};
const set = (values: Partial<typeof rounds.$inferInsert>) =>
  world.db.transact(async (tx) => {
    await tx.update(rounds).set(values);
    return ok(null);
  });
const takeWriteIns = () =>
  world.db.transact(async (tx) => {
    await tx.update(contests).set({ acceptsWriteIns: true });
    return ok(null);
  });

describe('entering for a body', () => {
  test('is the next version, marked as entered, and emailed to every officer', async () => {
    await send(['alder']);
    const entered = must(await enterSubmission(ctx(), entry(['birch', 'cedar'], { basedOnVersion: 1 })));
    expect(entered.version).toBe(2);
    const receipt = await receiptPage(ctx(), entered.code);
    expect(receipt).toMatchObject({ provenance: 'admin', isIntact: true, meetingOn: '2026-11-17' });
    expect(JSON.parse(receipt?.contents ?? '')).toMatchObject({ provenance: 'admin' });
    expect(await lastEntry()).toMatchObject({ event: 'submission.received', data: { by: 'admin', from: 'paper' } });
    const told = await mails(`receipt:${entered.code}`);
    expect(told.map(({ toAddress }) => toAddress)).toEqual(['chair@example.org', 'secretary@example.org']);
    expect(told[0]?.text).toContain('The returning officer entered this for Hexham CLP from a paper form.');
    expect([await countOf('alder-sample'), await countOf('birch-sample')]).toEqual([0, 1]);
  });

  test.each([
    ['at the deadline', [], {}, CLOSES_AT, 'round-closed'],
    ['what stands already', ['alder'], { basedOnVersion: 1 }, MIDWAY, 'unchanged'],
    ['over what was sent meanwhile', ['birch'], {}, MIDWAY, 'stale'],
    ['a meeting to come', ['birch'], { basedOnVersion: 1, 'heldOn-day': '25' }, MIDWAY, 'meeting-to-come'],
    ['no day of the meeting', ['birch'], { basedOnVersion: 1, 'heldOn-day': '' }, MIDWAY, 'meeting-problems'],
    ['a candidate who left', ['hawthorn'], { basedOnVersion: 1 }, MIDWAY, 'candidate-not-standing'],
  ])('is refused: %s', async (_, names, more, now, code) => {
    await send(['alder']);
    const before = await world.db.reads.$count(outbox);
    expect(await enterSubmission(ctx(now), entry(names, more))).toMatchObject({ ok: false, error: { code } });
    expect(await world.db.reads.$count(outbox)).toBe(before);
  });

  test('after the declaration only while an amendment is open', async () => {
    const late = new Date('2026-12-20T12:00:00Z');
    await set({ declaredAt: new Date('2026-12-15T12:00:00Z') });
    expect(await enterSubmission(ctx(late), entry(['alder']))).toMatchObject({ error: { code: 'round-closed' } });
    await set({ amendingSince: late });
    expect((await enterSubmission(ctx(late), entry(['alder']))).ok).toBe(true);
  });

  test('twice with one form is one version', async () => {
    const form = entry(['alder']);
    const [first, second] = await Promise.all([enterSubmission(ctx(), form), enterSubmission(ctx(), form)]);
    expect(must(first).code).toBe(must(second).code);
    expect(await world.db.reads.$count(submissions)).toBe(1);
  });
});

describe('confirming', () => {
  test('the round asks the other officers, and never the sender', async () => {
    await set({ asksConfirmation: true });
    const { code } = await send(['alder']);
    const asked = await mails(`confirm:${code}`);
    expect(asked.map(({ toAddress }) => toAddress)).toEqual(['chair@example.org']);
    expect(asked[0]?.text).toContain('/office/hexham/nec-2026/section/confirm');
    expect([await statusOf(), await countOf('alder-sample')]).toEqual(['sent', 1]);
    const own = await confirmSubmission(ctx(MIDWAY, world.officer('secretary')), { code });
    expect(own).toEqual({ ok: false, error: { code: 'sent-by-you' } });
    must(await confirmSubmission(ctx(MIDWAY, world.officer('chair')), { code }));
    expect(await statusOf()).toBe('confirmed');
    expect(await lastEntry()).toEqual({ event: 'submission.confirmed', data: { receipt: code, by: 'officer' } });
  });

  test('sends no email to ask for confirmation if the round does not need it', async () => {
    const { code } = await send(['alder']);
    expect(await mails('confirm:')).toEqual([]);
    must(await confirmSubmission(ctx(), { code }));
    expect((await receiptPage(ctx(), code))?.confirmedBy).toBe('admin');
  });

  test('is not for an officer of another body', async () => {
    const { code } = await send(['alder']);
    const other = world.officer('chair', await world.bodyId('aldershot'));
    await expect(confirmSubmission(ctx(MIDWAY, other), { code })).rejects.toThrow('submission.confirm');
  });
});

describe('ruling invalid and reinstating', () => {
  test('is no longer counted, says why and emails the officers; reinstated, it is counted again', async () => {
    const { code } = await send(['alder']);
    must(await ruleInvalid(ctx(), { code, reason: REASON }));
    expect([await countOf('alder-sample'), await statusOf()]).toEqual([0, 'voided']);
    expect(await receiptPage(ctx(), code)).toMatchObject({ voidReason: REASON, isIntact: true });
    const told = await mails('voided:');
    expect(told.map(({ toAddress }) => toAddress)).toEqual(['chair@example.org', 'secretary@example.org']);
    expect(told[0]?.text).toContain(REASON);
    expect((await candidacyPage(ctx(), { ...at, candidate: 'alder-sample' }))?.nominators).toEqual([]);
    must(await reinstate(ctx(), { code, reason: 'Read again.' }));
    expect([await countOf('alder-sample'), await statusOf()]).toEqual([1, 'sent']);
    expect(await mails('restored:')).toHaveLength(2);
    expect(await lastEntry()).toEqual({ event: 'submission.restored', data: { receipt: code, reason: 'Read again.' } });
  });

  test('each ruling is emailed separately', async () => {
    const { code } = await send(['alder']);
    for (const _ of [1, 2]) {
      must(await ruleInvalid(ctx(), { code, reason: REASON }));
      must(await reinstate(ctx(), { code, reason: REASON }));
    }
    expect(await mails('voided:')).toHaveLength(4);
  });

  test('the body may send the same again, and then the old one cannot be reinstated', async () => {
    const { code } = await send(['alder']);
    must(await ruleInvalid(ctx(), { code, reason: REASON }));
    expect((await send(['alder'], { basedOnVersion: 1 })).version).toBe(2);
    expect([await countOf('alder-sample'), await statusOf()]).toEqual([1, 'sent']);
    const late = await reinstate(ctx(), { code, reason: REASON });
    expect(late).toEqual({ ok: false, error: { code: 'newer-version' } });
  });
});

describe('candidacies', () => {
  const change = (candidate: string, kind: 'suspended' | 'reinstated' | 'accepted', now = MIDWAY) =>
    changeCandidacy(ctx(now), { ...at, candidate, kind, reason: REASON });

  test('for a draft nothing is logged or emailed', async () => {
    const userId = 'alder-user' as UserId;
    await world.db.transact(async (tx) => {
      await tx.insert(users).values({ id: userId, email: 'alder@example.org', createdAt: MIDWAY });
      return ok(await tx.update(candidates).set({ userId }).where(eq(candidates.slug, 'alder-sample')));
    });
    await set({ announcedAt: null });
    const before = [await world.db.reads.$count(log), await world.db.reads.$count(outbox)];
    must(await change('alder-sample', 'suspended'));
    must(await mergeCandidacies(ctx(), { ...at, candidate: 'cedar-sample', into: 'birch-sample', reason: REASON }));
    const figure = { candidacy: world.name('birch'), figure: '7', asOf: null, source: 'A list' };
    must(await recordTotal(ctx(), { ...at, ...figure }));
    expect([await world.db.reads.$count(log), await world.db.reads.$count(outbox)]).toEqual(before);
  });

  test('a suspension and its end are dated and logged; a candidate who has signed in is emailed', async () => {
    await world.db.transact(async (tx) => {
      const [alder] = await tx.select().from(candidates).where(eq(candidates.slug, 'alder-sample'));
      const id = alder?.id ?? ('' as CandidateId);
      await tx
        .update(candidates)
        .set({ userId: 'chair' as UserId })
        .where(eq(candidates.id, id));
      return ok(null);
    });
    must(await change('alder-sample', 'suspended'));
    const row = async (now: Date) =>
      (await contestStandings(ctx(now), at))?.candidacies.find(({ slug }) => slug === 'alder-sample');
    expect(await row(MIDWAY)).toMatchObject({ ballot: 'out', status: 'suspended', since: MIDWAY });
    expect(await lastEntry()).toMatchObject({
      event: 'candidacy.changed',
      data: { kind: 'suspended', reason: REASON },
    });
    const told = await mails('candidacy:');
    expect(told.map(({ toAddress }) => toAddress)).toEqual(['chair@example.org']);
    expect(told[0]?.text).toContain('you have been suspended');
    const later = new Date(MIDWAY.getTime() + 1000);
    must(await change('alder-sample', 'reinstated', later));
    expect(await row(later)).toMatchObject({ ballot: 'not-yet', status: 'reinstated' });
  });

  test('after a merge, a body that named both counts once, and the merged page links to the other', async () => {
    await send(['alder', 'birch']);
    const merge = { ...at, candidate: 'alder-sample', into: 'birch-sample', reason: REASON };
    must(await mergeCandidacies(ctx(), merge));
    expect([await countOf('alder-sample'), await countOf('birch-sample')]).toEqual([undefined, 1]);
    expect(await candidacyPage(ctx(), { ...at, candidate: 'alder-sample' })).toBeNull();
    expect(await mergedCandidacy(ctx(), { ...at, candidate: 'alder-sample' })).toMatchObject({
      name: 'Alder Sample',
      into: { slug: 'birch-sample', name: 'Birch Sample' },
    });
    const page = await candidacyPage(ctx(), { ...at, candidate: 'birch-sample' });
    expect(page?.nominators.flatMap(({ bodies }) => bodies)).toHaveLength(1);
    expect(await lastEntry()).toMatchObject({ event: 'candidacies.merged', data: { into: 'birch-sample' } });
    // The merged name is no longer on the list, and the submission is shown as if it had named the other.
    const again = entry(['birch'], { basedOnVersion: 1 });
    expect(await enterSubmission(ctx(), again)).toMatchObject({ error: { code: 'unchanged' } });
    const gone = entry(['alder'], { basedOnVersion: 1 });
    expect(await enterSubmission(ctx(), gone)).toMatchObject({ error: { code: 'unknown-name' } });
    must(await mergeCandidacies(ctx(), { ...merge, into: '' }));
    expect([await countOf('alder-sample'), await countOf('birch-sample')]).toEqual([1, 1]);
  });

  test('a nomination of only the merged one counts for the other', async () => {
    await send(['alder']);
    must(await mergeCandidacies(ctx(), { ...at, candidate: 'alder-sample', into: 'birch-sample', reason: REASON }));
    expect(await countOf('birch-sample')).toBe(1);
    const page = await candidacyPage(ctx(), { ...at, candidate: 'birch-sample' });
    expect(page?.nominators[0]?.bodies[0]?.at).toEqual(MIDWAY);
  });
});

describe('write-ins', () => {
  const written = { writeInName: ['Fir Sample', ''], writeInHome: ['Truro', ''] };

  test('are in the receipt, the log and the number of names, and count once they are matched', async () => {
    await takeWriteIns();
    const { code } = await send(['alder', 'birch'], written);
    const receipt = await receiptPage(ctx(), code);
    expect(receipt?.names).toHaveLength(3);
    expect(JSON.parse(receipt?.contents ?? '').names).toContainEqual({
      candidacy: null,
      name: 'Fir Sample',
      homeBody: 'Truro',
    });
    expect((await lastEntry()).data.writeIns).toEqual([['Fir Sample', 'Truro']]);
    expect((await mails('receipt:'))[0]?.text).toContain('- Fir Sample');
    const [row] = await world.db.reads.select().from(writeIns);
    const id = row?.id ?? '';
    expect(await countOf('cedar-sample')).toBe(0);
    must(await matchWriteIn(ctx(), { id, candidate: 'cedar-sample', reason: REASON }));
    expect(await countOf('cedar-sample')).toBe(1);
    expect(await lastEntry()).toMatchObject({ event: 'write-in.tied', data: { candidate: 'cedar-sample' } });
    expect((await receiptPage(ctx(), code))?.isIntact).toBe(true);
    must(await matchWriteIn(ctx(), { id, candidate: '', reason: 'Another of that name.' }));
    expect(await countOf('cedar-sample')).toBe(0);
  });

  test('one matched to a ticked candidate counts once', async () => {
    await takeWriteIns();
    await send(['alder'], written);
    const [row] = await world.db.reads.select().from(writeIns);
    must(await matchWriteIn(ctx(), { id: row?.id ?? '', candidate: 'alder-sample', reason: REASON }));
    expect(await countOf('alder-sample')).toBe(1);
    const page = await candidacyPage(ctx(), { ...at, candidate: 'alder-sample' });
    expect(page?.nominators.flatMap(({ bodies }) => bodies)).toHaveLength(1);
  });

  test('are refused if the contest does not accept them, and beyond the limit', async () => {
    const form = entry(['alder'], written);
    expect(await enterSubmission(ctx(), form)).toMatchObject({ error: { code: 'write-ins-not-taken' } });
    await takeWriteIns();
    const many = entry(['alder', 'birch', 'cedar'], written);
    expect(await enterSubmission(ctx(), many)).toMatchObject({ error: { code: 'too-many-names', chosen: 4 } });
  });
});

describe('the round', () => {
  test('closed early, refuses the next form and emails the officers', async () => {
    must(await closeRoundEarly(ctx(), { round: 'nec-2026', reason: REASON }));
    expect(await enterSubmission(ctx(), entry(['alder']))).toMatchObject({ error: { code: 'round-closed' } });
    expect((await mails('deadline:')).map(({ subject }) => subject)).toHaveLength(2);
    const again = await closeRoundEarly(ctx(new Date(MIDWAY.getTime() + 1)), { round: 'nec-2026', reason: REASON });
    expect(again).toEqual({ ok: false, error: { code: 'not-open' } });
  });

  test('cancelled, can no longer change, and its officers are emailed', async () => {
    const { code } = await send(['alder']);
    must(await cancelRound(ctx(), { round: 'nec-2026', reason: REASON }));
    expect(await mails('cancelled:')).toHaveLength(2);
    expect(await lastEntry()).toEqual({ event: 'round.cancelled', data: { round: 'nec-2026', reason: REASON } });
    const refused = { ok: false, error: { code: 'round-cancelled' } };
    expect(await ruleInvalid(ctx(), { code, reason: REASON })).toEqual(refused);
    expect(await cancelRound(ctx(), { round: 'nec-2026', reason: REASON })).toEqual(refused);
  });

  test('a cancelled draft sends no emails', async () => {
    await set({ announcedAt: null });
    must(await cancelRound(ctx(), { round: 'nec-2026', reason: REASON }));
    expect(await mails('cancelled:')).toEqual([]);
  });
});

describe('every act, when nothing may change any more', () => {
  const past = new Date(MIDWAY.getTime() - 1);
  test.each([
    ['declared', { declaredAt: past }, 'round-declared'],
    ['cancelled', { cancelledAt: past }, 'round-cancelled'],
  ])('%s', async (_, values, code) => {
    await takeWriteIns();
    const sent = await send(['alder'], { writeInName: ['Fir Sample'], writeInHome: ['Truro'] });
    const [row] = await world.db.reads.select().from(writeIns);
    await set(values);
    const [logged, mailed] = [await world.db.reads.$count(log), await world.db.reads.$count(outbox)];
    const reason = REASON;
    const acts = [
      confirmSubmission(ctx(), sent),
      ruleInvalid(ctx(), { ...sent, reason }),
      reinstate(ctx(), { ...sent, reason }),
      changeCandidacy(ctx(), { ...at, candidate: 'alder-sample', kind: 'suspended', reason }),
      mergeCandidacies(ctx(), { ...at, candidate: 'alder-sample', into: 'birch-sample', reason }),
      matchWriteIn(ctx(), { id: row?.id ?? '', candidate: 'cedar-sample', reason }),
      closeRoundEarly(ctx(), { round: 'nec-2026', reason }),
      cancelRound(ctx(), { round: 'nec-2026', reason }),
    ];
    for (const act of acts) expect(await act).toEqual({ ok: false, error: { code } });
    expect([await world.db.reads.$count(log), await world.db.reads.$count(outbox)]).toEqual([logged, mailed]);
  });
});
