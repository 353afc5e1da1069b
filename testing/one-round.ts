import { grantRoundRole } from '@/commands/people/round-roles';
import { startSession } from '@/commands/sign-in/sessions';
import { verifyUser } from '@/commands/sign-in/tokens';
import { type Context, withinRound } from '@/db/context';
import { actorInRound, OPERATOR, type RoundRole, SYSTEM } from '@/domain/base/permissions';
import { actorOfSession } from '@/queries/sign-in/actor';
import { MIDWAY, type SmallWorld } from './small-world';

type World = Pick<SmallWorld, 'db' | 'as'>;

/** A signed-in person with a role in the round `nec-2026` only, on the pages of that round. For tests. */
export async function inOneRound(world: World, role: RoundRole, now = MIDWAY): Promise<Context> {
  const system = world.as(SYSTEM, now);
  const userId = await verifyUser(system, 'helper@example.org');
  await startSession(system, { token: `token of ${role}`, userId, expiresAt: new Date(now.getTime() + 1e9) });
  const until = { 'until-day': '31', 'until-month': '12', 'until-year': '2026' };
  const who = { round: 'nec-2026', email: 'helper@example.org', role };
  const granted = await grantRoundRole(world.as(OPERATOR, now), { ...who, ...until });
  if (!granted.ok) throw new Error(granted.error.code);
  const actor = actorInRound(await actorOfSession(system, `token of ${role}`), 'nec-2026');
  if (actor.kind !== 'person' || !actor.only) throw new Error('no role');
  return { ...world.as(actor, now), db: withinRound(world.db, actor.only.roundId) };
}
