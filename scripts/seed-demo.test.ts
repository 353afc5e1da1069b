import { afterAll, beforeAll, expect, it } from 'vitest';
import { schema } from '@/db/schema';
import { READER } from '@/domain/base/permissions';
import { candidacyPage } from '@/queries/candidates/candidacy';
import { contestStandings } from '@/queries/contests/contest-standings';
import { type TemporaryDatabase, temporaryDatabase } from '@/testing/temporary';
import { seedDemo } from './seed-demo';

const now = new Date('2026-11-21T18:00:00Z');
let db: TemporaryDatabase;

beforeAll(async () => {
  db = await temporaryDatabase();
  expect(await seedDemo(db, now)).toBe(true);
}, 60_000);
afterAll(() => db.close());

it('seeds an open practice round and four archives', async () => {
  const { rounds } = schema;
  const found = await db.reads.select({ slug: rounds.slug, kind: rounds.kind }).from(rounds).orderBy(rounds.slug);
  expect(found).toEqual([
    { slug: 'nec-2014', kind: 'archive' },
    { slug: 'nec-2016', kind: 'archive' },
    { slug: 'nec-2020', kind: 'archive' },
    { slug: 'nec-2022', kind: 'archive' },
    { slug: 'practice', kind: 'practice' },
  ]);
});

it('gives every version that an officer sent its receipt and its entry in the log, none of them in the future', async () => {
  const { submissions, log } = schema;
  const sent = (
    await db.reads.select({ code: submissions.code, receivedAt: submissions.receivedAt }).from(submissions)
  ).filter(({ code }) => code !== null);
  const entries = await db.reads.select({ event: log.event }).from(log);
  expect(sent.length).toBeGreaterThan(300);
  expect(entries.filter(({ event }) => event === 'submission.received')).toHaveLength(sent.length);
  expect(sent.every(({ receivedAt }) => receivedAt < now)).toBe(true);
});

it('leaves no past email to send', async () => {
  const { outbox } = schema;
  const emails = await db.reads.select({ sentAt: outbox.sentAt, createdAt: outbox.createdAt }).from(outbox);
  expect(emails).toHaveLength(7);
  expect(emails.map(({ sentAt }) => sentAt)).toEqual(emails.map(({ createdAt }) => createdAt));
});

it('does nothing the second time', async () => {
  const before = await db.reads.$count(schema.log);
  expect(await seedDemo(db, now)).toBe(false);
  expect(await db.reads.$count(schema.log)).toBe(before);
});

it('draws on its maps as many CLPs as the tables of each contest count', async () => {
  const { rounds, contests } = schema;
  const ctx = { db, actor: READER, now };
  const known = await db.reads.select({ id: rounds.id, slug: rounds.slug }).from(rounds);
  const each = await db.reads.select({ roundId: contests.roundId, slug: contests.slug }).from(contests);
  const all = each.map(({ roundId, slug }) => ({
    round: known.find(({ id }) => id === roundId)?.slug ?? '',
    contest: slug,
  }));
  let drawn = 0;
  for (const asked of all) {
    const standings = await contestStandings(ctx, asked);
    const map = standings?.map;
    if (!standings || !map) continue;
    drawn += 1;
    expect([asked, map.statuses.size - map.countedWith]).toEqual([asked, map.bodies.all]);
    expect(map.layout.cells.length).toBeGreaterThanOrEqual(648);
    if (!map.hasOthers) expect(map.bodies).toEqual(standings.bodies);
    for (const { slug: candidate, count } of standings.candidacies.slice(0, 4)) {
      const from = (await candidacyPage(ctx, { ...asked, candidate }))?.map;
      if (!map.hasOthers) expect([candidate, from?.counts.nominated]).toEqual([candidate, count]);
      const { nominated = 0, others = 0, 'not-yet': notYet = 0 } = from?.counts ?? {};
      expect([candidate, nominated + others + notYet]).toEqual([candidate, map.bodies.all]);
    }
  }
  expect(drawn).toBeGreaterThan(4);
});
