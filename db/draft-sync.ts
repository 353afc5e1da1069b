import type Driver from 'better-sqlite3';

/** After how long a draft is on the disk at the latest, in milliseconds. */
const SOON = 2000;

/**
 * Drafts are committed without waiting for the disk, so a crash of this process loses none of them, but a power cut can.
 * The next commit of another kind writes them to the disk as well, and a checkpoint does so within two seconds.
 */
export function draftSync(writer: Driver.Database, inTurn: (step: () => Promise<void>) => Promise<void>) {
  let timer: NodeJS.Timeout | undefined;
  const syncSoon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void inTurn(async () => {
        const [row] = writer.pragma('wal_checkpoint(PASSIVE)') as {
          readonly log: number;
          readonly checkpointed: number;
        }[];
        // A reader can hold up a checkpoint.
        if (row && row.checkpointed < row.log) syncSoon();
      }).catch(() => syncSoon());
    }, SOON).unref();
  };
  return {
    stop: () => clearTimeout(timer),
    /** Runs a transaction whose commit does not wait for the disk. */
    async unsynced<T>(transaction: () => Promise<T>): Promise<T> {
      writer.pragma('synchronous = NORMAL');
      try {
        return await transaction();
      } finally {
        writer.pragma('synchronous = FULL');
        syncSoon();
      }
    },
  };
}
