import { describe, expect, test } from 'vitest';
import { candidacyPage } from '@/queries/candidates/candidacy';
import { receiptPage } from '@/queries/nominations/receipt';
import { at, countOf, ctx, emails, lastEntry, must, REASON, send, statusOf, useActWorld } from '@/testing/act-world';
import { reinstate, ruleInvalid } from './rule-invalid';

useActWorld();

describe('ruling invalid and reinstating', () => {
  test('is no longer counted, says why and emails the officers; reinstated, it is counted again', async () => {
    const { code } = await send(['alder']);
    must(await ruleInvalid(ctx(), { code, reason: REASON }));
    expect([await countOf('alder-sample'), await statusOf()]).toEqual([0, 'voided']);
    expect(await receiptPage(ctx(), code)).toMatchObject({ voidReason: REASON, isIntact: true });
    const told = await emails('voided:');
    expect(told.map(({ toAddress }) => toAddress)).toEqual(['chair@example.org', 'secretary@example.org']);
    expect(told[0]?.text).toContain(REASON);
    expect((await candidacyPage(ctx(), { ...at, candidate: 'alder-sample' }))?.nominators).toEqual([]);
    must(await reinstate(ctx(), { code, reason: 'Read again.' }));
    expect([await countOf('alder-sample'), await statusOf()]).toEqual([1, 'sent']);
    expect(await emails('restored:')).toHaveLength(2);
    expect(await lastEntry()).toMatchObject({
      event: 'submission.restored',
      data: { receipt: code, reason: 'Read again.' },
    });
  });

  test('each ruling is emailed separately', async () => {
    const { code } = await send(['alder']);
    for (const _ of [1, 2]) {
      must(await ruleInvalid(ctx(), { code, reason: REASON }));
      must(await reinstate(ctx(), { code, reason: REASON }));
    }
    expect(await emails('voided:')).toHaveLength(4);
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
