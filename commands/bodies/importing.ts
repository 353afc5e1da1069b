import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { countUses } from '@/db/limits';
import { schema } from '@/db/schema';
import type { LimitReached } from '@/domain/base/limits';
import { actorIdOf, permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { BODY_KINDS } from '@/domain/bodies/bodies';
import type { BodyActRefusal } from '@/domain/bodies/body-changes';
import type { BodyRowRead } from '@/domain/bodies/body-list';
import { isBodyInTheWay } from '@/domain/bodies/body-list-fates';
import { newId } from '@/lib/tokens';
import { type BodyListRefusal, digestOf, judgeBodyList, ownBodyList, readBodyList } from '@/queries/bodies/body-list';
import { readTexts } from '../public-texts';
import { applyRows } from './apply-rows';
import { actFields, bodyAct, typedText } from './body-act';

const { uploads } = schema;

export type KeepBodyListInput = {
  readonly file: Uint8Array;
  /** The kind of every body, for a list without such a column; empty if the list says it. */
  readonly kind: string;
};

/**
 * Stores a list of bodies that an admin uploaded, for one day, until they have seen what it would do. Refuses a file that
 * is not such a list, and too many lists.
 */
export async function keepBodyList(
  ctx: Context,
  { file, kind }: KeepBodyListInput,
): Promise<Result<{ readonly id: string }, BodyListRefusal | LimitReached>> {
  permit(ctx.actor, 'body.change', {});
  const read = await readBodyList(file);
  if (!read.ok) return read;
  const text = asText(read.value, BODY_KINDS.find((one) => one === kind) ?? null);
  return ctx.db.transact<{ readonly id: string }, LimitReached>(async (tx) => {
    permit(ctx.actor, 'body.change', {});
    const counted = await countUses(tx, ctx.now, [
      { limit: 'upload-account', of: actorIdOf(ctx.actor) },
      { limit: 'upload-everybody', of: null },
    ]);
    if (!counted.ok) return counted;
    const id = newId();
    await tx.insert(uploads).values({ id, userId: actorIdOf(ctx.actor), kind: 'bodies', text, uploadedAt: ctx.now });
    return ok({ id });
  });
}

/** The rows as CSV again, each on its line, with the kind that the form gave. */
function asText(rows: readonly BodyRowRead[], kind: string | null): string {
  const columns = [...new Set(['name', 'kind', ...rows.flatMap(({ cells }) => Object.keys(cells))])];
  const lines: string[][] = [];
  for (const { line, cells, hasTooMany, beyond = '…' } of rows) {
    while (lines.length + 2 < line) lines.push(columns.map(() => ''));
    const own = columns.map((column) => cells[column] ?? '');
    if (kind !== null && (cells.kind ?? '') === '') own[columns.indexOf('kind')] = kind;
    lines.push(hasTooMany ? [...own, beyond] : own);
  }
  // A text that a spreadsheet would run gets no apostrophe here, because its row must be refused as it is.
  return [columns, ...lines].map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""').replace(/[\r\n]+/g, ' ')}"`;

/** `seen` is the digest of the preview that the admin has seen. */
export const applyBodyListInput = z.object({ upload: typedText, seen: typedText, ...actFields });
export type ApplyBodyListInput = z.infer<typeof applyBodyListInput>;
export type ApplyBodyListRefusal =
  | BodyActRefusal
  | { readonly code: 'upload-gone' }
  /** The bodies have changed, and the import would do something else than the preview says. */
  | { readonly code: 'other-fates' }
  | { readonly code: 'rows-in-the-way'; readonly rows: number };

/**
 * Applies an uploaded list of bodies: every row or none. The rows are judged again with the current data, and the stored
 * text is deleted. A second click returns the first result. Refuses a list with a question or a mistake, and an import
 * that would do something else than the preview which the admin has seen.
 */
export async function applyBodyList(
  ctx: Context,
  given: ApplyBodyListInput,
): Promise<Result<{ readonly added: number }, ApplyBodyListRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'applyBodyList', given);
  if (!texts.ok) return texts;
  permit(ctx.actor, 'body.change', {});
  const upload = await ownBodyList(ctx.db.reads, ctx, given.upload);
  if (!upload) return refuse({ code: 'upload-gone' });
  if (upload.appliedAt) return ok({ added: upload.added ?? 0 });
  // The text never changes, so it is read before the transaction.
  const list = await readBodyList(new TextEncoder().encode(upload.text));
  if (!list.ok) return refuse({ code: 'upload-gone' });
  return bodyAct<ApplyBodyListInput, { readonly added: number }, ApplyBodyListRefusal>(
    'applyBodyList',
    ctx,
    given,
    async (act) => {
      const [still] = await act.tx
        .select({ id: uploads.id })
        .from(uploads)
        .where(and(eq(uploads.id, upload.id), isNull(uploads.appliedAt)));
      if (!still) return refuse({ code: 'upload-gone' });
      const judged = await judgeBodyList(act.tx, list.value, act.now, ctx.mayBePublic);
      const inTheWay = judged.filter(isBodyInTheWay).length;
      if (inTheWay > 0) return refuse({ code: 'rows-in-the-way', rows: inTheWay });
      if (digestOf(judged) !== given.seen) return refuse({ code: 'other-fates' });
      const { added, changed } = await applyRows(act, judged);
      const passedOver = judged.length - added - changed;
      if (added + changed > 0)
        await act.log({ event: 'bodies.imported', data: { added, changed, reason: act.reason } });
      await act.tx
        .update(uploads)
        .set({ appliedAt: act.now, text: '', added: added + changed, passedOver })
        .where(eq(uploads.id, upload.id));
      return ok({ added });
    },
  );
}
