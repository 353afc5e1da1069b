import { inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { actorIdOf, type Permitted, permit } from '@/domain/base/permissions';
import { ok, type Result } from '@/domain/base/result';
import {
  IS_PASSED_OVER,
  isInTheWay,
  type JudgedRow,
  type MemberToAdd,
  type OfficerToAdd,
  type PeopleKind,
} from '@/domain/people/imports';
import { newId } from '@/lib/tokens';
import { mapInUse } from '@/queries/bodies/find-bodies';
import { type JudgedPeople, judgePeople, type ListRefusal, readList } from '@/queries/people/checked-list';
import { findOrAddUsers, inBatches } from './users';

const { bodies, memberships, officers } = schema;

export type ImportPeopleInput = {
  readonly kind: PeopleKind;
  readonly csv: Uint8Array;
  /** False: the command only reports what it would do. */
  readonly isApplied: boolean;
};

/**
 * The result of every row, whether or not the list was applied. If any row has a problem, nothing was changed and
 * `added` is 0.
 */
export type ListReport = {
  readonly rows: readonly JudgedRow<unknown>[];
  readonly added: number;
  readonly passedOver: number;
  readonly inTheWay: number;
};

/**
 * Adds officers or members from a list. If any row has a mistake or needs an answer, no row is added.
 * Existing ones are not changed, so importing the same list twice changes nothing. Nobody is emailed. Refuses a file
 * that is not such a list.
 */
export async function importPeople(ctx: Context, input: ImportPeopleInput): Promise<Result<ListReport, ListRefusal>> {
  permit(ctx.actor, 'people.import', {});
  const { reads } = ctx.db;
  const list = await readList(reads, input.kind, await mapInUse(reads, ctx.now), input.csv);
  if (!list.ok) return list;
  return ctx.db.transact<ListReport, ListRefusal>(async (tx) => {
    const allowed = permit(ctx.actor, 'people.import', {});
    const judged = await judgePeople(tx, ctx.now, input.kind, list.value);
    const report = reportOn(judged.rows);
    const applies = input.isApplied && report.inTheWay === 0;
    if (applies) await placePeople(tx, ctx, allowed, judged);
    return ok(applies ? report : { ...report, added: 0 });
  });
}

/** The counts of a judged list if it were applied. */
export function reportOn(rows: readonly JudgedRow<unknown>[]): ListReport {
  return {
    rows,
    added: rows.filter(({ outcome }) => outcome.kind === 'added').length,
    passedOver: rows.filter(({ outcome }) => IS_PASSED_OVER.includes(outcome.kind)).length,
    inTheWay: rows.filter(isInTheWay).length,
  };
}

/** Saves the new rows of a judged list in the caller's transaction. The log says how many were added, but not who. */
export async function placePeople(
  tx: Tx,
  ctx: Context,
  _allowed: Permitted<'people.import', object>,
  judged: JudgedPeople,
): Promise<void> {
  if (judged.kind === 'officers') await placeOfficers(tx, ctx, toAdd(judged.rows));
  else await placeMembers(tx, ctx, toAdd(judged.rows));
}

const toAdd = <T>(rows: readonly JudgedRow<T>[]): T[] => rows.flatMap((row) => row.toAdd ?? []);

async function placeOfficers(tx: Tx, ctx: Context, rows: readonly OfficerToAdd[]): Promise<void> {
  if (rows.length === 0) return;
  const now = ctx.now;
  const ids = await findOrAddUsers(
    tx,
    now,
    rows.map(({ email }) => email),
  );
  for (const some of inBatches(rows)) {
    await tx.insert(officers).values(
      some.flatMap(({ email, bodyId, office, startsAt, endsAt }) => {
        const userId = ids.get(email);
        return userId
          ? [{ id: newId(), userId, bodyId, office, startsAt: startsAt ?? now, endsAt, origin: 'imported' as const }]
          : [];
      }),
    );
  }
  const slugs = new Map<string, string>();
  for (const some of inBatches([...new Set(rows.map(({ bodyId }) => bodyId))])) {
    const named = await tx.select({ id: bodies.id, slug: bodies.slug }).from(bodies).where(inArray(bodies.id, some));
    for (const { id, slug } of named) slugs.set(id, slug);
  }
  // Sorted by body, because the order of the uploaded list could say something about the people in it.
  const appointed = rows.map(({ bodyId, office }) => [slugs.get(bodyId) ?? '', office] as const).sort(byText);
  await record(tx, now, actorIdOf(ctx.actor), { event: 'officers.appointed', data: { rows: appointed } });
}

const byText = (a: readonly string[], b: readonly string[]) => (a.join(' ') < b.join(' ') ? -1 : 1);

async function placeMembers(tx: Tx, ctx: Context, rows: readonly MemberToAdd[]): Promise<void> {
  if (rows.length === 0) return;
  const ids = await findOrAddUsers(
    tx,
    ctx.now,
    rows.map(({ email }) => email),
  );
  for (const some of inBatches(rows)) {
    await tx.insert(memberships).values(
      some.flatMap(({ email, bodyId }) => {
        const userId = ids.get(email);
        return userId ? [{ id: newId(), userId, bodyId, registeredAt: ctx.now }] : [];
      }),
    );
  }
  await record(tx, ctx.now, actorIdOf(ctx.actor), { event: 'members.added', data: { members: rows.length } });
}
