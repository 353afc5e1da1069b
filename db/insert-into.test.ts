import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NotAllowed } from '@/domain/base/errors';
import type { RoundId } from '@/domain/base/ids';
import { ok } from '@/domain/base/result';
import { changesIn } from '@/testing/logged';
import { MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { insertInto } from './insert-into';
import { prepared, valueNamed } from './prepared';
import { record } from './record';
import { schema } from './schema';

const { deadlineMoves, rounds, uploads } = schema;
const insertMoves = insertInto(deadlineMoves);

let world: SmallWorld;
let roundId: RoundId;
beforeEach(async () => {
  world = await smallWorld();
  roundId = (await world.db.reads.select().from(rounds))[0]?.id ?? ('' as RoundId);
});
afterEach(() => world.close());

const EVENT = { event: 'round.changed', data: { round: 'nec-2026', changed: ['test'], reason: null } } as const;
const move = (id: string) => ({
  id,
  roundId,
  fromAt: new Date('2026-12-11T12:00:00Z'),
  toAt: new Date('2026-12-12T12:00:00Z'),
  movedAt: MIDWAY,
  reason: 'A storm.',
});
const lastChanges = async () => (await changesIn(world.db)).at(-1)?.changes;

test('a public row that is inserted without an entry in the log is refused', async () => {
  const unlogged = world.db.transact(async (tx) => ok(await insertMoves(tx, [move('a')])));
  await expect(unlogged).rejects.toThrow('deadlineMoves a');
  expect(await world.db.reads.select().from(deadlineMoves)).toEqual([]);
});

test('the log gets the same change as from an insert that Drizzle builds', async () => {
  await world.db.transact(async (tx) => {
    await insertMoves(tx, [move('a'), move('b')]);
    await record(tx, MIDWAY, null, EVENT);
    return ok(null);
  });
  const ours = (await lastChanges())?.deadlineMoves ?? {};
  await world.db.transact(async (tx) => {
    await tx.insert(deadlineMoves).values(move('c'));
    await record(tx, MIDWAY, null, EVENT);
    return ok(null);
  });
  const theirs = (await lastChanges())?.deadlineMoves ?? {};
  const withoutHash = (change: object | undefined) => JSON.stringify(change).replace(/[0-9a-f]{64}/g, 'hash');
  expect(Object.keys(ours)).toEqual(['a', 'b']);
  expect(withoutHash(ours.a)).toBe(withoutHash(theirs.c));
  const [a, , c] = await world.db.reads.select().from(deadlineMoves).orderBy(deadlineMoves.id);
  expect({ ...a, id: 'c' }).toEqual(c);
});

test('a row that changes after it was inserted is logged as it is in the end', async () => {
  const toAt = new Date('2026-12-13T12:00:00Z');
  await world.db.transact(async (tx) => {
    await insertMoves(tx, [move('a'), move('b')]);
    await tx.update(deadlineMoves).set({ toAt }).where(eq(deadlineMoves.id, 'a'));
    await tx.delete(deadlineMoves).where(eq(deadlineMoves.id, 'b'));
    await record(tx, MIDWAY, null, EVENT);
    return ok(null);
  });
  const changes = (await lastChanges())?.deadlineMoves ?? {};
  expect(Object.keys(changes)).toEqual(['a']);
  expect(changes.a?.now?.toAt).toBe(toAt.toISOString());
});

test('a prepared query must not write to a public table', async () => {
  const unnoticed = prepared((connection) =>
    connection
      .update(rounds)
      .set({ title: 'Other' })
      .where(eq(rounds.id, valueNamed('id'))),
  );
  const tried = world.db.transact(async (tx) => ok(await unnoticed(tx, { id: roundId })));
  await expect(tried).rejects.toThrow('must not write to the public table rounds');
});

test('a transaction within one round writes only there', async () => {
  const insertUploads = insertInto(uploads);
  const dropUploads = prepared((connection) => connection.delete(uploads).where(eq(uploads.id, valueNamed('id'))));
  const elsewhere = 'another' as RoundId;
  const within = (work: Parameters<typeof world.db.transact>[0], round: RoundId) => world.db.transact(work, round);
  await expect(within(async (tx) => ok(await dropUploads(tx, { id: 'a' })), roundId)).rejects.toThrow(NotAllowed);
  await expect(within(async (tx) => ok(await insertUploads(tx, [{} as never])), roundId)).rejects.toThrow(NotAllowed);
  const moved = within(async (tx) => {
    await insertMoves(tx, [move('a')]);
    await record(tx, MIDWAY, null, EVENT);
    return ok(null);
  }, elsewhere);
  await expect(moved).rejects.toThrow(NotAllowed);
});
