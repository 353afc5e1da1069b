import type { RoundId } from '@/domain/base/ids';
import type { Actor } from '@/domain/base/permissions';
import type { Database } from './client';

/**
 * Everything that a use case depends on; nothing else is global, so a test builds it in one line. For a request, `now`
 * reads the server's clock each time: a command that depends on a deadline reads it once, inside its transaction, so
 * that the time of the commit counts, not the time at which the form was posted.
 */
export type Context = {
  readonly db: Database;
  readonly actor: Actor;
  readonly now: Date;
  /** A draft that this reader, if an admin, sees as if it were announced now. Cached pages never contain it. */
  readonly previews?: RoundId;
};
