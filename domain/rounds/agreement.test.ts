import { describe, expect, test } from 'vitest';
import type { UserId } from '../base/ids';
import { judgeAgreement, needsSecond, type Proposal } from './agreement';

describe('agreement', () => {
  const [one, two] = ['one', 'two'] as UserId[] as [UserId, UserId];
  const proposal: Proposal = { fingerprint: 'aa', proposedBy: one };
  test.each<[string, Proposal | null, { seen: string; current: string; by: UserId }, string | null]>([
    ['of a second admin', proposal, { seen: 'aa', current: 'aa', by: two }, null],
    ['of whoever proposed', proposal, { seen: 'aa', current: 'aa', by: one }, 'own-proposal'],
    ['with nothing', null, { seen: 'aa', current: 'aa', by: two }, 'nothing-proposed'],
    ['to facts that changed', proposal, { seen: 'aa', current: 'bb', by: two }, 'facts-changed'],
    ['to newer facts than were proposed', proposal, { seen: 'bb', current: 'bb', by: two }, 'facts-changed'],
    [
      'to older facts than hold',
      { ...proposal, fingerprint: 'bb' },
      { seen: 'aa', current: 'bb', by: two },
      'facts-changed',
    ],
  ])('%s', (_name, made, agreement, code) => {
    const judged = judgeAgreement(made, agreement);
    expect(judged.ok ? null : judged.error.code).toBe(code);
  });

  test('is needed if there are two admins', () => {
    expect([0, 1, 2, 3].map(needsSecond)).toEqual([false, false, true, true]);
  });
});
