import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import type { Actor } from '@/domain/base/permissions';
import { archiveOf } from '@/queries/log/archive';
import { archiveFiles, verifierText } from '@/queries/log/archive-files';
import { checkReplay } from '@/queries/log/check-replay';
import { lateAndUnsent, lateFormPage, lateTasks } from '@/queries/nominations/late-forms';
import { receiptPage } from '@/queries/nominations/receipt';
import { publicRounds } from '@/queries/rounds/public-rounds';
import { type ClosedWorld, closedWorld } from '@/testing/closed-world';
import { CLOSES_AT, MIDWAY } from '@/testing/small-world';
import { verifyArchive } from '@/verifier/verify.mjs';
import { acceptLate, agreeLate, refuseLate } from './late';
import { recordMeeting } from './meeting';
import { submitNominations } from './submission';

const REASON = 'The server did not work in the last ten minutes.';
const round = 'nec-2026';
const at = (seconds: number) => new Date(CLOSES_AT.getTime() + seconds * 1000);

let world: ClosedWorld;
let first: Actor;
let second: Actor;
beforeEach(async () => {
  world = await closedWorld();
  first = await world.admin('first', 'owner');
  second = await world.admin('second', 'returning_officer');
});
afterEach(() => world.close());

/** Records the meeting of a CLP in time, and sends its nominations after the deadline. */
async function sendLate(now = at(2), attempt = 'late-form-1', slug = 'gower') {
  const bodyId = await world.bodyId(slug);
  const officer = world.officer('secretary', bodyId);
  const to = { contestId: world.contestId, bodyId };
  const day = { 'heldOn-day': '18', 'heldOn-month': '11', 'heldOn-year': '2026' };
  const met = { ...to, ...day, kind: 'all_member', mode: 'hybrid', numberPresent: '', isQuorate: 'yes' } as const;
  await recordMeeting(world.as(officer, MIDWAY), met);
  const names = [world.name('alder'), world.name('cedar')];
  const form = { ...to, choice: 'names', names, basedOnVersion: 0, attempt } as const;
  return submitNominations(world.as(officer, now), form);
}

const forms = () => world.db.reads.select().from(schema.lateForms);
async function idOfForm(): Promise<string> {
  const [form] = await forms();
  return form?.id ?? '';
}
const pageOf = async (actor: Actor, now = at(180)) =>
  lateFormPage(world.as(actor, now), { round, form: await idOfForm() });

describe('a form that arrives two seconds late', () => {
  test('is refused, kept with the time of its arrival, and shown to admins only', async () => {
    expect(await sendLate()).toMatchObject({ ok: false, error: { code: 'round-closed', keptAt: at(2) } });
    const seen = await lateAndUnsent(world.as(first, at(60)), round);
    expect(seen?.late).toMatchObject([{ receivedAt: at(2), closedAt: CLOSES_AT, choice: 'names', decision: null }]);
    expect(await lateTasks(world.as(first, at(60)), await publicRounds(world.db.reads, at(60)))).toMatchObject([
      { code: 'late', n: 1 },
    ]);
    expect(await pageOf(first)).toMatchObject({ refusal: null, needsSecond: true, latest: null });
  });

  test('is kept once if it arrives again, and a body’s oldest forms are dropped', async () => {
    await sendLate();
    expect(await sendLate(at(9))).toMatchObject({ error: { keptAt: at(2) } });
    expect(await forms()).toHaveLength(1);
    for (let n = 2; n <= 12; n += 1) await sendLate(at(10 + n), `late-form-${n}`);
    expect(await forms()).toHaveLength(10);
    expect((await forms()).map(({ attempt }) => attempt)).not.toContain('late-form-2');
  });

  test('a form in time is not kept', async () => {
    expect((await sendLate(at(-1))).ok).toBe(true);
    expect(await forms()).toEqual([]);
  });
});

describe('accepting it', () => {
  test('needs two admins. It then counts, and the receipt, the log and the verifier say why', async () => {
    await sendLate();
    const form = await idOfForm();
    expect(await acceptLate(world.as(first, at(180)), { form, reason: REASON })).toEqual({
      ok: true,
      value: { receipt: null },
    });
    const seen = await pageOf(second);
    expect(seen?.proposal).toMatchObject({ reason: REASON, isMine: false, isStale: false });
    const agree = { form, fingerprint: seen?.fingerprint ?? '' };
    expect(await agreeLate(world.as(first, at(210)), agree)).toMatchObject({ error: { code: 'own-proposal' } });
    const agreed = await agreeLate(world.as(second, at(240)), agree);
    if (!agreed.ok) throw new Error(agreed.error.code);
    const receipt = await receiptPage(world.as(second, at(241)), agreed.value.code);
    expect(receipt).toMatchObject({
      receivedAt: at(2),
      acceptedLateAt: at(240),
      acceptedLateReason: REASON,
      isIntact: true,
    });
    expect((await lastEntryOf())?.at).toEqual(at(240));
    expect(await checkReplay(world.as(second, at(250)))).toMatchObject({ faults: [] });
    const data = await archiveOf(world.as(second, at(250)), round);
    if (!data) throw new Error('no archive');
    const files = archiveFiles({ ...data, verifier: verifierText() });
    const pack = (change: (text: string) => string) =>
      new Map(files.map(({ path, contents }) => [path, Buffer.from(change(String(contents)))]));
    const verified = verifyArchive(pack((text) => text));
    expect(verified).toMatchObject({ faults: [], checked: { late: 1 } });
    const hidden = verifyArchive(pack((text) => text.replace(/"late":\{[^{}]*\{[^{}]*\}[^{}]*\},?/, '')));
    expect(hidden.faults.join('\n')).toMatch(/arrived at .*, but nominations closed at/);
  });

  test('waits until two minutes after the deadline, because a form of the body that came in time may still be recorded', async () => {
    await sendLate();
    const form = await idOfForm();
    const accept = (seconds: number) => acceptLate(world.as(first, at(seconds)), { form, reason: REASON });
    expect((await pageOf(first, at(119.999)))?.refusal).toMatchObject({ code: 'not-sealed', sealedAt: at(120) });
    expect(await accept(119.999)).toMatchObject({ error: { code: 'not-sealed', closesAt: CLOSES_AT } });
    expect(await accept(120)).toEqual({ ok: true, value: { receipt: null } });
  });

  test('is refused without a reason, twice, of an unknown form, and before the deadline has passed', async () => {
    await sendLate();
    const form = await idOfForm();
    const accept = (input: { form: string; reason: string }, now = at(180)) => acceptLate(world.as(first, now), input);
    expect(await accept({ form, reason: '' })).toMatchObject({ error: { code: 'reason-missing' } });
    expect(await accept({ form: 'none', reason: REASON })).toMatchObject({ error: { code: 'no-such-form' } });
    await world.db.seed(async (tx) => {
      await tx
        .update(schema.rounds)
        .set({ closesAt: at(3600) })
        .where(eq(schema.rounds.slug, round));
      return { ok: true, value: null };
    });
    expect(await accept({ form, reason: REASON })).toMatchObject({ error: { code: 'not-closed' } });
  });

  test('a refused form leaves the tasks, and cannot be accepted', async () => {
    await sendLate();
    const form = await idOfForm();
    expect((await refuseLate(world.as(first, at(180)), { form })).ok).toBe(true);
    expect(await refuseLate(world.as(first, at(181)), { form })).toMatchObject({ error: { code: 'decided-already' } });
    expect(await lateTasks(world.as(first, at(182)), await publicRounds(world.db.reads, at(182)))).toEqual([]);
    expect(await acceptLate(world.as(first, at(183)), { form, reason: REASON })).toMatchObject({
      error: { code: 'decided-already' },
    });
  });

  test('a proposal is not valid any more if the facts have changed', async () => {
    await sendLate();
    const form = await idOfForm();
    await acceptLate(world.as(first, at(180)), { form, reason: REASON });
    expect(await agreeLate(world.as(second, at(181)), { form, fingerprint: 'other' })).toMatchObject({
      error: { code: 'facts-changed' },
    });
  });
});

async function lastEntryOf() {
  const rows = await world.db.reads.select().from(schema.log);
  return rows.at(-1);
}
