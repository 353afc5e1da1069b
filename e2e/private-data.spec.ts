import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { agreeDeclaration, proposeDeclaration } from '@/commands/results/declaration';
import { importRound } from '@/commands/rounds/import-round';
import { OPERATOR } from '@/domain/base/permissions';
import { declarationDraft } from '@/queries/results/declaration';
import { CANARY, plantCanaries } from '@/testing/canaries';
import { AFTER, closedWorld } from '@/testing/closed-world';
import { crawl } from './crawl';
import { expect, test } from './fixtures';
import { inWelsh, PUBLIC_PATHS } from './public-paths';
import { startServer, type TestServer } from './server';

// Whatever anybody types that is not for the public reaches no page, file, feed, archive, header or log.

test.use({ serverName: 'private-data' });

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();
const file = (database: string) => database.slice('file:'.length);

/** Addresses to start from: one page of each kind, in both languages, and files to which no page links. */
const START = [
  ...PUBLIC_PATHS.flatMap((path) => [path, inWelsh(path)]),
  '/data/v1/openapi.json',
  '/health',
  '/robots.txt',
  '/sitemap.xml',
  '/favicon.ico',
  '/nowhere.json',
];

/** Everything public on a server that shows a canary, with a few characters around it. */
async function findCanaries(server: TestServer, from: readonly string[], each: number) {
  const leaks: string[] = [];
  const faults: string[] = [];
  const read = await crawl(server.url, from, {
    each,
    look({ path, status, text }) {
      const at = text.search(CANARY);
      if (at >= 0) leaks.push(`${path}: ${text.slice(Math.max(0, at - 60), at + 60)}`);
      if (status >= 500) faults.push(path);
    },
  });
  return { leaks, faults, read };
}

const statement = {
  text: 'zqcanary-statement in words',
  source: 'zqcanary-source of the statement',
  answers: ['zqcanary-answer'],
  links: [{ words: 'zqcanary-link', address: 'https://zqcanary-link.example.org/' }],
};

/** A round with every text that a round file can hold; `c` makes each text. */
const everyText = (slug: string, c: (text: string) => string) => ({
  slug,
  title: c('title'),
  zone: 'Europe/London',
  bodySet: '2024',
  opensAt: inDays(-2),
  closesAt: inDays(20),
  note: c('note'),
  source: c('source'),
  exceptions: [{ body: 'Aldershot', reason: c('reason'), source: c('exception source') }],
  hustings: [
    {
      title: c('hustings'),
      startsAt: inDays(3),
      mode: 'hybrid',
      place: c('place'),
      joinAddress: `https://${c('join').toLowerCase()}.example.org/`,
      note: c('hustings note'),
    },
  ],
  contests: [
    {
      slug: 'section',
      title: c('contest'),
      seats: 1,
      maxPerBody: 1,
      bodyKinds: ['clp'],
      threshold: null,
      electorate: c('electorate'),
      ballotMethod: c('method'),
      ruleNote: c('rule'),
      source: c('contest source'),
      questions: [{ text: c('question'), textCy: c('cwestiwn') }],
      slates: [{ name: c('slate'), claimedBy: c('group'), source: c('slate source') }],
      candidates: [
        {
          name: c('Candidate'),
          homeBody: 'Hexham',
          slates: [c('slate')],
          attributes: [c('attribute')],
          source: c('candidate source'),
          note: c('candidate note'),
          timeline: [{ at: inDays(-1), kind: 'accepted', reason: c('reason'), source: c('event source') }],
          statement,
        },
      ],
    },
  ],
});

test('nothing private is in any public output of an open round, a draft or statements for members', async ({
  server,
}) => {
  test.setTimeout(300_000);
  const ctx = { db: server.db, actor: OPERATOR, now: new Date() };
  const draft = { ...everyText('zqcanary-draft', (text) => `zqcanary-${text.replaceAll(' ', '-')}`) };
  expect(await importRound(ctx, { ...draft, announcedAt: inDays(1), opensAt: inDays(2) })).toMatchObject({ ok: true });
  const forMembers = everyText('for-members', (text) => `Plain-${text.replaceAll(' ', '-')}`);
  expect(await importRound(ctx, { ...forMembers, statementsFor: 'members' })).toMatchObject({ ok: true });
  const { planted } = plantCanaries(file(server.database));
  expect(planted).toEqual(expect.arrayContaining(['users.email', 'meetings.number_present', 'log.actor_id']));

  // A page that does show private data, to know that one would be found.
  expect(await (await fetch(`${server.url}/demo/mail`)).text()).toMatch(CANARY);

  const from = [...START, '/rounds/for-members', '/rounds/zqcanary-draft'];
  const { leaks, faults, read } = await findCanaries(server, from, 12);
  expect(leaks.filter((leak) => !leak.startsWith('/rounds/zqcanary-draft:'))).toEqual([]);
  expect(faults).toEqual([]);
  expect(read.length).toBeGreaterThan(500);
  for (const kind of [
    /\.csv$/,
    /\.json/,
    /\.ics$/,
    /feed\.xml$/,
    /^\/cy\/embed/,
    /\.(png|svg|ico)/,
    /^\/receipts\/./,
    /^\/log/,
  ])
    expect([kind, read.some((path) => kind.test(path))]).toEqual([kind, true]);
  // The only mention of a draft is the address that was asked for.
  expect((await fetch(`${server.url}/rounds/zqcanary-draft`)).status).toBe(404);
});

test('nothing private is in any public output of a declared round, nor in its archive', async () => {
  test.setTimeout(300_000);
  const world = await closedWorld();
  const [first, second] = [await world.admin('first', 'owner'), await world.admin('second', 'owner')];
  const round = 'nec-2026';
  const fingerprint = (await declarationDraft(world.as(first, AFTER), round))?.fingerprint ?? '';
  expect(await proposeDeclaration(world.as(first, AFTER), { round, fingerprint })).toMatchObject({ ok: true });
  expect(await agreeDeclaration(world.as(second, AFTER), { round, fingerprint })).toMatchObject({ ok: true });
  const { url: database } = world.db as unknown as { readonly url: string };
  plantCanaries(file(database));
  const beside = { database, outbox: dirname(file(database)) };
  const server = await startServer(beside as TestServer);
  const from = [
    '/',
    '/cy',
    `/rounds/${round}`,
    `/rounds/${round}/archive.zip`,
    '/log',
    '/verify',
    '/data',
    '/receipts',
  ];
  const { leaks, faults, read } = await findCanaries(server, from, 6);
  await server.stop();
  await world.close();
  expect(leaks).toEqual([]);
  expect(faults).toEqual([]);
  expect(read).toContain(`/rounds/${round}/archive.zip`);
});

test('only the owner can read the files of a running server', ({ server }) => {
  const folder = dirname(file(server.database));
  const modes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
    const { mode } = statSync(join(folder, name));
    return [name, (mode & 0o077).toString(8)];
  });
  expect(modes.length).toBeGreaterThan(2);
  expect(modes.filter(([name, others]) => others !== '0' && name !== 'outbox')).toEqual([]);
});
