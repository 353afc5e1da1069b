import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { countUses } from '@/db/limits';
import { schema } from '@/db/schema';
import type { LimitReached } from '@/domain/base/limits';
import { actorIdOf, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import type { PeopleKind } from '@/domain/people/imports';
import { LIST_COLUMNS } from '@/domain/people/list-headings';
import { refusalIfSettled, type SettledRefusal } from '@/domain/rounds/rounds';
import { decodeText } from '@/lib/decode-text';
import { newId } from '@/lib/tokens';
import { asCsv } from '@/lib/workbook';
import { mapInUse } from '@/queries/bodies/find-bodies';
import { type CandidatePlaceRefusal, placeById, placeBySlugs } from '@/queries/contests/find-contest';
import {
  checkList,
  judgeCandidateList,
  judgePeople,
  LIST_LIMITS,
  type ListRefusal,
  type ReadList,
  readList,
} from '@/queries/people/checked-list';
import { ownUpload, type Upload } from '@/queries/people/upload-preview';
import { placeCandidates } from '../candidates/import-candidates';
import { type ListReport, placePeople, reportOn } from './import-people';

const { uploads } = schema;

export type KeepUploadInput = { readonly csv: Uint8Array } & (
  | { readonly kind: PeopleKind }
  | { readonly kind: 'candidates'; readonly round: string; readonly contest: string }
);
export type KeepUploadRefusal = ListRefusal | CandidatePlaceRefusal | SettledRefusal | LimitReached;

/**
 * Stores a list that an admin uploaded, until the admin has seen what it would do. Only that admin can see it, for one
 * day. Nothing else changes. Refuses a file that is not such a list, candidates for a round that has been declared or
 * cancelled, and too many lists.
 */
export async function keepUpload(
  ctx: Context,
  input: KeepUploadInput,
): Promise<Result<{ readonly id: string }, KeepUploadRefusal>> {
  permit(ctx.actor, 'people.import', {});
  const csv = await asCsv(input.csv, LIST_COLUMNS[input.kind], LIST_LIMITS[input.kind]);
  if (!csv.ok) return csv;
  const list = checkList(input.kind, csv.value);
  if (!list.ok) return list;
  return ctx.db.transact<{ readonly id: string }, KeepUploadRefusal>(async (tx) => {
    permit(ctx.actor, 'people.import', {});
    const place = input.kind === 'candidates' ? await placeBySlugs(tx, input) : ok(null);
    if (!place.ok) return place;
    const settled = place.value && refusalIfSettled(place.value.round, ctx.now);
    if (settled) return refuse(settled);
    const counted = await countUses(tx, ctx.now, [
      { limit: 'upload-account', of: actorIdOf(ctx.actor) },
      { limit: 'upload-everybody', of: null },
    ]);
    if (!counted.ok) return counted;
    const id = newId();
    await tx.insert(uploads).values({
      id,
      userId: actorIdOf(ctx.actor),
      kind: input.kind,
      contestId: place.value?.contest.id ?? null,
      text: decodeText(csv.value) ?? '',
      uploadedAt: ctx.now,
    });
    return ok({ id });
  });
}

export const applyUploadInput = z.object({ upload: z.string().min(1).max(64) });
export type ApplyUploadInput = z.infer<typeof applyUploadInput>;
export type ApplyUploadRefusal =
  | ListRefusal
  | SettledRefusal
  /** The upload belongs to another admin, or is more than a day old. */
  | { readonly code: 'upload-gone' }
  | { readonly code: 'rows-in-the-way'; readonly rows: number };

export type AppliedUpload = { readonly added: number; readonly passedOver: number };

/**
 * Applies an uploaded list: either every row or none. The rows are judged again with the current data. The stored text
 * is deleted at once. A second click returns the first result. Refuses a list that contains a question or a mistake.
 */
export async function applyUpload(
  ctx: Context,
  input: ApplyUploadInput,
): Promise<Result<AppliedUpload, ApplyUploadRefusal>> {
  permit(ctx.actor, 'people.import', {});
  const list = await readUpload(ctx, input);
  if (!list.ok) return list;
  return ctx.db.transact<AppliedUpload, ApplyUploadRefusal>(async (tx) => {
    permit(ctx.actor, 'people.import', {});
    const upload = await ownUpload(tx, ctx, input.upload);
    if (!upload) return refuse({ code: 'upload-gone' });
    if (upload.appliedAt) return ok({ added: upload.added ?? 0, passedOver: upload.passedOver ?? 0 });
    // The text is already deleted, because the upload was applied before.
    if (!list.value) return refuse({ code: 'upload-gone' });
    const done = await place(tx, ctx, upload, list.value);
    if (!done.ok) return done;
    const { added, passedOver } = done.value;
    await tx
      .update(uploads)
      .set({ appliedAt: ctx.now, text: '', added, passedOver })
      .where(and(eq(uploads.id, upload.id), isNull(uploads.appliedAt)));
    return ok({ added, passedOver });
  });
}

/**
 * Reads the text of the upload. This happens before the transaction, which is safe because the text never changes and
 * can only be deleted. Null if it has been deleted.
 */
async function readUpload(ctx: Context, input: ApplyUploadInput): Promise<Result<ReadList | null, ApplyUploadRefusal>> {
  const { reads } = ctx.db;
  const upload = await ownUpload(reads, ctx, input.upload);
  if (!upload || upload.appliedAt) return ok(null);
  const at = upload.contestId ? await placeById(reads, upload.contestId) : null;
  const map = at ? at.round : await mapInUse(reads, ctx.now);
  return readList(reads, upload.kind, map, new TextEncoder().encode(upload.text), ctx.mayBePublic);
}

async function place(
  tx: Tx,
  ctx: Context,
  upload: Upload,
  list: ReadList,
): Promise<Result<ListReport, ApplyUploadRefusal>> {
  if (upload.kind !== 'candidates') {
    const judged = await judgePeople(tx, ctx.now, upload.kind, list);
    const report = reportOn(judged.rows);
    if (report.inTheWay > 0) return refuse({ code: 'rows-in-the-way', rows: report.inTheWay });
    await placePeople(tx, ctx, permit(ctx.actor, 'people.import', {}), judged);
    return ok(report);
  }
  const at = upload.contestId && (await placeById(tx, upload.contestId));
  if (!at) return refuse({ code: 'upload-gone' });
  const settled = refusalIfSettled(at.round, ctx.now);
  if (settled) return refuse(settled);
  const judged = await judgeCandidateList(tx, { id: at.contest.id, map: at.round }, list);
  const report = reportOn(judged.rows);
  if (report.inTheWay > 0) return refuse({ code: 'rows-in-the-way', rows: report.inTheWay });
  await placeCandidates(tx, ctx, permit(ctx.actor, 'round.import', { slug: at.round.slug }), at, judged);
  return ok(report);
}
