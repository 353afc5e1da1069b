import { expect, it } from 'vitest';
import { byUrgency, type OfficeTaskFacts, officeTask } from './office-tasks';

const open: OfficeTaskFacts = { state: 'open', status: 'not-heard-from', isBarred: false, canConfirm: false };
const on = (day: number) => new Date(Date.UTC(2026, 10, day));

it.each([
  ['nothing sent', {}, 'send'],
  ['a meeting announced', { status: 'meeting-announced' }, 'send'],
  ['sent', { status: 'sent' }, 'sent'],
  ['sent by the other officer, who asks for a confirmation', { status: 'sent', canConfirm: true }, 'confirm'],
  ['ruled invalid', { status: 'voided' }, 'send'],
  ['ruled invalid, then barred', { status: 'voided', isBarred: true }, 'sent'],
  ['cannot nominate', { status: 'cannot-nominate' }, 'barred'],
  ['not open yet', { state: 'announced' }, 'wait'],
  ['postponed', { state: 'postponed', status: 'sent' }, 'wait'],
  ['closed', { state: 'closed' }, 'over'],
  ['cancelled', { state: 'cancelled', status: 'sent' }, 'over'],
] as const)('%s', (_, change, task) => {
  expect(officeTask({ ...open, ...change })).toBe(task);
});

it('puts the contests that are due first, by deadline, then by what is missing, and closed ones last', () => {
  const rows = [
    { name: 'closed last week', ...open, state: 'closed' as const, closesAt: on(1) },
    { name: 'closed yesterday', ...open, state: 'closed' as const, closesAt: on(7) },
    { name: 'sent', ...open, status: 'sent' as const, closesAt: on(9) },
    { name: 'due later', ...open, closesAt: on(20) },
    { name: 'not open', ...open, state: 'announced' as const, closesAt: on(30) },
    { name: 'meets next week', ...open, status: 'meeting-announced' as const, closesAt: on(9) },
    { name: 'nothing sent', ...open, closesAt: on(9) },
    { name: 'has met', ...open, status: 'decided' as const, closesAt: on(9) },
    { name: 'to confirm', ...open, status: 'sent' as const, canConfirm: true, closesAt: on(12) },
  ];
  expect(rows.toSorted(byUrgency).map(({ name }) => name)).toEqual([
    'has met',
    'nothing sent',
    'meets next week',
    'to confirm',
    'due later',
    'not open',
    'sent',
    'closed yesterday',
    'closed last week',
  ]);
});
