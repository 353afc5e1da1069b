import { describe, expect, test } from 'vitest';
import { enterSubmission } from '@/commands/nominations/enter-submission';
import { schema } from '@/db/schema';
import { receiptPage } from '@/queries/nominations/receipt';
import { countOf, ctx, emails, entry, lastEntry, must, send, set, useActWorld, world } from '@/testing/act-world';
import { CLOSES_AT, MIDWAY } from '@/testing/small-world';

const { outbox, submissions } = schema;

useActWorld();

describe('entering for a body', () => {
  test('is the next version, marked as entered, and emailed to every officer', async () => {
    await send(['alder']);
    const entered = must(await enterSubmission(ctx(), entry(['birch', 'cedar'], { basedOnVersion: 1 })));
    expect(entered.version).toBe(2);
    const receipt = await receiptPage(ctx(), entered.code);
    expect(receipt).toMatchObject({ provenance: 'admin', isIntact: true, meetingOn: '2026-11-17' });
    expect(JSON.parse(receipt?.contents ?? '')).toMatchObject({ provenance: 'admin' });
    expect(await lastEntry()).toMatchObject({ event: 'submission.received', data: { by: 'admin', from: 'paper' } });
    const told = await emails(`receipt:${entered.code}`);
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
