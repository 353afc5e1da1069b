import { type Context, withinRound } from '@/db/context';
import { actorInRound } from '@/domain/base/permissions';
import { roundOfReceipt } from '@/queries/nominations/round-of-receipt';

/** The parameters of an address. */
type Address = Readonly<Record<string, unknown>>;

/**
 * The same context, in which a person has the role that they have in the round of this address. The round is that of the
 * parameter `round`, or of the receipt in `code`. The database then writes in this round only.
 */
export async function inRound<C extends Context>(context: C, address: Address): Promise<C> {
  const { actor } = context;
  if (actor.kind !== 'person' || !actor.roundRoles?.length) return context;
  const { round, code } = address;
  const slug =
    typeof round === 'string' ? round : typeof code === 'string' ? await roundOfReceipt(context.db.reads, code) : null;
  const inside = slug === null ? actor : actorInRound(actor, slug);
  if (inside === actor || inside.kind !== 'person' || !inside.only) return context;
  const db = withinRound(context.db, inside.only.roundId);
  return {
    ...context,
    actor: inside,
    db,
    // In a form, `now` reads the clock each time.
    get now() {
      return context.now;
    },
  };
}
