import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { countUses } from '@/db/limits';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { cleanText } from '@/domain/base/clean-text';
import { readTypedDay } from '@/domain/base/days';
import type { BodyId } from '@/domain/base/ids';
import type { LimitReached } from '@/domain/base/limits';
import { actorIdOf, permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { isSetKey, nationsOf, SET_COLUMNS, type SetBody } from '@/domain/bodies/set-list';
import { decodeText } from '@/lib/decode-text';
import { newId } from '@/lib/tokens';
import { asCsv } from '@/lib/workbook';
import type { BodyListRefusal } from '@/queries/bodies/body-list';
import { allSets } from '@/queries/bodies/boundary-sets';
import { digestOfSet, judgeSetList, ownSetList, readSetList, SET_LIST_LIMITS } from '@/queries/bodies/set-list';
import { readTexts } from '../public-texts';
import { slugOf } from '../rounds/import-candidacy';
import { takenSlugs, typedText } from './body-act';

const { bodies, boundarySets, predecessors, uploads } = schema;
/** How many rows one insert may have: a statement takes a limited number of values. */
const AT_ONCE = 500;
const LONGEST = 200;

/**
 * Stores a list of the bodies of a new set of boundaries, for one day, until the admin has seen what it would do. Refuses
 * a file that is not such a list, and too many lists.
 */
export async function keepSetList(
  ctx: Context,
  { file }: { readonly file: Uint8Array },
): Promise<Result<{ readonly id: string }, BodyListRefusal | LimitReached>> {
  permit(ctx.actor, 'body.change', {});
  const csv = await asCsv(file, SET_COLUMNS, SET_LIST_LIMITS);
  if (!csv.ok) return csv;
  const read = readSetList(csv.value);
  if (!read.ok) return read;
  return ctx.db.transact<{ readonly id: string }, LimitReached>(async (tx) => {
    permit(ctx.actor, 'body.change', {});
    const counted = await countUses(tx, ctx.now, [
      { limit: 'upload-account', of: actorIdOf(ctx.actor) },
      { limit: 'upload-everybody', of: null },
    ]);
    if (!counted.ok) return counted;
    const id = newId();
    const text = decodeText(csv.value) ?? '';
    await tx.insert(uploads).values({ id, userId: actorIdOf(ctx.actor), kind: 'sets', text, uploadedAt: ctx.now });
    return ok({ id });
  });
}

/** `seen` is the digest of the preview that the admin has seen. */
export const applySetListInput = z.object({
  upload: typedText,
  seen: typedText,
  key: typedText,
  name: typedText,
  nameCy: typedText,
  'from-day': typedText,
  'from-month': typedText,
  'from-year': typedText,
  source: typedText,
  licence: typedText,
});
export type ApplySetListInput = z.infer<typeof applySetListInput>;

export type SetProblemCode = 'key-wrong' | 'key-taken' | 'missing' | 'long' | 'day-wrong';
export type SetProblem = { readonly field: string; readonly code: SetProblemCode };
export type ApplySetListRefusal =
  | { readonly code: 'upload-gone' }
  /** The bodies have changed, and the import would do something else than the preview says. */
  | { readonly code: 'other-fates' }
  | { readonly code: 'rows-in-the-way'; readonly rows: number }
  | { readonly code: 'wrong'; readonly problems: readonly SetProblem[] };

/**
 * Adds a set of boundaries with its bodies and their predecessors: every row or none. No round uses it until an admin
 * chooses it for a new one. A second click returns the first result. Refuses a row with a mistake, a key that is in
 * use, and an import that would do something else than the preview which the admin has seen.
 */
export async function applySetList(
  ctx: Context,
  given: ApplySetListInput,
): Promise<Result<{ readonly added: number }, ApplySetListRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'applySetList', given);
  if (!texts.ok) return texts;
  permit(ctx.actor, 'body.change', {});
  const upload = await ownSetList(ctx.db.reads, ctx, given.upload);
  if (!upload) return refuse({ code: 'upload-gone' });
  if (upload.appliedAt) return ok({ added: upload.added ?? 0 });
  const facts = readFacts(texts.value);
  if (!facts.ok) return refuse({ code: 'wrong', problems: facts.error });
  // The text never changes, so it is read before the transaction.
  const list = readSetList(new TextEncoder().encode(upload.text));
  if (!list.ok) return refuse({ code: 'upload-gone' });
  return ctx.db.transact<{ readonly added: number }, ApplySetListRefusal>(async (tx) => {
    permit(ctx.actor, 'body.change', {});
    const [still] = await tx
      .select({ id: uploads.id })
      .from(uploads)
      .where(and(eq(uploads.id, upload.id), isNull(uploads.appliedAt)));
    if (!still) return refuse({ code: 'upload-gone' });
    const sets = await allSets(tx);
    const set = facts.value.id;
    if (sets.some(({ id }) => id === set))
      return refuse({ code: 'wrong', problems: [{ field: 'key', code: 'key-taken' }] });
    const judged = await judgeSetList(tx, list.value, ctx.mayBePublic);
    const wrong = judged.filter(({ fate }) => fate.kind !== 'added').length;
    if (wrong > 0) return refuse({ code: 'rows-in-the-way', rows: wrong });
    if (digestOfSet(judged) !== given.seen) return refuse({ code: 'other-fates' });
    const all = judged.flatMap(({ body }) => body ?? []);
    const hasMap = all.some(({ hex }) => hex !== null);
    const position = Math.max(0, ...sets.map((one) => one.position)) + 1;
    await tx.insert(boundarySets).values({ ...facts.value, nations: nationsOf(all), position, hasMap });
    const taken = await takenSlugs(tx);
    const rows = all.map((body) => rowOf(set, body, taken));
    for (let from = 0; from < rows.length; from += AT_ONCE)
      await tx.insert(bodies).values(rows.slice(from, from + AT_ONCE));
    const links = all.flatMap(({ code, predecessors: older }) =>
      older.map(({ id: predecessorId, percent }) => {
        const bodyId = idOf(set, code);
        return { id: `${bodyId}<${predecessorId}`, bodyId, predecessorId, percent };
      }),
    );
    for (let from = 0; from < links.length; from += AT_ONCE)
      await tx.insert(predecessors).values(links.slice(from, from + AT_ONCE));
    await record(tx, ctx.now, actorIdOf(ctx.actor), {
      event: 'set.imported',
      data: { set, called: facts.value.name, bodies: rows.length },
    });
    await tx
      .update(uploads)
      .set({ appliedAt: ctx.now, text: '', added: rows.length, passedOver: 0 })
      .where(eq(uploads.id, upload.id));
    return ok({ added: rows.length });
  });
}

const idOf = (set: string, code: string) => `${set}-${code}` as BodyId;

function rowOf(set: string, { code, name, nameCy, region, nation, aliases, hex }: SetBody, taken: Set<string>) {
  const start = `${slugOf(name)}-${set}`;
  let slug = start;
  for (let next = 2; taken.has(slug); next += 1) slug = `${start}-${next}`;
  taken.add(slug);
  return {
    ...{ id: idOf(set, code), set, code, slug, name, nameCy, region, nation, kind: 'clp' as const },
    ...{ aliases: [...aliases], hex },
  };
}

function readFacts(input: ApplySetListInput) {
  const problems: SetProblem[] = [];
  const id = input.key.trim();
  if (!isSetKey(id)) problems.push({ field: 'key', code: 'key-wrong' });
  const line = (field: 'name' | 'nameCy' | 'source' | 'licence', isNeeded: boolean): string => {
    const text = cleanText(input[field]);
    if (isNeeded && text === '') problems.push({ field, code: 'missing' });
    if (text.length > LONGEST) problems.push({ field, code: 'long' });
    return text;
  };
  const [name, nameCy] = [line('name', true), line('nameCy', false) || null];
  const [source, licence] = [line('source', true), line('licence', false) || null];
  const typed = { day: input['from-day'], month: input['from-month'], year: input['from-year'] };
  const day = readTypedDay(typed);
  if (!day.ok) problems.push({ field: 'from', code: 'day-wrong' });
  if (problems.length > 0 || !day.ok) return refuse(problems);
  return ok({ id, name, nameCy, validFrom: day.value, source, licence });
}
