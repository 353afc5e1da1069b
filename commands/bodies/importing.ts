import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { countUses } from '@/db/limits';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import type { LimitReached } from '@/domain/base/limits';
import { actorIdOf, permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { BODY_KINDS } from '@/domain/bodies/bodies';
import { type BodyActRefusal, freeSlug } from '@/domain/bodies/body-changes';
import { type BodyRowRead, isBodyInTheWay, type JudgedBody } from '@/domain/bodies/body-list';
import { setOfNation } from '@/domain/bodies/boundary-sets';
import { KINDS, withSize } from '@/domain/bodies/kinds';
import { newId } from '@/lib/tokens';
import { type BodyListRefusal, judgeBodyList, ownBodyList, readBodyList } from '@/queries/bodies/body-list';
import { mapInUse } from '@/queries/bodies/find-bodies';
import { readTexts } from '../public-texts';
import { actFields, type BodyAct, bodyAct, factsOf, takenSlugs, typedText } from './body-act';

const { bodies, bodyChanges, uploads } = schema;
/** How many rows one insert may have: a statement takes a limited number of values. */
const AT_ONCE = 200;

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
  for (const { line, cells, hasTooMany } of rows) {
    while (lines.length + 2 < line) lines.push(columns.map(() => ''));
    const own = columns.map((column) => cells[column] ?? '');
    if (kind !== null && (cells.kind ?? '') === '') own[columns.indexOf('kind')] = kind;
    lines.push(hasTooMany ? [...own, '…'] : own);
  }
  // A text that a spreadsheet would run gets no apostrophe here, because its row must be refused as it is.
  return [columns, ...lines].map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""').replace(/[\r\n]+/g, ' ')}"`;

export const applyBodyListInput = z.object({ upload: typedText, ...actFields });
export type ApplyBodyListInput = z.infer<typeof applyBodyListInput>;
export type ApplyBodyListRefusal =
  | BodyActRefusal
  | { readonly code: 'upload-gone' }
  | { readonly code: 'rows-in-the-way'; readonly rows: number };

/**
 * Applies an uploaded list of bodies: every row or none. The rows are judged again with the current data, and the stored
 * text is deleted. A second click returns the first result. Refuses a list with a question or a mistake.
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
      const added = await addAll(act, judged);
      const changed = await changeAll(act, judged);
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

async function addAll(act: BodyAct, judged: readonly JudgedBody[]): Promise<number> {
  const taken = await takenSlugs(act.tx);
  const map = await mapInUse(act.tx, act.now);
  const rows = judged.flatMap(({ toAdd }) => {
    if (!toAdd) return [];
    const { size, code, aliases, ...body } = toAdd;
    const slug = freeSlug(body.name, body.kind, taken);
    taken.add(slug);
    return {
      ...{ ...body, slug, id: newId<BodyId>(), code: code ?? slug, aliases: [...aliases], addedAt: act.now },
      set: KINDS[body.kind].hasBoundaries ? setOfNation(map, body.nation) : null,
      startsOn: act.on === act.today ? null : act.on,
      sizes: size === null ? null : [{ since: act.on, size }],
    };
  });
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await act.tx.insert(bodies).values(rows.slice(from, from + AT_ONCE));
  return rows.length;
}

async function changeAll({ tx, now, on, reason }: BodyAct, judged: readonly JudgedBody[]): Promise<number> {
  let changed = 0;
  for (const { toChange, fate } of judged) {
    if (!toChange || fate.kind !== 'changed') continue;
    const [row] = await tx.select().from(bodies).where(eq(bodies.id, toChange.known.id));
    if (!row) continue;
    const { name, nameCy, aliases, size } = toChange.after;
    const isResized = fate.what.includes('size') && size !== null && size !== undefined;
    const sizes = isResized ? withSize(row.sizes, { since: on, size }) : row.sizes;
    await tx
      .update(bodies)
      .set({ name, nameCy, aliases: [...aliases], sizes })
      .where(eq(bodies.id, row.id));
    const kind = fate.what.some((one) => one === 'name' || one === 'welsh name')
      ? 'renamed'
      : isResized
        ? 'resized'
        : 'aliases';
    const before = { ...factsOf(row), size: toChange.known.size };
    await tx.insert(bodyChanges).values({
      ...{ id: newId(), bodyId: row.id, kind, takesEffectOn: on, reason, changedAt: now },
      ...{ before, after: toChange.after, others: [] },
    });
    changed += 1;
  }
  return changed;
}
