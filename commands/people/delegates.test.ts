import { asc, eq, like } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { NotAllowed } from '@/domain/base/errors';
import type { RoundId } from '@/domain/base/ids';
import { SYSTEM } from '@/domain/base/permissions';
import { ok, refuse } from '@/domain/base/result';
import { agendaPack } from '@/queries/nominations/agenda-pack';
import { officeHome } from '@/queries/nominations/office-home';
import { officerTasks } from '@/queries/people/attention';
import { actorOfSession } from '@/queries/sign-in/actor';
import { ctx, meeting, useActWorld, world } from '@/testing/act-world';
import { CLOSES_AT, MIDWAY } from '@/testing/small-world';
import { recordMeeting } from '../nominations/meeting';
import { submitNominations } from '../nominations/submission';
import { startSession } from '../sign-in/sessions';
import { verifyUser } from '../sign-in/tokens';
import { endDelegate, nameDelegate, nameDelegateInput } from './delegates';

const { delegates, log, officers, outbox, rounds, submissions } = schema;

useActWorld();

const email = 'delegate@example.org';
const chair = (now = MIDWAY) => world.as(world.officer('chair'), now);

async function theRound(): Promise<RoundId> {
  const [round] = await world.db.reads.select().from(rounds);
  if (!round) throw new Error('No round.');
  return round.id;
}
const allow = () => world.db.seed(async (tx) => ok(await tx.update(rounds).set({ allowsDelegates: true })));
const name = async (more: object = {}, now = MIDWAY) =>
  nameDelegate(chair(now), {
    ...{ bodyId: world.hexham, roundId: await theRound(), name: 'Mary Price', email, language: 'en' as const },
    ...more,
  });

/** The delegate as they are signed in at `now`. */
async function delegate(now = MIDWAY) {
  const system = world.as(SYSTEM, now);
  const userId = await verifyUser(system, email);
  const token = `token at ${now.getTime()} ${Math.random()}`;
  await startSession(system, { token, userId, expiresAt: new Date(now.getTime() + 1e6) });
  return world.as(await actorOfSession(system, token), now);
}
const delegateOf = async (now = MIDWAY) => {
  const { actor } = await delegate(now);
  return actor.kind === 'person' ? (actor.delegateOf ?? []) : [];
};

async function send(by: Awaited<ReturnType<typeof delegate>>) {
  const about = { contestId: world.contestId, bodyId: world.hexham };
  await recordMeeting(by, { ...about, ...meeting, numberPresent: '' });
  const form = { choice: 'names' as const, names: [world.name('alder')], basedOnVersion: 0, attempt: 'delegated' };
  return submitNominations(by, { ...about, ...form });
}

test('a delegate sends for their CLP and round only, and the record says nothing of persons', async () => {
  await allow();
  expect(await name()).toEqual(ok(null));
  expect(await delegateOf()).toEqual([{ bodyId: world.hexham, roundId: await theRound() }]);
  const by = await delegate();
  expect((await officeHome(by)).contests).toHaveLength(1);
  const pack = { body: 'hexham', round: 'nec-2026' };
  expect((await agendaPack(by, pack)).body.slug).toBe('hexham');
  expect((await send(by)).ok).toBe(true);
  const [shown] = (await officeHome(chair())).contests;
  expect(shown?.sent?.by).toBe('delegate');
  const elsewhere = { contestId: world.contestId, bodyId: await world.bodyId('aldershot') };
  await expect(recordMeeting(by, { ...elsewhere, ...meeting, numberPresent: '' })).rejects.toThrow(NotAllowed);
  const [sent] = await world.db.reads.select().from(submissions);
  const entries = await world.db.reads.select({ data: log.data }).from(log).orderBy(asc(log.seq));
  const said = `${sent?.contents} ${JSON.stringify(entries.slice(-2))}`;
  expect(said).toContain('"by":"officer"'.replaceAll('"', '\\"'));
  for (const secret of ['delegate', 'Mary', 'example.org']) expect(said).not.toContain(secret);
  const receipts = await world.db.reads.select().from(outbox).where(like(outbox.occasion, 'receipt:%'));
  expect(receipts.map(({ toAddress }) => toAddress).sort()).toEqual([
    ...['chair@example.org', email, 'secretary@example.org'],
  ]);
});

test('the delegate and the other officers are emailed, and somebody who is named twice is a delegate once', async () => {
  await allow();
  await Promise.all([name(), name()]);
  expect(await world.db.reads.$count(delegates)).toBe(1);
  const told = await world.db.reads.select().from(outbox).orderBy(asc(outbox.toAddress));
  expect(told.map(({ toAddress }) => toAddress)).toEqual([email, 'secretary@example.org']);
});

test('a delegate ends: by an officer, by an admin, with the office of who named them, with the round', async () => {
  await allow();
  await name();
  const [row] = await world.db.reads.select().from(delegates);
  if (!row) throw new Error('Not named.');
  const elsewhere = world.officer('chair', await world.bodyId('aldershot'));
  await expect(endDelegate(world.as(elsewhere, MIDWAY), { delegate: row.id })).rejects.toThrow(NotAllowed);
  await endDelegate(world.as(world.officer('secretary'), MIDWAY), { delegate: row.id });
  expect(await delegateOf()).toEqual([]);

  await name();
  expect(await delegateOf(CLOSES_AT)).toHaveLength(1);
  const change = (table: typeof rounds | typeof officers, set: object) =>
    world.db.seed(async (tx) => ok(await tx.update(table).set(set)));
  await change(rounds, { declaredAt: CLOSES_AT });
  expect(await delegateOf(CLOSES_AT)).toEqual([]);
  await change(rounds, { declaredAt: null, allowsDelegates: null });
  expect(await delegateOf()).toEqual([]);
  await change(rounds, { allowsDelegates: true });
  expect(await delegateOf()).toHaveLength(1);
  await world.db.seed(async (tx) =>
    ok(await tx.update(officers).set({ endsAt: MIDWAY }).where(eq(officers.id, 'chair'))),
  );
  expect(await delegateOf()).toEqual([]);

  const [last] = (await world.db.reads.select().from(delegates)).filter(({ endsAt }) => endsAt === null);
  await endDelegate(ctx(), { delegate: last?.id ?? row.id });
  expect((await world.db.reads.select().from(delegates)).every(({ endsAt }) => endsAt !== null)).toBe(true);
});

test('what the delegate of a new officer sends is put before the returning officer too', async () => {
  await allow();
  const startsAt = new Date(MIDWAY.getTime() - 3_600_000);
  await world.db.seed(async (tx) =>
    ok(await tx.update(officers).set({ startsAt, origin: 'registered' }).where(eq(officers.id, 'chair'))),
  );
  await name();
  expect((await send(await delegate())).ok).toBe(true);
  expect(await officerTasks(ctx())).toMatchObject([{ code: 'sent-by-new', n: 1, since: startsAt }]);
});

test('everything that is wrong with the form is said at once', () => {
  const parsed = nameDelegateInput.safeParse({
    bodyId: world.hexham,
    roundId: '',
    name: ' ',
    email: 'x',
    language: 'en',
  });
  expect(parsed.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['roundId', 'roundId'],
    ['name', 'name-missing'],
    ['email', 'email'],
  ]);
});

test('refuses a round that does not allow it, a closed one, an officer, a strange name, and a fourth', async () => {
  expect(await name()).toEqual(refuse({ code: 'not-allowed-here' }));
  await allow();
  expect(await name({}, CLOSES_AT)).toEqual(refuse({ code: 'round-over' }));
  expect(await name({ email: 'secretary@example.org' })).toEqual(refuse({ code: 'is-officer' }));
  expect(await name({ name: 'www.example.org' })).toEqual(refuse({ code: 'name-wrong' }));
  for (let n = 0; n < 3; n += 1) expect(await name({ email: `n${n}@example.org` })).toEqual(ok(null));
  expect(await name()).toEqual(refuse({ code: 'too-many', most: 3 }));
});
