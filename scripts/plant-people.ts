import type { Database } from '@/db/client';
import type { PracticeTimes } from '@/db/demo/practice-times';
import type { UserId } from '@/domain/ids';

export type PlantedPeople = {
  /** Who sends for a CLP, by its slug, where the demonstration has an officer for it. */
  readonly officers: ReadonlyMap<string, UserId>;
  /** CLPs whose officers have sent something, and those whose officers have not. */
  readonly senders: readonly string[];
  readonly untouched: readonly string[];
};

/** Plants the people whom one may sign in as. */
export async function plantPeople(_db: Database, _times: PracticeTimes): Promise<PlantedPeople> {
  return { officers: new Map(), senders: [], untouched: [] };
}
