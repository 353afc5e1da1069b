import { asc } from 'drizzle-orm';
import { afterEach, beforeEach } from 'vitest';
import { recordMeeting } from '@/commands/nominations/meeting';
import { submitNominations } from '@/commands/nominations/submission';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import type { Actor } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { bodyPage } from '@/queries/bodies/body-page';
import { contestStandings } from '@/queries/contests/contest-standings';
import { MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { logEvents } from './logged';

const { contests, outbox, rounds, users } = schema;

export const REASON = 'The minutes say otherwise.';
export const at = { round: 'nec-2026', contest: 'section' };
export const admin: Actor = {
  kind: 'person',
  userId: 'admin' as UserId,
  offices: [],
  memberOf: [],
  candidacies: [],
  admin: 'returning_officer',
};

/** The world of the test that is running. */
export let world: SmallWorld;

/** Gives each test of a file its own small world with an admin. Call it once at the top of the file. */
export function useActWorld(): void {
  beforeEach(async () => {
    world = await smallWorld();
    await world.db.seed(async (tx) => {
      await tx.insert(users).values({ id: 'admin' as UserId, email: 'admin@example.org', createdAt: MIDWAY });
      return ok(null);
    });
  });
  afterEach(() => world.close());
}

export const ctx = (now = MIDWAY, actor: Actor = admin) => world.as(actor, now);
export const meeting = {
  'heldOn-day': '17',
  'heldOn-month': '11',
  'heldOn-year': '2026',
  kind: 'all_member',
  mode: 'hybrid',
  isQuorate: 'yes',
};
let attempts = 0;

/** The form in which the admin enters names for Hexham CLP. */
export const entry = (names: readonly string[], more: object = {}) => {
  attempts += 1;
  const choice = 'names' as const;
  const chosen = names.map(world.name);
  const about = { contestId: world.contestId, bodyId: world.hexham, choice, names: chosen, from: 'paper' as const };
  return { ...about, ...meeting, basedOnVersion: 0, attempt: `attempt-${attempts}`, ...more };
};

/** Records the meeting of Hexham CLP and sends its nominations, as its secretary. */
export async function send(names: readonly string[], more: object = {}, now = MIDWAY) {
  const officer = ctx(now, world.officer('secretary'));
  const about = { contestId: world.contestId, bodyId: world.hexham };
  await recordMeeting(officer, { ...about, ...meeting, numberPresent: '' });
  const { kind, mode, isQuorate, from, ...form } = entry(names, more);
  return must(await submitNominations(officer, form));
}

/** The value of a result. Throws if it is a refusal. */
export function must<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
export const countOf = async (slug: string, now = MIDWAY) =>
  (await contestStandings(ctx(now), at))?.candidacies.find((row) => row.slug === slug)?.count;
export const statusOf = async (now = MIDWAY) => (await bodyPage(ctx(now), 'hexham'))?.rounds[0]?.contests[0]?.status;

/** The queued emails whose occasion begins with this text. */
export const emails = async (occasion: string) =>
  (await world.db.reads.select().from(outbox).orderBy(asc(outbox.toAddress))).filter((mail) =>
    mail.occasion.startsWith(occasion),
  );
export const lastEntry = async () => {
  return (await logEvents(world.db)).at(-1);
};
export const set = (values: Partial<typeof rounds.$inferInsert>) =>
  world.db.seed(async (tx) => {
    await tx.update(rounds).set(values);
    return ok(null);
  });
export const takeWriteIns = () =>
  world.db.seed(async (tx) => {
    await tx.update(contests).set({ acceptsWriteIns: true });
    return ok(null);
  });
