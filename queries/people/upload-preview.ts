import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { type Actor, permit } from '@/domain/base/permissions';
import { toCheckInRows } from '@/domain/candidates/candidate-rows';
import {
  countOutcomes,
  FATE_KINDS,
  isInTheWay,
  type JudgedRow,
  type RowOutcomeKind,
  UPLOAD_KEPT,
  type UploadKind,
} from '@/domain/people/imports';
import { type ListQuestion, MOST_QUESTIONS, questionAbout } from '@/domain/people/list-questions';
import { mapInUse } from '../bodies/find-bodies';
import { placeById } from '../contests/find-contest';
import { judgeCandidateList, judgePeople, type ReadList, readList } from './checked-list';

const ROWS_ON_A_PAGE = 100;

export type UploadPreview = {
  readonly id: string;
  readonly kind: UploadKind;
  readonly uploadedAt: Date;
  /** The contest, for a list of candidates. */
  readonly place: {
    readonly round: { readonly slug: string; readonly title: string; readonly kind: string };
    readonly contest: { readonly slug: string; readonly title: string };
  } | null;
} & (
  | { readonly state: 'applied'; readonly added: number; readonly passedOver: number }
  | {
      readonly state: 'waiting';
      readonly total: number;
      readonly counts: readonly (readonly [RowOutcomeKind, number])[];
      readonly inTheWay: number;
      /** What the admin may confirm, if words that look private are the only problem. Otherwise empty. */
      readonly toCheck: readonly string[];
      readonly toAdd: number;
      /** Only rows with this result are shown. Null shows all rows, mistakes first. */
      readonly shown: RowOutcomeKind | null;
      readonly rows: readonly JudgedRow<unknown>[];
      readonly page: number;
      readonly pages: number;
      /** The first rows that an answer makes clear. */
      readonly questions: readonly AskedRow[];
      /** How many such rows there are. */
      readonly toAnswer: number;
    }
);

export type AskedRow = { readonly question: ListQuestion; readonly cells: JudgedRow<unknown>['cells'] };

export type PreviewAsked = { readonly upload: string; readonly show: string; readonly page: number };

/**
 * What an uploaded list would do now, row by row, a hundred rows to a page. Null if another admin uploaded it, or if it
 * has been deleted.
 */
export async function uploadPreview(ctx: Context, asked: PreviewAsked): Promise<UploadPreview | null> {
  permit(ctx.actor, 'people.import', {});
  const { reads } = ctx.db;
  const upload = await ownUpload(reads, ctx, asked.upload);
  if (!upload) return null;
  const at = upload.contestId ? await placeById(reads, upload.contestId) : null;
  const head = {
    id: upload.id,
    kind: upload.kind,
    uploadedAt: upload.uploadedAt,
    place: at && {
      round: { slug: at.round.slug, title: at.round.title, kind: at.round.kind },
      contest: { slug: at.contest.slug, title: at.contest.title },
    },
  };
  if (upload.appliedAt)
    return { ...head, state: 'applied', added: upload.added ?? 0, passedOver: upload.passedOver ?? 0 };
  const read = await judgedUpload(ctx, upload, at);
  if (!read) return null;
  const { list, rows: all } = read;
  const nothingHeld = { ...list, unpublishable: new Map<number, never>() };
  const checked = confirmed(
    all,
    toCheckInRows(list.rows) ?? [],
    at && upload.kind === 'candidates'
      ? (await judgeCandidateList(reads, { id: at.contest.id, map: at.round }, nothingHeld)).rows
      : [],
  );
  const shown = FATE_KINDS.find((kind) => kind === asked.show) ?? null;
  const chosen = shown
    ? all.filter(({ outcome }) => outcome.kind === shown)
    : [...all.filter(isInTheWay), ...all.filter((row) => !isInTheWay(row))];
  const pages = Math.max(1, Math.ceil(chosen.length / ROWS_ON_A_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(asked.page) || 1), pages);
  return {
    ...head,
    state: 'waiting',
    total: all.length,
    counts: countOutcomes(all),
    inTheWay: all.filter(isInTheWay).length,
    toCheck: checked.found,
    toAdd: checked.toAdd,
    shown,
    rows: chosen.slice((page - 1) * ROWS_ON_A_PAGE, page * ROWS_ON_A_PAGE),
    page,
    pages,
    ...asking(all),
  };
}

/** An answer makes the other rows of a list clear, so only the first questions are asked. */
function asking(rows: readonly JudgedRow<unknown>[]) {
  const asked = rows.flatMap((row) => {
    const question = questionAbout(row);
    return question ? [{ question, cells: row.cells }] : [];
  });
  return { questions: asked.slice(0, MOST_QUESTIONS), toAnswer: asked.length };
}

type Place = Awaited<ReturnType<typeof placeById>>;

/** The rows of an uploaded list and what would happen to each now. Null if it cannot be read. */
async function judgedUpload(
  { db: { reads }, now }: Context,
  upload: Upload,
  at: Place | null,
): Promise<{ readonly list: ReadList; readonly rows: readonly JudgedRow<unknown>[] } | null> {
  if (upload.kind === 'candidates' && !at) return null;
  const csv = new TextEncoder().encode(upload.text);
  const list = await readList(reads, upload.kind, at ? at.round : await mapInUse(reads, now), csv);
  // Only valid lists are stored, so this one was valid when it was uploaded.
  if (!list.ok) return null;
  const judged =
    upload.kind === 'candidates' && at
      ? await judgeCandidateList(reads, { id: at.contest.id, map: at.round }, list.value)
      : upload.kind !== 'candidates'
        ? await judgePeople(reads, now, upload.kind, list.value)
        : null;
  return judged && { list: list.value, rows: judged.rows };
}

export type UploadQuestions = {
  readonly kind: UploadKind;
  readonly text: string;
  readonly rows: ReadList['rows'];
  readonly questions: readonly ListQuestion[];
};

/** Every question about an uploaded list, with its rows. Null if the list was added or deleted, or is not the admin's. */
export async function questionsOfUpload(ctx: Context, id: string): Promise<UploadQuestions | null> {
  permit(ctx.actor, 'people.import', {});
  const { reads } = ctx.db;
  const upload = await ownUpload(reads, ctx, id);
  if (!upload || upload.appliedAt) return null;
  const at = upload.contestId ? await placeById(reads, upload.contestId) : null;
  const read = await judgedUpload(ctx, upload, at);
  if (!read) return null;
  const questions = read.rows.flatMap((row) => questionAbout(row) ?? []);
  return { kind: upload.kind, text: upload.text, rows: read.list.rows, questions };
}

/** More cannot be confirmed with one box: the list must be changed. */
const MOST_TO_CHECK = 50;

/** What the admin may confirm, and how many rows are added then: nothing if another mistake is left. */
function confirmed(
  rows: readonly JudgedRow<unknown>[],
  toCheck: readonly string[],
  rowsThen: readonly JudgedRow<unknown>[],
): { readonly found: readonly string[]; readonly toAdd: number } {
  const added = (all: readonly JudgedRow<unknown>[]) => all.filter(({ outcome }) => outcome.kind === 'added').length;
  const canBe = toCheck.length > 0 && toCheck.length <= MOST_TO_CHECK && !rowsThen.some(isInTheWay);
  return canBe ? { found: toCheck, toAdd: added(rowsThen) } : { found: [], toAdd: added(rows) };
}

const { uploads } = schema;

export type Upload = typeof uploads.$inferSelect & { readonly kind: UploadKind };

/** A list that this admin uploaded within the last day, or null. Admins cannot see each other's lists. */
export async function ownUpload(
  reads: Reads,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
  id: string,
): Promise<Upload | null> {
  const theirs = actor.kind === 'person' ? eq(uploads.userId, actor.userId) : isNull(uploads.userId);
  const kept = gt(uploads.uploadedAt, new Date(now.getTime() - UPLOAD_KEPT));
  const [upload] = await reads
    .select()
    .from(uploads)
    .where(and(eq(uploads.id, id), theirs, kept));
  // A list of bodies, or of a set of boundaries, has its own page.
  return upload && upload.kind !== 'bodies' && upload.kind !== 'sets' ? { ...upload, kind: upload.kind } : null;
}
