import { and, count, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import type { Checked } from '@/domain/base/public-text';
import { MOST_UPLOAD_BYTES } from '@/domain/base/request-sizes.mjs';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type JudgedSetRow, judgeSet, MOST_IN_SET, SET_COLUMNS } from '@/domain/bodies/set-list';
import { UPLOAD_KEPT } from '@/domain/people/imports';
import { type CsvRow, readCsv } from '@/lib/csv';
import { sha256 } from '@/lib/tokens';
import type { BodyListRefusal } from './body-list';
import { allSets, type BoundarySetRow } from './boundary-sets';

const { bodies, uploads } = schema;

export const SET_LIST_LIMITS = { bytes: MOST_UPLOAD_BYTES, rows: MOST_IN_SET } as const;

/** Reads the CSV of a set of boundaries. Refuses what readCsv refuses, and headings without rows. */
export function readSetList(csv: Uint8Array): Result<CsvRow[], BodyListRefusal> {
  const read = readCsv(csv, SET_COLUMNS, SET_LIST_LIMITS);
  if (!read.ok) return read;
  return read.value.length === 0 ? refuse({ code: 'list-empty' }) : ok(read.value);
}

/** What an import of these rows would do. A predecessor is the body with its code in the newest set that has it. */
export async function judgeSetList(reads: Reads, rows: readonly CsvRow[], checked?: Checked): Promise<JudgedSetRow[]> {
  const order = (await allSets(reads)).toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)).map(({ id }) => id);
  const all = await reads
    .select({ id: bodies.id, code: bodies.code, set: bodies.set })
    .from(bodies)
    .where(isNotNull(bodies.set));
  const byAge = all.toSorted((a, b) => order.indexOf(a.set ?? '') - order.indexOf(b.set ?? ''));
  const newest = new Map<string, BodyId>(byAge.map(({ code, id }) => [code.toLowerCase(), id]));
  return judgeSet(rows, { findByCode: (code) => newest.get(code.toLowerCase()), checked });
}

/** A text that is the same as long as an import of the list would do the same. */
export const digestOfSet = (judged: readonly JudgedSetRow[]): string =>
  sha256(JSON.stringify(judged.map(({ line, fate, body }) => [line, fate, body?.predecessors])));

/** A list of a set that this admin uploaded within the last day, or null. */
export async function ownSetList(reads: Reads, { actor, now }: Pick<Context, 'actor' | 'now'>, id: string) {
  const theirs = actor.kind === 'person' ? eq(uploads.userId, actor.userId) : isNull(uploads.userId);
  const kept = gt(uploads.uploadedAt, new Date(now.getTime() - UPLOAD_KEPT));
  const [upload] = await reads
    .select()
    .from(uploads)
    .where(and(eq(uploads.id, id), eq(uploads.kind, 'sets'), theirs, kept));
  return upload ?? null;
}

/** Every row that can be shown at once, those with mistakes first. */
const MOST_SHOWN = 200;

export type SetListPreview = {
  readonly id: string;
  /** How many bodies were added, once the list has been imported; null before. */
  readonly applied: number | null;
  /** What the admin has seen: an import that would do something else is refused. */
  readonly seen: string;
  readonly total: number;
  readonly inTheWay: number;
  readonly rows: readonly JudgedSetRow[];
};

/** What an uploaded set would do, row by row, mistakes first. Null if this admin has no such list. */
export async function setListPreview(ctx: Context, asked: { readonly upload: string }): Promise<SetListPreview | null> {
  permit(ctx.actor, 'body.change', {});
  const { reads } = ctx.db;
  const upload = await ownSetList(reads, ctx, asked.upload);
  if (!upload) return null;
  if (upload.appliedAt) return { id: upload.id, applied: upload.added ?? 0, seen: '', total: 0, inTheWay: 0, rows: [] };
  const read = readSetList(new TextEncoder().encode(upload.text));
  if (!read.ok) return null;
  const all = await judgeSetList(reads, read.value);
  const wrong = all.filter(({ fate }) => fate.kind !== 'added');
  const rows = [...wrong, ...all.filter(({ fate }) => fate.kind === 'added')].slice(0, MOST_SHOWN);
  return { id: upload.id, applied: null, seen: digestOfSet(all), total: all.length, inTheWay: wrong.length, rows };
}

export type SetInList = BoundarySetRow & { readonly bodies: number };

/** Every set of boundaries with the number of its bodies, for admins. */
export async function adminSets(ctx: Context): Promise<SetInList[]> {
  permit(ctx.actor, 'body.change', {});
  const { reads } = ctx.db;
  const counts = await reads.select({ set: bodies.set, n: count() }).from(bodies).groupBy(bodies.set);
  return (await allSets(reads)).map((set) => ({ ...set, bodies: counts.find((one) => one.set === set.id)?.n ?? 0 }));
}
