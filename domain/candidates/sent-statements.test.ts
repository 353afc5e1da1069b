import { expect, test } from 'vitest';
import { LONGEST_REASON } from '../base/reasons';
import { ok, refuse } from '../base/result';
import { judgeApproval, RETURN_CAUSES, readDecision, SENT_STATES } from './sent-statements';

const NOW = new Date('2026-11-20T12:00:00Z');
const round = (more: object = {}) => ({
  kind: 'live' as const,
  announcedAt: new Date('2026-10-01T12:00:00Z'),
  opensAt: new Date('2026-11-01T12:00:00Z'),
  closesAt: new Date('2026-12-01T12:00:00Z'),
  declaredAt: null,
  cancelledAt: null,
  postponedAt: null,
  ...more,
});

test.each([
  ['no common reason', { cause: '', reason: 'x' }, refuse({ code: 'cause-missing' })],
  ['an invented one', { cause: 'x', reason: 'x' }, refuse({ code: 'cause-missing' })],
  ['a common reason alone', { cause: 'private', reason: ' ' }, ok({ cause: 'private', reason: null })],
  ['with words', { cause: 'private', reason: ' Line 2. ' }, ok({ cause: 'private', reason: 'Line 2.' })],
  ['another reason without words', { cause: 'other', reason: '' }, refuse({ code: 'reason-missing' })],
  ['too many words', { cause: 'other', reason: 'x'.repeat(LONGEST_REASON + 1) }, refuse({ code: 'reason-long' })],
])('a decision with %s', (_, typed, result) => {
  expect(readDecision(RETURN_CAUSES, typed)).toEqual(result);
});

test('only a statement that waits can be approved, until the declaration', () => {
  for (const state of SENT_STATES)
    expect(judgeApproval(state, round(), NOW)).toEqual(state === 'waiting' ? null : { code: 'decided-already' });
  expect(judgeApproval('waiting', round({ closesAt: NOW }), NOW)).toBeNull();
  expect(judgeApproval('waiting', round({ closesAt: NOW, declaredAt: NOW }), NOW)).toEqual({ code: 'round-over' });
  expect(judgeApproval('waiting', round({ cancelledAt: NOW }), NOW)).toEqual({ code: 'round-cancelled' });
});
