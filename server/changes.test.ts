import { expect, test } from 'vitest';
import { Changes, LIFETIME } from './changes.mjs';

type Act = { event: string; round: string | null; body: string | null; isOver?: boolean };

/** A record in which the test writes, and pages made at its latest state. */
function scene() {
  const log: Act[] = [];
  let passed = 0;
  let now = 1000;
  const changes = new Changes(
    {
      version: () => `${log.length}.${passed}`,
      actsAfter: (seq: number, most: number) => log.slice(seq, seq + most),
      shownWith: (body: string) => (body === 'derby' ? ['amber-valley'] : []),
    },
    () => now,
  );
  return {
    changes,
    page: (body?: string) => ({ change: changes.look(), madeAt: now, body }),
    write: (...acts: Act[]) => void log.push(...acts),
    timePasses: () => void passed++,
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

const sent = (body: string, round = 'practice'): Act => ({ event: 'submission.received', round, body });

test('a page is out of date from the change on', () => {
  const { changes, page, write, wait } = scene();
  const home = page();
  expect(changes.behind('/', home)).toBe(0);
  write({ event: 'settings.changed', round: null, body: null });
  changes.look();
  wait(700);
  expect(changes.behind('/', home)).toBe(700);
  expect(changes.behind('/', page())).toBe(0);
});

test('what one body sends concerns its round, itself, its neighbours, and the lists', () => {
  const { changes, page, write } = scene();
  const names = [
    '/',
    '/cy',
    '/rounds',
    '/rounds/practice/treasurer',
    '/cy/rounds/practice',
    '/bodies/derby',
    '/cy/bodies/amber-valley',
    '/log',
    '/data/v1/nominations.json?limit=3',
    '/receipts/unknown',
  ];
  const others = [
    '/rounds/2024',
    '/rounds/2024/treasurer/a',
    '/bodies/hackney',
    '/cy/bodies/hackney/feed.xml',
    '/about',
    '/cy/privacy',
  ];
  const pages = new Map([...names, ...others].map((name) => [name, page()]));
  write(sent('derby'));
  changes.look();
  const stale = [...pages].filter(([name, each]) => changes.behind(name, each) > 0).map(([name]) => name);
  expect(stale).toEqual(names);
});

test('a receipt changes with what its own body sends', () => {
  const { changes, page, write } = scene();
  const [own, other] = [page('derby'), page('hackney')];
  write(sent('derby'));
  changes.look();
  expect(changes.behind('/receipts/a', own)).toBeGreaterThan(0);
  expect(changes.behind('/receipts/b', other)).toBe(0);
});

/** Which of some pages are out of date after the acts. */
function staleAfter(acts: readonly Act[], names: readonly string[]): string[] {
  const { changes, page, write } = scene();
  const pages = new Map(names.map((name) => [name, page()]));
  write(...acts);
  changes.look();
  return [...pages].filter(([name, each]) => changes.behind(name, each) > 0).map(([name]) => name);
}

const STAYS = [
  '/rounds/2024',
  '/rounds/2024/history',
  '/rounds/2024/declaration/1',
  '/rounds/2024/treasurer',
  '/cy/rounds/2024/treasurer/statements',
  '/rounds/2024/treasurer/slates/grove-list',
  '/embed/rounds/2024/treasurer',
  '/about',
];
const COMPARED = [
  '/rounds/2024/treasurer/progress',
  '/cy/rounds/2024/treasurer/alder-sample',
  '/rounds/2024/treasurer/seats',
  '/rounds/2024/treasurer/seats/on/2025-01-01',
];
const OWN = ['/', '/rounds/practice', '/embed/rounds/practice/treasurer', '/bodies', '/data/v1/standings.csv'];

test.each([
  ['a ruling', [{ event: 'submission.voided', round: 'practice', body: 'derby' }], [...COMPARED, '/bodies/hackney']],
  [
    'an act about a candidate',
    [{ event: 'candidacy.changed', round: 'practice', body: null }],
    [...COMPARED, '/bodies/hackney'],
  ],
  ['a form after the deadline', [{ ...sent('derby'), isOver: true }], COMPARED],
  ['a form in time', [{ ...sent('derby'), isOver: false }], []],
])('%s does not change the pages of other rounds, apart from comparisons', (_what, acts, more) => {
  const names = [...STAYS, ...COMPARED, '/bodies/hackney', ...OWN];
  expect(staleAfter(acts, names)).toEqual([...more, ...OWN]);
});

test.each([
  ['a new name of a body', { event: 'body.changed', round: null, body: 'derby' }],
  ['a round that is cancelled', { event: 'round.cancelled', round: 'practice', body: null }],
  ['a person who is sorted by another name', { event: 'candidate.sorted', round: 'practice', body: null }],
])('%s concerns every page', (_what, act) => {
  expect(staleAfter([sent('hackney'), act], ['/bodies/derby', ...STAYS])).toEqual(['/bodies/derby', ...STAYS]);
});

test('a deadline that passes concerns every page', () => {
  const { changes, page, timePasses } = scene();
  const round = page();
  timePasses();
  changes.look();
  expect(changes.behind('/rounds/2024', round)).toBeGreaterThan(0);
});

test('several changes: the first that concerns the page counts', () => {
  const { changes, page, write, wait } = scene();
  const body = page();
  for (const name of ['hackney', 'derby', 'leeds']) {
    write(sent(name));
    changes.look();
    wait(100);
  }
  expect(changes.behind('/bodies/derby', body)).toBe(200);
  expect(changes.behind('/bodies/elsewhere', body)).toBeGreaterThan(0); // it remembers the answer: ask with one name
});

test('a page of which time alone changes the words is made again after a minute', () => {
  const { changes, page, wait } = scene();
  const home = page();
  wait(LIFETIME);
  expect(changes.behind('/', home)).toBe(0);
  wait(5);
  expect(changes.behind('/', home)).toBe(5);
  expect(changes.hasChanged('/', home)).toBe(false);
});

test('a page from before everything that is remembered is made again', () => {
  const { changes, page, write } = scene();
  const text = page();
  for (let n = 0; n < 2100; n++) {
    write(sent('derby'));
    changes.look();
  }
  expect(changes.behind('/about', text)).toBeGreaterThan(0);
  expect(changes.within(10)).toBe(2000);
});
