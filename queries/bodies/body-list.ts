import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import { fold } from '@/domain/base/names';
import { permit } from '@/domain/base/permissions';
import type { Checked } from '@/domain/base/public-text';
import { MOST_UPLOAD_BYTES } from '@/domain/base/request-sizes.mjs';
import { ok, type Result, refuse } from '@/domain/base/result';
import type { BodyKind, Nation } from '@/domain/bodies/bodies';
import type { KnownBody } from '@/domain/bodies/body-index';
import { BODY_LIST, type BodyRowRead, judgeBodies } from '@/domain/bodies/body-list';
import { BODY_COLUMNS, BODY_LIST_COLUMNS } from '@/domain/bodies/body-list-columns';
import { type BodyFateKind, FATES_OF_BODIES, isBodyInTheWay, type JudgedBody } from '@/domain/bodies/body-list-fates';
import { isOnMap, setOfNation } from '@/domain/bodies/boundary-sets';
import { KINDS, sizeOn } from '@/domain/bodies/kinds';
import { listMatcher } from '@/domain/bodies/match-bodies';
import { UPLOAD_KEPT } from '@/domain/people/imports';
import { type CsvRefusal, readCsv } from '@/lib/csv';
import { sha256 } from '@/lib/tokens';
import { asCsv } from '@/lib/workbook';
import { dayOf } from '@/messages/format';
import { allSets } from './boundary-sets';
import { mapInUse } from './find-bodies';

const { bodies, uploads } = schema;

export const BODY_LIST_LIMITS = { bytes: MOST_UPLOAD_BYTES, rows: BODY_LIST.rows } as const;
export type BodyListRefusal = CsvRefusal | { readonly code: 'list-empty' };

/** Reads a list of bodies, as CSV or as a workbook. Refuses what readCsv refuses, and headings without rows. */
export async function readBodyList(file: Uint8Array): Promise<Result<BodyRowRead[], BodyListRefusal>> {
  const csv = await asCsv(file, BODY_COLUMNS, BODY_LIST_LIMITS);
  if (!csv.ok) return csv;
  const read = readCsv(csv.value, BODY_COLUMNS, BODY_LIST_LIMITS);
  if (!read.ok) return read;
  return read.value.length === 0 ? refuse({ code: 'list-empty' }) : ok(read.value);
}

/**
 * What an import of these rows would do now. CLPs are compared with those of the same set of boundaries: the one that a
 * row names, or that of the current rounds.
 */
export async function judgeBodyList(
  reads: Reads,
  rows: readonly BodyRowRead[],
  now: Date,
  checked?: Checked,
): Promise<JudgedBody[]> {
  const map = await mapInUse(reads, now);
  const today = dayOf(now, 'Europe/London');
  const all = await reads.select().from(bodies);
  const known = all.map(
    (body): KnownBody => ({ ...body, isOpen: body.endsOn === null, size: sizeOn(body.sizes, today) }),
  );
  const sets = await allSets(reads);
  const findSet = (typed: string, nation: Nation) => {
    const usual = setOfNation(map, nation);
    const meant = sets.find(({ id, name }) => id === typed || fold(name) === fold(typed));
    const set = typed === '' ? sets.find(({ id }) => id === usual) : meant;
    return set?.nations.includes(nation) ? set.id : undefined;
  };
  const matchers = new Map<BodyKind, (typed: string) => BodyId | undefined>();
  const matcherOf = (kind: BodyKind) => {
    const fitting = known.filter((body) => body.isOpen && KINDS[kind].within.includes(body.kind) && isOnMap(map, body));
    const bySlug = new Map(fitting.map(({ slug, id }) => [slug, id]));
    const match = listMatcher(fitting);
    return (typed: string) => {
      const found = match(typed);
      return bySlug.get(typed.trim()) ?? (found.kind === 'matched' ? found.bodyId : undefined);
    };
  };
  const findWithin = (kind: BodyKind, typed: string) => {
    const find = matchers.get(kind) ?? matcherOf(kind);
    matchers.set(kind, find);
    return find(typed);
  };
  return judgeBodies(rows, { known, findSet, findWithin, checked });
}

/** A text that is the same as long as an import of the list would do the same. */
export const digestOf = (judged: readonly JudgedBody[]): string =>
  sha256(
    JSON.stringify(
      judged.map(({ line, fate, toAdd, toChange }) => [
        ...[line, fate, toAdd?.set, toAdd?.withinId, toAdd?.withinLine],
        ...[toChange?.known.id, toChange?.after],
      ]),
    ),
  );

const ROWS_ON_A_PAGE = 100;

export type BodyListPreview = { readonly id: string } & (
  | { readonly state: 'applied'; readonly added: number; readonly passedOver: number }
  | {
      readonly state: 'waiting';
      /** What the admin has seen: an import that would do something else is refused. */
      readonly seen: string;
      /** The headings of the list that mean no column. */
      readonly unread: readonly string[];
      readonly total: number;
      readonly counts: readonly (readonly [BodyFateKind, number])[];
      readonly inTheWay: number;
      readonly added: number;
      readonly changed: number;
      readonly shown: BodyFateKind | null;
      readonly rows: readonly JudgedBody[];
      readonly page: number;
      readonly pages: number;
    }
);

/** What an uploaded list of bodies would do, row by row, mistakes first. Null if this admin has no such list. */
export async function bodyListPreview(
  ctx: Context,
  asked: { readonly upload: string; readonly show: string; readonly page: number },
): Promise<BodyListPreview | null> {
  permit(ctx.actor, 'body.change', {});
  const { reads } = ctx.db;
  const upload = await ownBodyList(reads, ctx, asked.upload);
  if (!upload) return null;
  if (upload.appliedAt)
    return { id: upload.id, state: 'applied', added: upload.added ?? 0, passedOver: upload.passedOver ?? 0 };
  const read = await readBodyList(new TextEncoder().encode(upload.text));
  if (!read.ok) return null;
  const all = await judgeBodyList(reads, read.value, ctx.now);
  const shown = FATES_OF_BODIES.find((kind) => kind === asked.show) ?? null;
  const chosen = shown
    ? all.filter(({ fate }) => fate.kind === shown)
    : [...all.filter(isBodyInTheWay), ...all.filter((row) => !isBodyInTheWay(row))];
  const pages = Math.max(1, Math.ceil(chosen.length / ROWS_ON_A_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(asked.page) || 1), pages);
  const byFate = Map.groupBy(all, ({ fate }) => fate.kind);
  const count = (kind: BodyFateKind) => byFate.get(kind)?.length ?? 0;
  return {
    ...{ id: upload.id, state: 'waiting', seen: digestOf(all), total: all.length, shown, page, pages },
    counts: FATES_OF_BODIES.flatMap((kind) => (count(kind) > 0 ? [[kind, count(kind)] as const] : [])),
    unread: unreadIn(read.value),
    inTheWay: all.filter(isBodyInTheWay).length,
    added: count('added'),
    changed: count('changed'),
    rows: chosen.slice((page - 1) * ROWS_ON_A_PAGE, page * ROWS_ON_A_PAGE),
  };
}

const MOST_UNREAD = 10;
const unreadIn = ([first]: readonly BodyRowRead[]): string[] =>
  Object.keys(first?.cells ?? {})
    .filter((heading) => !BODY_LIST_COLUMNS.some((column) => column === heading))
    .map((heading) => heading.slice(0, 40))
    .slice(0, MOST_UNREAD);

/** A list of bodies that this admin uploaded within the last day, or null. */
export async function ownBodyList(reads: Reads, { actor, now }: Pick<Context, 'actor' | 'now'>, id: string) {
  const theirs = actor.kind === 'person' ? eq(uploads.userId, actor.userId) : isNull(uploads.userId);
  const kept = gt(uploads.uploadedAt, new Date(now.getTime() - UPLOAD_KEPT));
  const [upload] = await reads
    .select()
    .from(uploads)
    .where(and(eq(uploads.id, id), eq(uploads.kind, 'bodies'), theirs, kept));
  return upload ?? null;
}
