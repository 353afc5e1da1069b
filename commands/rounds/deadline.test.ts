import { describe, expect, test } from 'vitest';
import type { Database } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { NotAllowed } from '@/domain/base/errors';
import { OPERATOR, READER } from '@/domain/base/permissions';
import { refuse } from '@/domain/base/result';
import { checkLog } from '@/queries/log/check-log';
import { logEvents } from '@/testing/logged';
import { CLOSES, DURING, OPENS, withWorld } from '@/testing/sample-world';
import { appointOfficer, endAllOffices } from '../people/offices';
import { type MoveDeadlineInput, moveDeadline } from './deadline';

const { deadlineMoves, log, outbox, rounds } = schema;
const LATER = new Date('2026-12-14T12:00:00Z');
const operator = (db: Database, now = DURING): Context => ({ db, actor: OPERATOR, now });
const input = (more: Partial<MoveDeadlineInput> = {}): MoveDeadlineInput => ({
  round: 'r1',
  to: LATER,
  reason: ' The letters went out late. ',
  ...more,
});

/** A live round, an archive, a declared round, and two CLPs. */
const inSampleRounds = (read: (db: Database) => Promise<void>) =>
  withWorld(async (world) => {
    await world.body('anytown', 'Anytown', { nation: 'England', region: 'London' });
    await world.body('elsewhere', 'Elsewhere', { nation: 'Wales', region: 'Wales' });
    await world.body('old-town', 'Old Town', { nation: 'England', region: 'London' }, { set: '2010' });
    await world.contest(await world.round('r1'));
    await world.contest(await world.round('unannounced', 'live', { announcedAt: null }));
    await world.contest(await world.round('declared', 'live', { declaredAt: CLOSES }));
    await world.contest(await world.round('cancelled', 'live', { cancelledAt: OPENS }));
  }, read);

const appoint = (db: Database, email: string, body: string) =>
  appointOfficer(operator(db), { email, body, office: 'secretary' });

describe('moving a deadline', () => {
  test('moves it, records the move with its reason, and emails current officers once', async () => {
    await inSampleRounds(async (db) => {
      await appoint(db, 'a@example.org', 'anytown');
      await appoint(db, 'b@example.org', 'elsewhere');
      await appoint(db, 'b@example.org', 'anytown');
      await appoint(db, 'former@example.org', 'anytown');
      await appoint(db, 'old@example.org', 'old-town');
      await endAllOffices(operator(db), { email: 'former@example.org', body: 'anytown' });
      const before = db.publicVersion(DURING);
      const moved = await moveDeadline(operator(db), input());
      expect(moved).toMatchObject({ ok: true, value: { from: CLOSES, to: LATER, effect: 'later' } });
      expect(await db.reads.select().from(deadlineMoves)).toMatchObject([
        { roundId: 'r1', fromAt: CLOSES, toAt: LATER, reason: 'The letters went out late.', movedAt: DURING },
      ]);
      const closing = await db.reads.select({ slug: rounds.slug, closesAt: rounds.closesAt }).from(rounds);
      expect(closing.find(({ slug }) => slug === 'r1')?.closesAt).toEqual(LATER);
      expect(closing.filter(({ closesAt }) => closesAt > CLOSES)).toHaveLength(1);
      expect(db.publicVersion(DURING)).not.toBe(before);
      expect((await logEvents(db)).at(-1)?.data).toEqual({
        round: 'r1',
        from: CLOSES.toISOString(),
        to: LATER.toISOString(),
        reason: 'The letters went out late.',
        cause: null,
        agreed: 'one',
      });
      expect(await checkLog(operator(db))).toMatchObject({ ok: true, head: { seq: 7 } });
      const emails = await db.reads.select().from(outbox).orderBy(outbox.toAddress);
      expect(emails.map(({ toAddress }) => toAddress)).toEqual(['a@example.org', 'b@example.org']);
      expect(emails[0]?.text).toContain('12 noon, Monday 14 December 2026 (UK time)');
      expect(emails[0]?.text).toContain('Reason: The letters went out late.');
    });
  });

  test('can be done again, and each move has its own email', async () => {
    await inSampleRounds(async (db) => {
      await appoint(db, 'a@example.org', 'anytown');
      await moveDeadline(operator(db), input());
      await moveDeadline(operator(db), input({ to: DURING, reason: 'All have sent.' }));
      const bodies = (await db.reads.select().from(outbox).orderBy(outbox.createdAt)).map((mail) => mail.text);
      expect(bodies.filter((body) => body.includes('has closed nominations'))).toHaveLength(1);
      expect(bodies).toHaveLength(2);
    });
  });

  test('of a round that was not announced sends no emails', async () => {
    await inSampleRounds(async (db) => {
      await appoint(db, 'a@example.org', 'anytown');
      expect((await moveDeadline(operator(db), input({ round: 'unannounced' }))).ok).toBe(true);
      expect(await db.reads.select().from(outbox)).toEqual([]);
    });
  });

  test.each([
    [input({ round: 'r9' }), { code: 'no-such-round', round: 'r9' }],
    [input({ round: 'declared' }), { code: 'round-declared' }],
    [input({ round: 'cancelled' }), { code: 'round-cancelled' }],
    [input({ reason: '  ' }), { code: 'reason-missing' }],
    [input({ to: OPENS }), { code: 'not-after-opening', opensAt: OPENS }],
    [input({ to: CLOSES }), { code: 'unchanged', closesAt: CLOSES }],
  ])('refuses %o', async (asked, refusal) => {
    await inSampleRounds(async (db) => {
      expect(await moveDeadline(operator(db), asked)).toEqual(refuse(refusal));
      expect(await db.reads.$count(log)).toBe(0);
      expect(await db.reads.$count(deadlineMoves)).toBe(0);
    });
  });

  test('is for those who run rounds', async () => {
    await inSampleRounds(async (db) => {
      await expect(moveDeadline({ db, actor: READER, now: DURING }, input())).rejects.toThrow(NotAllowed);
    });
  });
});
