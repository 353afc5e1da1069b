import { and, asc, eq, gt, isNull, or } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { NotAllowed, NotFound } from '@/domain/base/errors';
import type { HandOverId, UserId } from '@/domain/base/ids';
import { READER, SYSTEM } from '@/domain/base/permissions';
import { ok, refuse } from '@/domain/base/result';
import { CONFIRMATION_LASTS } from '@/domain/people/registrations';
import { officerTasks } from '@/queries/people/attention';
import { handOverToken } from '@/queries/people/hand-overs';
import { ctx, useActWorld, world } from '@/testing/act-world';
import { MIDWAY } from '@/testing/small-world';
import { forgetExpired } from '../sign-in/forget-expired';
import { acceptHandOver, handOver, settleHandOver, undoHandOver, withdrawHandOver } from './hand-overs';

const { admins, handOvers, log, officers, outbox, users } = schema;

useActWorld();

const email = 'successor@example.org';
const later = (milliseconds: number) => new Date(MIDWAY.getTime() + milliseconds);
const chair = (now = MIDWAY) => world.as(world.officer('chair'), now);

const offer = (more: object = {}, now = MIDWAY) =>
  handOver(chair(now), { bodyId: world.hexham, office: 'chair', email, language: 'en', ...more });
const rows = () => world.db.reads.select().from(handOvers).orderBy(asc(handOvers.askedAt));
const emails = () => world.db.reads.select().from(outbox).orderBy(asc(outbox.toAddress), asc(outbox.createdAt));

async function offered(): Promise<{ handOver: HandOverId; token: string }> {
  expect(await offer()).toEqual(ok(null));
  const [row] = await rows();
  if (!row) throw new Error('Nothing was offered.');
  return { handOver: row.id, token: handOverToken(row) };
}

/** The addresses of Hexham's chairs at an instant. */
const chairsAt = async (now: Date) =>
  (
    await world.db.reads
      .select({ email: users.email })
      .from(officers)
      .innerJoin(users, eq(users.id, officers.userId))
      .where(and(eq(officers.office, 'chair'), or(isNull(officers.endsAt), gt(officers.endsAt, now))))
      .orderBy(users.email)
  ).map((row) => row.email);

test('an office passes to the successor in one instant, everybody is told, and the log names nobody', async () => {
  await world.db.seed(async (tx) => {
    await tx.insert(admins).values({ userId: 'admin' as UserId, role: 'returning_officer', grantedAt: MIDWAY });
    await tx
      .update(officers)
      .set({ endsAt: later(1e9) })
      .where(eq(officers.id, 'chair'));
    return ok(null);
  });
  const link = await offered();
  expect(await chairsAt(MIDWAY)).toEqual(['chair@example.org']);
  const entries = await world.db.reads.$count(log);
  const now = later(1000);
  expect(await acceptHandOver(world.as(READER, now), link)).toEqual(ok(null));
  expect(await acceptHandOver(world.as(READER, later(2000)), link)).toEqual(ok(null));
  expect(await chairsAt(now)).toEqual([email]);
  const terms = await world.db.reads
    .select()
    .from(officers)
    .where(eq(officers.office, 'chair'))
    .orderBy(officers.startsAt);
  // The successor's term ends on the day on which the first one would have.
  expect(terms.map(({ startsAt, endsAt, origin }) => [startsAt, endsAt, origin]).at(-1)).toEqual([
    now,
    later(1e9),
    'handed-over',
  ]);
  expect(terms[0]?.endsAt).toEqual(now);
  const logged = await world.db.reads.select({ event: log.event, data: log.data }).from(log).orderBy(asc(log.seq));
  expect(logged.slice(entries)).toEqual([
    { event: 'office.ended', data: `{"body":"hexham","endsAt":"${now.toISOString()}","office":"chair"}` },
    { event: 'officer.appointed', data: '{"body":"hexham","office":"chair"}' },
  ]);
  const told = (await emails()).filter(({ occasion }) => occasion.endsWith(':done'));
  expect(told.map(({ toAddress }) => toAddress)).toEqual([
    ...['admin@example.org', 'chair@example.org', 'secretary@example.org', email],
  ]);
  expect(told[0]?.text).toContain(`/admin/people/hand-overs/${link.handOver}`);
  expect(await officerTasks(ctx())).toEqual([{ code: 'hand-overs', n: 1 }]);
  await settleHandOver(ctx(), { handOver: link.handOver });
  expect(await officerTasks(ctx())).toEqual([]);
});

test('the returning officer undoes it, and the office is held all the time', async () => {
  const link = await offered();
  expect(await undoHandOver(ctx(), link)).toEqual(refuse({ code: 'not-accepted' }));
  await acceptHandOver(world.as(READER, MIDWAY), link);
  const now = later(5000);
  expect(await undoHandOver(ctx(now), link)).toEqual(ok({ bodySlug: 'hexham' }));
  expect(await undoHandOver(ctx(now), link)).toEqual(refuse({ code: 'undone-already' }));
  expect(await chairsAt(now)).toEqual(['chair@example.org']);
  expect(await officerTasks(ctx())).toEqual([]);
  expect(
    (await emails()).filter(({ occasion }) => occasion.endsWith(':undone')).map(({ toAddress }) => toAddress),
  ).toEqual([...['chair@example.org', 'secretary@example.org', email]]);
});

test('a second click is one offer, another address must wait until the offer is withdrawn', async () => {
  const link = await offered();
  expect(await offer()).toEqual(ok(null));
  expect(await offer({ email: 'other@example.org' })).toEqual(refuse({ code: 'offered-already', email }));
  expect([(await rows()).length, (await emails()).length]).toEqual([1, 1]);
  expect(await withdrawHandOver(chair(), link)).toEqual(ok(null));
  expect(await acceptHandOver(world.as(READER, MIDWAY), link)).toEqual(refuse({ code: 'offer-over' }));
  expect(await offer({ email: 'other@example.org' })).toEqual(ok(null));
  expect(await chairsAt(MIDWAY)).toEqual(['chair@example.org']);
});

test('only the person who holds the office can offer it or take it back', async () => {
  const secretary = world.as(world.officer('secretary'), MIDWAY);
  const form = { bodyId: world.hexham, office: 'chair', email, language: 'en' } as const;
  await expect(handOver(secretary, form)).rejects.toThrow(NotAllowed);
  const link = await offered();
  await expect(withdrawHandOver(secretary, link)).rejects.toThrow(NotFound);
  await acceptHandOver(world.as(READER, MIDWAY), link);
  expect(await withdrawHandOver(chair(), link)).toEqual(refuse({ code: 'accepted-already' }));
});

test('refuses the own address, a link that is wrong or old, and somebody who is no longer an officer', async () => {
  expect(await offer({ email: 'chair@example.org' })).toEqual(refuse({ code: 'own-address' }));
  const link = await offered();
  const accept = (token: string, now = MIDWAY) => acceptHandOver(world.as(READER, now), { ...link, token });
  expect(await accept('wrong')).toEqual(refuse({ code: 'link-wrong' }));
  expect(await accept(link.token, later(CONFIRMATION_LASTS))).toEqual(refuse({ code: 'link-wrong' }));
  await world.db.seed(async (tx) => ok(await tx.update(officers).set({ endsAt: MIDWAY })));
  const before = await world.db.reads.$count(users);
  expect(await accept(link.token)).toEqual(refuse({ code: 'offer-over' }));
  expect([await chairsAt(MIDWAY), await world.db.reads.$count(users)]).toEqual([[], before]);
  await forgetExpired(world.as(SYSTEM, later(CONFIRMATION_LASTS)));
  expect(await rows()).toEqual([]);
});

test('limits the people whom one account names', async () => {
  for (let n = 0; n < 10; n += 1) {
    expect(await offer({ email: `n${n}@example.org` })).toEqual(ok(null));
    const [last] = (await rows()).slice(-1);
    await withdrawHandOver(chair(), { handOver: last?.id ?? ('' as HandOverId) });
  }
  expect(await offer()).toMatchObject({ ok: false, error: { code: 'limit-reached', limit: 'named-account' } });
});
