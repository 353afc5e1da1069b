import { eq } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { PublicRound } from './public-rounds';

const { candidacies, candidacyEvents, contests } = schema;

/** What counting needs of a context. It does not depend on who asks. */
export type Counting = Pick<Context, 'db' | 'now' | 'previews'>;

type Kept<T> = { readonly version: string; readonly made: Promise<T> };

/** How many values are kept for each database, and how much one of them takes of that: 1 if nothing else is said. */
type Room<T> = { readonly most: number; readonly sizeOf?: (value: T) => number };

/**
 * Keeps what is counted for a round until the round changes, so that pages and files which need it share it. Nothing is
 * kept of a draft, or of what an admin previews.
 */
export class KeptByRound<T extends object> {
  readonly #room: Room<T>;
  readonly #kept = new WeakMap<Reads, LRUCache<string, Kept<T>>>();

  constructor(room: Room<T>) {
    this.#room = room;
  }

  /** What `make` returned for this key and the present version of the round. `make` reads only through `ctx.db.reads`. */
  async get(ctx: Counting, round: PublicRound, key: string, make: () => Promise<T>): Promise<T> {
    if (ctx.previews || round.state === 'draft') return make();
    // The version is read before the rows. If the rows are newer, they are kept under the older version, and made again.
    const version = await versionOf(ctx, round);
    const kept = this.#of(ctx.db.reads);
    const name = `${round.id} ${key}`;
    const known = kept.get(name);
    if (known?.version === version) return known.made;
    const made = make();
    kept.set(name, { version, made }, { size: 1 });
    try {
      const value = await made;
      const size = this.#room.sizeOf?.(value) ?? 1;
      if (kept.peek(name)?.made === made) kept.set(name, { version, made }, { size: Math.max(1, size) });
      return value;
    } catch (error) {
      if (kept.peek(name)?.made === made) kept.delete(name);
      throw error;
    }
  }

  #of(reads: Reads): LRUCache<string, Kept<T>> {
    const known = this.#kept.get(reads) ?? new LRUCache<string, Kept<T>>({ maxSize: this.#room.most });
    this.#kept.set(reads, known);
    return known;
  }
}

const instants = new WeakMap<Reads, Map<string, { readonly version: string; readonly all: readonly number[] }>>();

/**
 * The version of a round at a time: what the record says, its state, and how many of the events of its candidacies have
 * happened.
 */
async function versionOf({ db, now }: Counting, { id, slug, state }: PublicRound): Promise<string> {
  const version = db.roundVersion(slug);
  const known = instants.get(db.reads) ?? new Map();
  instants.set(db.reads, known);
  let events = known.get(slug);
  if (events?.version !== version) {
    const rows = await db.reads
      .select({ at: candidacyEvents.at })
      .from(candidacyEvents)
      .innerJoin(candidacies, eq(candidacies.id, candidacyEvents.candidacyId))
      .innerJoin(contests, eq(contests.id, candidacies.contestId))
      .where(eq(contests.roundId, id));
    events = { version, all: rows.map(({ at }) => at.getTime()) };
    known.set(slug, events);
  }
  const passed = events.all.filter((at: number) => at <= now.getTime()).length;
  return `${version}.${state}.${passed}`;
}
