import type { RoundId } from '@/domain/base/ids';
import type { Actor } from '@/domain/base/permissions';
import type { Database } from './client';

/**
 * All that a use case knows of the world: nothing else is ambient, so a test builds it in one line.
 * For a request `now` asks the server's clock each time it is read: a command that a deadline decides reads it once,
 * inside its transaction, so that the moment of the commit counts and not the moment the form was posted.
 */
export type Context = {
  readonly db: Database;
  readonly actor: Actor;
  readonly now: Date;
  /** A draft that this reader, if an admin, sees as if it were announced now. Pages that are kept never carry it. */
  readonly previews?: RoundId;
};
