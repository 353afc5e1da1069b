import { afterAll, beforeAll, expect, it } from 'vitest';
import { schema } from '@/db/schema';
import { type TemporaryDatabase, temporaryDatabase } from '@/db/temporary';
import { plantDemo } from './plant-demo';

const now = new Date('2026-11-21T18:00:00Z');
let db: TemporaryDatabase;

beforeAll(async () => {
  db = await temporaryDatabase();
  expect(await plantDemo(db, now)).toBe(true);
}, 60_000);
afterAll(() => db.close());

it('plants an open practice round and four archives', async () => {
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

it('leaves no mail of the past to send', async () => {
  const { outbox } = schema;
  const mails = await db.reads.select({ sentAt: outbox.sentAt, createdAt: outbox.createdAt }).from(outbox);
  expect(mails).toHaveLength(7);
  expect(mails.map(({ sentAt }) => sentAt)).toEqual(mails.map(({ createdAt }) => createdAt));
});

it('does nothing the second time', async () => {
  const before = await db.reads.$count(schema.log);
  expect(await plantDemo(db, now)).toBe(false);
  expect(await db.reads.$count(schema.log)).toBe(before);
});
