import type { LimitReached } from '@/domain/base/limits';
import { MOST_UPLOAD_BYTES } from '@/domain/base/request-sizes.mjs';
import { BODY_LIST } from '@/domain/bodies/body-list';
import { MOST_COLUMNS } from '@/lib/csv';
import type { UploadRefusal } from '@/lib/upload';
import { count } from '@/messages/format';
import { limitWords } from '@/messages/limit-words';
import { type Locale, wordsFor } from '@/messages/translate';
import type { BodyListRefusal } from '@/queries/bodies/body-list';

export type ListProblem = UploadRefusal | BodyListRefusal | LimitReached;

const CODES = [
  ...(['file-missing', 'file-empty', 'file-not-text', 'file-too-large', 'file-too-long', 'file-too-wide'] as const),
  ...(['file-not-csv', 'sheets-several', 'column-twice', 'columns-missing', 'upload-cut', 'list-empty'] as const),
  'limit-reached',
] as const satisfies readonly ListProblem['code'][];

/** The problem of an uploaded file as a query for the form's address. */
export function problemQuery(problem: ListProblem): URLSearchParams {
  const query = new URLSearchParams({ problem: problem.code });
  if (problem.code === 'file-not-csv') query.set('line', String(problem.line));
  if (problem.code !== 'limit-reached') return query;
  query.set('limit', problem.limit);
  query.set('until', problem.until.toISOString());
  return query;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The sentence for the problem in an address; null if there is none. Nothing from the address is repeated. */
export function listProblem(query: Query, now: Date, locale: Locale): string | null {
  const code = CODES.find((one) => one === query.problem);
  if (!code) return null;
  const t = wordsFor(locale, 'bodyListAdmin');
  if (code === 'limit-reached') {
    const limit = query.limit === 'upload-account' ? query.limit : 'upload-everybody';
    const until = new Date(String(query.until));
    return Number.isNaN(until.getTime()) ? null : limitWords({ code, limit, until }, now, locale);
  }
  const line = Number(query.line);
  return t(`problems.${code}`, {
    kilobytes: count(MOST_UPLOAD_BYTES / 1000, locale),
    rows: count(BODY_LIST.rows, locale),
    columns: count(MOST_COLUMNS, locale),
    line: Number.isInteger(line) && line > 0 ? String(line) : '?',
  });
}
