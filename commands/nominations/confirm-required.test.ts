import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { confirmSubmission } from '@/commands/nominations/confirm';
import { enterSubmission } from '@/commands/nominations/enter-submission';
import { ruleInvalid } from '@/commands/nominations/rule-invalid';
import { openAmendment } from '@/commands/results/amendment';
import { proposeDeclaration } from '@/commands/results/declaration';
import { logClosings } from '@/commands/rounds/closings';
import { changeConfirmation, changeConfirmationInput } from '@/commands/rounds/confirmation';
import { closeRoundEarly, moveDeadline } from '@/commands/rounds/deadline';
import { postponeRound } from '@/commands/rounds/postpone';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { READER, SYSTEM } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { officeContest } from '@/queries/nominations/office-contest';
import { receiptPage } from '@/queries/nominations/receipt';
import { declarationDraft } from '@/queries/results/declaration';
import { attention } from '@/queries/rounds/attention';
import { at, countOf, ctx, emails, entry, must, send, set, statusOf, useActWorld, world } from '@/testing/act-world';
import { typedOn } from '@/testing/acts';
import { archiveFaults } from '@/testing/archive-faults';
import { logEvents } from '@/testing/logged';
import { CLOSES_AT, MIDWAY } from '@/testing/small-world';

useActWorld();

const LATER = new Date('2026-12-14T12:00:00Z');
const near = (time: Date, ms: number) => new Date(time.getTime() + ms);

/** Makes the small world's round require confirmation, until its deadline or a later time (UK time is UTC in winter). */
async function required(by: Date | null = null): Promise<void> {
  const day = by?.toISOString().slice(0, 10) ?? '';
  const end = by ? typedOn('end', day, by.toISOString().slice(11, 16)) : {};
  const typed = { round: at.round, confirmation: 'required', ...end, reason: 'As in 2022.' };
  must(await changeConfirmation(ctx(), changeConfirmationInput.parse(typed)));
}

const confirm = (code: string, now = MIDWAY, office: 'chair' | 'secretary' = 'chair') =>
  confirmSubmission(ctx(now, world.officer(office)), { code });
const refused = async (code: string, now: Date) => {
  const done = await confirm(code, now);
  return done.ok ? null : done.error.code;
};
const missing = async (code: string, now = MIDWAY) => (await receiptPage(ctx(now), code))?.missing;

describe('a round that counts confirmed submissions only', () => {
  test('counts a submission from its confirmation on, and says so on the receipt', async () => {
    await required();
    const { code } = await send(['alder']);
    expect([await statusOf(), await countOf('alder-sample')]).toEqual(['unconfirmed', 0]);
    expect(await missing(code)).toEqual({ when: 'until', end: CLOSES_AT });
    expect((await emails(`confirm:${code}`)).map(({ text }) => text)[0]).toContain('It does not count yet.');
    expect((await emails(`receipt:${code}`)).map(({ text }) => text)[0]).toContain('It does not count yet.');
    must(await confirm(code));
    expect([await statusOf(), await countOf('alder-sample')]).toEqual(['confirmed', 1]);
    expect(await missing(code)).toBeNull();
  });

  test('needs it for word of nobody too, but not for a withdrawal', async () => {
    await required();
    const { code } = await send([], { choice: 'nobody' });
    expect(await statusOf()).toBe('unconfirmed');
    must(await confirm(code));
    expect(await statusOf()).toBe('nominated-nobody');
    await send([], { choice: 'withdrawn', basedOnVersion: 1 });
    expect(await statusOf()).toBe('withdrawn');
  });

  test('is not for the person who sent it, nor for an admin who entered it', async () => {
    await required();
    const { code } = await send(['alder']);
    expect(await confirm(code, MIDWAY, 'secretary')).toMatchObject({ error: { code: 'sent-by-you' } });
    const entered = must(await enterSubmission(ctx(), entry(['birch'], { basedOnVersion: 1 })));
    expect(await confirmSubmission(ctx(), { code: entered.code })).toMatchObject({ error: { code: 'sent-by-you' } });
    expect((await emails(`confirm:${entered.code}`)).map(({ toAddress }) => toAddress)).toEqual([
      'chair@example.org',
      'secretary@example.org',
    ]);
    must(await confirm(entered.code));
    expect(await countOf('birch-sample')).toBe(1);
  });

  test.each([
    ['the deadline', null, CLOSES_AT],
    ['a later time', LATER, LATER],
  ])('a millisecond before %s is in time; exactly then and a millisecond later are too late', async (_, by, end) => {
    await required(by);
    const { code } = await send(['alder']);
    expect(await refused(code, near(end, 1))).toBe('confirmations-over');
    expect(await refused(code, end)).toBe('confirmations-over');
    expect(await countOf('alder-sample', end)).toBe(0);
    expect(await missing(code, end)).toEqual({ when: 'over', end });
    expect(await refused(code, near(end, -1))).toBeNull();
    expect(await countOf('alder-sample', near(end, 1))).toBe(1);
  });

  test('a new version replaces a confirmed one at once, and the old one can no longer be confirmed', async () => {
    await required();
    const first = await send(['alder']);
    must(await confirm(first.code));
    const second = await send(['birch'], { basedOnVersion: 1 });
    expect([await countOf('alder-sample'), await countOf('birch-sample'), await statusOf()]).toEqual([
      0,
      0,
      'unconfirmed',
    ]);
    expect(await refused(first.code, MIDWAY)).toBe('not-the-latest');
    must(await confirm(second.code));
    expect([await countOf('alder-sample'), await countOf('birch-sample')]).toEqual([0, 1]);
  });

  test('one that was ruled invalid and reinstated is still confirmed', async () => {
    await required();
    const { code } = await send(['alder']);
    must(await ruleInvalid(ctx(), { code, reason: 'Not quorate.' }));
    expect([await statusOf(), await refused(code, MIDWAY)]).toEqual(['voided', 'held-void']);
  });

  test('the time moves with the deadline, and never ends before it', async () => {
    await required();
    const { code } = await send(['alder']);
    must(await moveDeadline(ctx(), { round: at.round, to: LATER, reason: 'A failure.' }));
    expect(await refused(code, near(CLOSES_AT, 1))).toBeNull();
    await set({ confirmBy: near(CLOSES_AT, 60_000) });
    const next = await send(['birch'], { basedOnVersion: 1 }, near(CLOSES_AT, 1));
    expect(await missing(next.code, near(CLOSES_AT, 1))).toEqual({ when: 'until', end: LATER });
  });

  test('closing early ends confirmations too, unless a later time was stated', async () => {
    await required();
    const { code } = await send(['alder']);
    must(await closeRoundEarly(ctx(), { round: at.round, reason: 'Agreed.' }));
    expect(await refused(code, near(MIDWAY, 1))).toBe('confirmations-over');
    await set({ confirmBy: LATER });
    expect(await refused(code, near(MIDWAY, 1))).toBeNull();
  });

  test('a postponed round takes confirmations until its new deadline', async () => {
    await required();
    const { code } = await send(['alder']);
    must(await postponeRound(ctx(), { round: at.round, reason: 'A recount.' }));
    expect(await missing(code, near(CLOSES_AT, 1))).toEqual({ when: 'open' });
    expect(await refused(code, near(CLOSES_AT, 1))).toBeNull();
  });

  test('the officers see whose confirmation is missing, and admins how many and by when', async () => {
    await required(LATER);
    await send(['alder']);
    const where = { round: at.round, contest: at.contest, body: 'hexham' };
    const after = near(CLOSES_AT, 60_000);
    const seen = async (office: 'chair' | 'secretary') => {
      const { confirmation, missing: lacks } = await officeContest(ctx(after, world.officer(office)), where);
      return [confirmation, lacks?.when];
    };
    expect(await seen('chair')).toEqual(['yours', 'until']);
    expect(await seen('secretary')).toEqual(['anothers', 'until']);
    const items = (await attention(ctx(after))).items;
    expect(items).toContainEqual(expect.objectContaining({ code: 'unconfirmed', n: 1, end: LATER }));
    expect(items).toContainEqual(expect.objectContaining({ code: 'soon', what: 'confirmations', at: LATER }));
    expect((await attention(ctx(LATER))).items.filter(({ code }) => code === 'unconfirmed')).toEqual([]);
  });
});

describe('a declaration', () => {
  const declare = async (now: Date) => {
    const draft = await declarationDraft(ctx(now), at.round);
    return proposeDeclaration(ctx(now), { round: at.round, fingerprint: draft?.fingerprint ?? '' });
  };

  test('waits for the time to confirm, as long as something waits, and verifies', async () => {
    await required(LATER);
    const { code } = await send(['alder']);
    const after = near(CLOSES_AT, 120_000);
    expect(await declare(near(after, -1))).toMatchObject({ error: { code: 'not-sealed', closesAt: CLOSES_AT } });
    expect(await declare(after)).toMatchObject({ error: { code: 'confirmations-open', n: 1, end: LATER } });
    must(await confirm(code, after));
    must(await declare(near(after, 1)));
    expect(await archiveFaults(world.as(READER, LATER), at.round)).toEqual([]);
  });

  test('leaves out unconfirmed nominations; in an amendment only a new entry can be confirmed', async () => {
    await required();
    const { code } = await send(['alder']);
    must(await declare(near(CLOSES_AT, 120_000)));
    const page = await declarationDraft(ctx(near(CLOSES_AT, 120_001)), at.round);
    expect(page?.before?.contests[0]?.bodies.find(({ body }) => body === 'hexham')?.status).toBe('unconfirmed');
    must(await openAmendment(ctx(LATER), { round: at.round, reason: 'A letter was found.' }));
    expect(await refused(code, LATER)).toBe('confirmations-over');
    const late = must(await enterSubmission(ctx(LATER), entry(['birch'], { basedOnVersion: 1 })));
    expect(await missing(late.code, LATER)).toEqual({ when: 'open' });
    expect(await countOf('birch-sample', LATER)).toBe(0);
    must(await confirm(late.code, near(LATER, 1)));
    expect(await countOf('birch-sample', near(LATER, 1))).toBe(1);
    must(await declare(near(LATER, 2)));
    expect(await archiveFaults(world.as(READER, near(LATER, 3)), at.round)).toEqual([]);
  });
});

test('the log says once when confirmations closed, if that was later than the deadline', async () => {
  await required(LATER);
  await logClosings(world.as(SYSTEM, CLOSES_AT));
  for (const now of [near(LATER, -1), LATER, near(LATER, 1)]) await logClosings(world.as(SYSTEM, now));
  const closed = (await logEvents(world.db)).filter(({ event }) => event.endsWith('.closed'));
  expect(closed.map(({ event }) => event)).toEqual(['nominations.closed', 'confirmations.closed']);
});

test('the verifier does not count a confirmation that the log has too late, and names it', async () => {
  await required();
  const { code } = await send(['alder']);
  const late = near(CLOSES_AT, 1);
  await world.db.transact(async (tx) => {
    await tx.update(schema.submissions).set({ confirmedAt: late }).where(eq(schema.submissions.code, code));
    const of = { receipt: code, round: at.round, contest: at.contest, body: 'hexham' };
    await record(tx, late, null, { event: 'submission.confirmed', data: { ...of, by: 'officer' } });
    return ok(null);
  });
  const faults = (await archiveFaults(world.as(READER, near(late, 1)), at.round)).join('\n');
  expect(faults).toContain(`confirms ${code} after the time for confirmations`);
  expect(faults).toContain('the log has no valid nomination by hexham for alder-sample');
});
