import type { RoundId } from '@/domain/base/ids';
import type { Actor } from '@/domain/base/permissions';
import type { Checked } from '@/domain/base/public-text';
import type { Previewed } from '@/domain/rounds/preview';
import type { Database } from './client';

export type RoundPreviewed = { readonly id: RoundId; readonly as: Previewed | null };

/**
 * Everything that a use case depends on. Nothing else is global, so a test makes one in a single line. In a request,
 * `now` reads the server's clock each time. A command reads it once, inside its transaction. One that depends on a
 * deadline reads `timesOf`, because a form counts from when the server had received it.
 */
export type Context = {
  readonly db: Database;
  readonly actor: Actor;
  readonly now: Date;
  /**
   * When the server had received the last byte of the form that this request sends (see server/received.mjs). Missing if
   * nobody noted it: then a form counts from the time at which it is recorded.
   */
  readonly receivedAt?: Date | undefined;
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
  keepDraft: (work) => db.keepDraft(work, round),
});

/**
 * When the form of a request is recorded, and when the server had received it. Read inside the transaction of a command.
 * A form is never recorded before it was received, so if the clock was set back in between, both are the same.
 */
export function timesOf({ now: clock, receivedAt: noted }: Pick<Context, 'now' | 'receivedAt'>): FormTimes {
  const receivedAt = noted ?? clock;
  return { now: receivedAt > clock ? receivedAt : clock, receivedAt };
}

export type FormTimes = { readonly now: Date; readonly receivedAt: Date };
