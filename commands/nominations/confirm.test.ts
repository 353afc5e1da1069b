import { describe, expect, test } from 'vitest';
import { confirmSubmission } from '@/commands/nominations/confirm';
import { receiptPage } from '@/queries/nominations/receipt';
import { countOf, ctx, emails, lastEntry, must, send, set, statusOf, useActWorld, world } from '@/testing/act-world';
import { MIDWAY } from '@/testing/small-world';

useActWorld();

describe('confirming', () => {
  test('the round asks the other officers, and never the sender', async () => {
    await set({ confirmation: 'asked' });
    const { code } = await send(['alder']);
    const asked = await emails(`confirm:${code}`);
    expect(asked.map(({ toAddress }) => toAddress)).toEqual(['chair@example.org']);
    expect(asked[0]?.text).toContain('/office/hexham/nec-2026/section/confirm');
    expect([await statusOf(), await countOf('alder-sample')]).toEqual(['sent', 1]);
    const own = await confirmSubmission(ctx(MIDWAY, world.officer('secretary')), { code });
    expect(own).toEqual({ ok: false, error: { code: 'sent-by-you' } });
    must(await confirmSubmission(ctx(MIDWAY, world.officer('chair')), { code }));
    expect(await statusOf()).toBe('confirmed');
    const data = { receipt: code, round: 'nec-2026', contest: 'section', body: 'hexham', by: 'officer' };
    expect(await lastEntry()).toEqual({ event: 'submission.confirmed', data });
  });

  test('sends no email to ask for confirmation if the round does not need it', async () => {
    const { code } = await send(['alder']);
    expect(await emails('confirm:')).toEqual([]);
    must(await confirmSubmission(ctx(), { code }));
    expect((await receiptPage(ctx(), code))?.confirmedBy).toBe('admin');
  });

  test('is not for an officer of another body', async () => {
    const { code } = await send(['alder']);
    const other = world.officer('chair', await world.bodyId('aldershot'));
    await expect(confirmSubmission(ctx(MIDWAY, other), { code })).rejects.toThrow('submission.confirm');
  });
});
