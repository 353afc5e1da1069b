import type { RoundId } from '@/domain/base/ids';
import type { Actor } from '@/domain/base/permissions';
import type { Checked } from '@/domain/base/public-text';
import type { Previewed } from '@/domain/rounds/preview';
import type { Database } from './client';

export type RoundPreviewed = { readonly id: RoundId; readonly as: Previewed | null };

/**
 * Everything that a use case depends on. Nothing else is global, so a test makes one in a single line. In a request,
 * `now` reads the server's clock each time. A command that depends on a deadline reads it once, inside its transaction,
 * so that the time of the commit counts and not the time at which the form was sent.
 */
export type Context = {
  readonly db: Database;
  readonly actor: Actor;
  readonly now: Date;
  /** The server's clock. It differs from `now` if it is behind the last entry of the log. */
  readonly clock?: Date;
  /**
   * The round that this admin previews: a draft as if it were announced now, or a round in another state. Cached pages
   * never contain it.
   */
  readonly previews?: RoundPreviewed;
  /** What looks private in the texts that this person sends, and they have checked: it may be public. */
  readonly mayBePublic?: Checked;
};

/** The database for a person who may write in one round only. */
export const withinRound = (db: Database, round: RoundId): Database => ({
  ...db,
  transact: (work) => db.transact(work, round),
});
