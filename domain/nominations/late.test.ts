import { expect, test } from 'vitest';
import { isOpenAt } from '../rounds/rounds';
import { judgeAcceptingLate, timesForLate } from './late';

const at = (text: string) => new Date(`2026-06-26T${text}Z`);
const round = {
  announcedAt: at('00:00'),
  opensAt: at('01:00'),
  closesAt: at('11:00'),
  postponedAt: null,
  declaredAt: null,
  cancelledAt: null,
  amendingSince: null,
};
const judge = (
  times: Partial<typeof round> | Record<string, unknown>,
  reason = 'The server was down.',
  now = at('11:02'),
) => judgeAcceptingLate({ ...round, ...times }, { decision: null }, reason, now);

test('from two minutes after the deadline on, a late form may be accepted with a reason', () => {
  expect(judge({})).toEqual({ ok: true, value: null });
  expect(judge({}, 'Because.', at('23:00'))).toEqual({ ok: true, value: null });
});

test.each<[string, ReturnType<typeof judge>]>([
  ['not-closed', judge({}, 'Because.', at('10:59:59.999'))],
  ['not-closed', judge({ postponedAt: at('10:00') })],
  ['reason-missing', judge({}, '  ')],
  ['round-cancelled', judge({ cancelledAt: at('11:00') })],
  ['round-declared', judge({ declaredAt: at('11:00') })],
  ['decided-already', judgeAcceptingLate(round, { decision: 'refused' }, 'Because.', at('12:00'))],
])('%s is refused', (code, decided) => {
  expect(decided).toEqual({ ok: false, error: { code } });
});

test('until then, a form of the same body may still be recorded', () => {
  const sealed = { code: 'not-sealed', closesAt: at('11:00'), sealedAt: at('11:02') };
  expect(judge({}, 'Because.', at('11:00'))).toEqual({ ok: false, error: sealed });
  expect(judge({}, 'Because.', at('11:01:59.999'))).toEqual({ ok: false, error: sealed });
});

test('a declared round takes a late form while it is amended', () => {
  expect(judge({ declaredAt: at('11:00'), amendingSince: at('11:00') }).ok).toBe(true);
});

test('the names are judged as if the deadline were still to come', () => {
  expect(isOpenAt(timesForLate({ ...round, declaredAt: at('12:00') }, at('13:00')), at('13:00'))).toBe(true);
});
