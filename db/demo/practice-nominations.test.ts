import { expect, it } from 'vitest';
import { referenceBodies } from '../reference/bodies';
import { practiceDoings } from './practice-nominations';
import { practiceTimes } from './practice-times';

const roster = referenceBodies().filter(({ set }) => set === '2024');
const now = new Date('2026-11-21T18:00:00Z');
const told = { senders: ['chesterfield'], untouched: ['colne-valley'] };
const doings = practiceDoings(roster, practiceTimes(now), told);

it('is the same at each call', () => {
  expect(practiceDoings(roster, practiceTimes(now), told)).toEqual(doings);
});

it('has about half the CLPs heard from, and leaves out the untouched', () => {
  const heard = new Set(doings.map(({ body }) => body));
  expect(heard.size).toBeGreaterThan(300);
  expect(heard.size).toBeLessThan(370);
  expect(heard).toContain('chesterfield');
  expect(heard).not.toContain('colne-valley');
});

it('puts nine candidates on the ballot, and gives the others the statuses that pages need', () => {
  const last = new Map(
    doings.flatMap((doing) =>
      doing.does === 'send' && doing.contest === 'constituency-section' ? [[doing.body, doing.names] as const] : [],
    ),
  );
  const count = (name: string) => [...last.values()].filter((names) => names.some((one) => one === name)).length;
  const tree = ['alder', 'aspen', 'beech', 'birch', 'cedar', 'elm', 'hazel', 'maple', 'oak'];
  for (const name of tree) expect(count(`${name}-sample`)).toBeGreaterThanOrEqual(5);
  expect(['juniper', 'larch', 'rowan', 'willow'].map((name) => count(`${name}-sample`))).toEqual([4, 1, 6, 0]);
});

it.each([
  '2026-11-21T18:00:00Z',
  '2026-11-22T00:05:00Z',
  '2027-03-28T00:30:00Z', // the clocks go forward that night
  '2027-04-20T23:59:00+01:00',
  '2026-10-25T01:30:00Z', // the clocks go back that night
  '2026-12-31T12:00:00Z',
  '2028-02-29T08:00:00Z',
])('at %s everything is past, and every upcoming meeting comes before the deadline', (text) => {
  const then = new Date(text);
  const times = practiceTimes(then);
  const all = practiceDoings(roster, times, told);
  const instants = all.map(({ at }) => at.getTime());
  expect(Math.max(...instants)).toBeLessThan(then.getTime());
  expect(Math.min(...instants)).toBeGreaterThan(times.opensAt.getTime());
  const meetings = all.flatMap((doing) => (doing.does === 'meeting' ? [doing.heldOn] : []));
  expect(meetings.every((heldOn) => heldOn < times.closesOn)).toBe(true);
  expect(times.movedAt < times.firstClosesAt && then < times.firstClosesAt).toBe(true);
});

it('closes at noon on a weekday, six to eight days ahead, whatever the day', () => {
  for (let day = 0; day < 400; day += 1) {
    const then = new Date(Date.UTC(2026, 9, 1 + day, 15));
    const { closesAt, firstClosesAt } = practiceTimes(then);
    const clock = (at: Date) =>
      at.toLocaleString('en-GB', { timeZone: 'Europe/London', weekday: 'short', hour: 'numeric' });
    for (const at of [closesAt, firstClosesAt]) expect(clock(at)).toMatch(/^(Mon|Tue|Wed|Thu|Fri),? 12$/);
    const daysAhead = (closesAt.getTime() - then.getTime()) / 86_400_000;
    expect(daysAhead).toBeGreaterThan(5.5);
    expect(daysAhead).toBeLessThan(8.5);
    expect(firstClosesAt < closesAt).toBe(true);
  }
});
