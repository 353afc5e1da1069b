import { recordMeeting } from '@/commands/nominations/meeting';
import { submitNominations } from '@/commands/nominations/submission';
import type { Database } from '@/db/client';
import { schema } from '@/db/schema';
import type { CandidacyId, UserId } from '@/domain/base/ids';
import type { Actor, AdminRole } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { CLOSES_AT, MIDWAY, seedSmallWorld, worldIn } from './small-world';
import { copyOf } from './temporary';

const { admins, users } = schema;

/** An hour after the deadline of the small world. */
export const AFTER = new Date(CLOSES_AT.getTime() + 3_600_000);

/** Five CLPs nominate Alder, four nominate Birch, and one nominates nobody. */
const SENT: Record<string, readonly string[]> = {
  hexham: ['alder', 'birch'],
  aldershot: ['alder', 'birch'],
  'cardiff-west': ['alder', 'birch'],
  'truro-and-falmouth': ['alder', 'birch'],
  'hackney-north-and-stoke-newington': ['alder', 'cedar'],
  'leeds-south': [],
};

async function seedClosedWorld(db: Database): Promise<void> {
  await seedSmallWorld(db);
  const world = await worldIn(db);
  for (const [slug, names] of Object.entries(SENT)) {
    const bodyId = await world.bodyId(slug);
    const ctx = world.as(world.officer('secretary', bodyId), MIDWAY);
    const at = { contestId: world.contestId, bodyId };
    const met = await recordMeeting(ctx, {
      ...at,
      'heldOn-day': '18',
      'heldOn-month': '11',
      'heldOn-year': '2026',
      kind: 'all_member',
      mode: 'hybrid',
      numberPresent: '41',
      isQuorate: 'yes',
    });
    if (!met.ok) throw new Error(JSON.stringify(met.error));
    const sent = await submitNominations(ctx, {
      ...at,
      choice: names.length > 0 ? 'names' : 'nobody',
      names: names.map((name): CandidacyId => world.name(name)),
      basedOnVersion: 0,
      attempt: `attempt-${slug}`,
    } as Parameters<typeof submitNominations>[1]);
    if (!sent.ok) throw new Error(JSON.stringify(sent.error));
  }
}

/** The small world after its deadline, in which six CLPs have sent. `admin` makes an admin with a role. For tests. */
export async function closedWorld() {
  const world = await worldIn(await copyOf('closed world', seedClosedWorld));
  const admin = async (name: string, role: AdminRole): Promise<Actor> => {
    const userId = name as UserId;
    await world.db.seed(async (tx) => {
      await tx.insert(users).values({ id: userId, email: `${name}@example.org`, createdAt: MIDWAY });
      await tx.insert(admins).values({ userId, role, grantedAt: MIDWAY });
      return ok(null);
    });
    return { kind: 'person', userId, offices: [], memberOf: [], candidacies: [], admin: role };
  };
  return { ...world, admin };
}

export type ClosedWorld = Awaited<ReturnType<typeof closedWorld>>;
