import type { Database, Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { BodyId, CandidacyId, CandidateId, ContestId, RoundId, SubmissionId } from '@/domain/base/ids';
import { READER } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import type { Body } from '@/domain/bodies/bodies';
import type { CandidacyEvent } from '@/domain/candidates/candidacies';
import type { Threshold } from '@/domain/contests/threshold';
import type { Provenance } from '@/domain/nominations/provenance';
import type { SubmissionKind } from '@/domain/nominations/submissions';
import type { RoundKind } from '@/domain/rounds/rounds';
import { type TemporaryDatabase, temporaryDatabase } from './temporary';

// A small world for tests of queries. Each test names every row that it writes.

const { bodies, candidacies, candidacyEvents, candidates, contests, nominations, rounds, submissions } = schema;

export const OPENS = new Date('2026-10-01T09:00:00Z');
export const CLOSES = new Date('2026-12-11T12:00:00Z');
/** An instant while the sample round is open. */
export const DURING = new Date('2026-12-08T21:20:00Z');

export const FIVE_CLPS: Threshold = { rule: 'at-least', least: 5, from: [{ kinds: ['clp'] }] };

/** The context of a reader at an instant. */
export const readerAt = (db: Database, now: Date): Context => ({ db, actor: READER, now });

/** A new database with the rows that `build` writes. Close it after the tests. */
export async function openWorld(build: (world: World) => Promise<void>): Promise<TemporaryDatabase> {
  const db = await temporaryDatabase();
  await db.seed(async (tx) => {
    await build(worldIn(tx));
    return ok(null);
  });
  return db;
}

/** The result of `read` in a database with the rows that `build` writes. */
export async function withWorld<T>(
  build: (world: World) => Promise<void>,
  read: (db: Database) => Promise<T>,
): Promise<T> {
  const db = await openWorld(build);
  try {
    return await read(db);
  } finally {
    await db.close();
  }
}

export type World = ReturnType<typeof worldIn>;

type Place = Pick<Body, 'nation' | 'region'>;
type Sent = {
  readonly version?: number;
  readonly kind?: SubmissionKind;
  readonly provenance?: Provenance;
  readonly at?: Date;
  readonly supersededAt?: Date;
  readonly confirmedAt?: Date;
  readonly contents?: { readonly text: string; readonly fingerprint: string; readonly logSeq: number };
  readonly source?: string;
};

function worldIn(tx: Tx) {
  return {
    tx,
    /** Adds a CLP on the newer map, unless `more` says otherwise. Its slug is its id. */
    async body(slug: string, name: string, place: Place, more: Partial<typeof bodies.$inferInsert> = {}) {
      const id = slug as BodyId;
      await tx.insert(bodies).values({
        id,
        slug,
        name,
        code: `code-${slug}`,
        set: '2024',
        kind: 'clp',
        aliases: [],
        ...place,
        ...more,
      });
      return id;
    },
    async round(slug: string, kind: RoundKind = 'live', more: Partial<typeof rounds.$inferInsert> = {}) {
      const id = slug as RoundId;
      const row = { id, slug, title: `Round ${slug}`, kind, zone: 'Europe/London', bodySet: '2024' } as const;
      await tx.insert(rounds).values({ ...row, announcedAt: OPENS, opensAt: OPENS, closesAt: CLOSES, ...more });
      return id;
    },
    async contest(roundId: RoundId, slug = 'clp-section', more: Partial<typeof contests.$inferInsert> = {}) {
      const id = `${roundId}/${slug}` as ContestId;
      await tx.insert(contests).values({
        id,
        roundId,
        slug,
        title: 'Constituency section',
        position: 0,
        seats: 9,
        maxPerBody: 9,
        nominators: [{ kinds: ['clp'] }],
        threshold: FIVE_CLPS,
        quotas: [],
        ...more,
      });
      return id;
    },
    async candidacy(
      contestId: ContestId,
      name: string,
      events: readonly (Pick<CandidacyEvent, 'at' | 'kind'> & Partial<CandidacyEvent>)[] = [],
      homeBodyId: BodyId | null = null,
    ) {
      const slug = name.toLowerCase().replaceAll(' ', '-');
      const id = `${contestId}/${slug}` as CandidacyId;
      const candidateId = slug as CandidateId;
      await tx.insert(candidates).values({ id: candidateId, slug, name }).onConflictDoNothing();
      await tx.insert(candidacies).values({ id, contestId, candidateId, homeBodyId, attributes: [] });
      for (const [index, event] of events.entries())
        await tx.insert(candidacyEvents).values({ id: `${id}-${index}`, candidacyId: id, ...event });
      return id;
    },
    async send(contestId: ContestId, bodyId: BodyId, names: readonly CandidacyId[], sent: Sent = {}) {
      const { version = 1, kind = names.length > 0 ? 'names' : 'nobody', provenance = 'officer', at = DURING } = sent;
      const id = `${contestId}/${bodyId}/${version}` as SubmissionId;
      await tx.insert(submissions).values({
        id,
        contestId,
        bodyId,
        version,
        kind,
        provenance,
        receivedAt: at,
        code: provenance === 'reported' ? null : `code:${id}`,
        contents: sent.contents?.text ?? null,
        fingerprint: sent.contents?.fingerprint ?? null,
        logSeq: sent.contents?.logSeq ?? 1,
        supersededAt: sent.supersededAt ?? null,
        confirmedAt: sent.confirmedAt ?? null,
      });
      for (const candidacyId of names)
        await tx
          .insert(nominations)
          .values({ id: `${id}/${candidacyId}`, submissionId: id, candidacyId, source: sent.source ?? null });
      return id;
    },
  };
}
