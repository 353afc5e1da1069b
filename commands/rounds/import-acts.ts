import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import type { ActCause } from '@/domain/base/act-causes';
import type { BodyId, RoundId } from '@/domain/base/ids';
import type { Permitted } from '@/domain/base/permissions';
import { ok, type Result } from '@/domain/base/result';
import type { RoundFile } from '@/lib/round-file';
import { newId } from '@/lib/tokens';

const { rosterAdditions, rosterExceptions, timetableEntries } = schema;

type ActsToPlace<E> = {
  readonly roundId: RoundId;
  readonly file: RoundFile;
  readonly find: (name: string) => Result<BodyId, E>;
};

/** Imports the roster's exceptions and additions and the other dates of a round. Refuses a body that `find` refuses. */
export async function placeActs<E>(
  tx: Tx,
  _allowed: Permitted<'round.import', { slug: string }>,
  { roundId, file, find }: ActsToPlace<E>,
): Promise<Result<null, E>> {
  for (const exception of file.exceptions ?? []) {
    const [body, countsWith] = [find(exception.body), exception.countsWith ? find(exception.countsWith) : ok(null)];
    if (!body.ok) return body;
    if (!countsWith.ok) return countsWith;
    await tx.insert(rosterExceptions).values({
      id: newId(),
      roundId,
      bodyId: body.value,
      countsWithId: countsWith.value,
      reason: exception.reason ?? '',
      cause: exception.cause ?? null,
      source: exception.source ?? null,
    });
  }
  for (const { body: name, reason } of file.additions ?? []) {
    const body = find(name);
    if (!body.ok) return body;
    await tx.insert(rosterAdditions).values({ id: newId(), roundId, bodyId: body.value, reason });
  }
  for (const { kind, label = null, at } of file.timetable ?? [])
    await tx.insert(timetableEntries).values({ id: newId(), roundId, kind, label, at: new Date(at) });
  return ok(null);
}

/** Whether the round was cancelled or is postponed, and whom to ask about it, as columns of the round. */
export const stateInFile = ({ cancelled, postponed, contactName, contactEmail }: RoundFile) => ({
  cancelledAt: cancelled ? new Date(cancelled.at) : null,
  cancelReason: cancelled ? (cancelled.reason ?? '') : null,
  cancelCause: (cancelled?.cause ?? null) as ActCause | null,
  postponedAt: postponed ? new Date(postponed.at) : null,
  postponeReason: postponed ? (postponed.reason ?? '') : null,
  postponeCause: (postponed?.cause ?? null) as ActCause | null,
  contactName: contactName ?? null,
  contactEmail: contactEmail ?? null,
});
