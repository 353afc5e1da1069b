import type { GrantAdminRefusal, RevokeAdminRefusal } from '@/commands/people/admins';
import type { AnswerUploadRefusal } from '@/commands/people/answer-upload';
import type { InviteOfficersRefusal } from '@/commands/people/invitations';
import type { AppointOfficerRefusal, EndOfficeRefusal } from '@/commands/people/offices';
import type { ApplyUploadRefusal, KeepUploadRefusal } from '@/commands/people/uploads';
import { unreachable } from '@/domain/base/errors';
import { MOST_UPLOAD_BYTES } from '@/domain/base/request-sizes.mjs';
import { MOST_UPLOAD_ROWS, type UploadKind } from '@/domain/people/imports';
import { LIST_COLUMNS } from '@/domain/people/list-headings';
import { MOST_COLUMNS } from '@/lib/csv';
import type { Problem } from '@/lib/form-state';
import type { UploadRefusal } from '@/lib/upload';
import { count, list } from '@/messages/format';
import { limitWords } from '@/messages/limit-words';
import { type Locale, wordsFor } from '@/messages/translate';

type PeopleRefusal =
  | AppointOfficerRefusal
  | EndOfficeRefusal
  | GrantAdminRefusal
  | RevokeAdminRefusal
  | InviteOfficersRefusal
  | ApplyUploadRefusal
  | AnswerUploadRefusal;

/** The sentence for a refused act about people: what is wrong and what to do. */
export function peopleProblem(refusal: PeopleRefusal, locale: Locale): Problem {
  const t = wordsFor(locale, 'adminPeople');
  switch (refusal.code) {
    case 'holds-office-already':
      return { field: 'office', text: t(`refusals.${refusal.code}`) };
    case 'day-past':
    case 'day-missing':
    case 'day-not-real':
    case 'year-not-four-digits':
      return { field: 'on', text: t(`refusals.${refusal.code}`) };
    case 'no-such-body':
    case 'no-such-office':
    case 'office-over':
    case 'not-an-admin':
    case 'last-owner':
    case 'upload-gone':
    case 'nothing-answered':
    case 'list-answered':
      return { text: t(`refusals.${refusal.code}`) };
    case 'nobody-to-invite':
      return { text: t('refusals.nobody-to-invite', { rests: refusal.rests }) };
    case 'rows-in-the-way':
      return { text: t('refusals.rows-in-the-way', { rows: refusal.rows }) };
    case 'round-declared':
    case 'round-cancelled':
      return { text: wordsFor(locale, 'adminLists')(`problems.${refusal.code}`) };
    // The upload page refuses invalid files, so the stored file has changed since.
    case 'file-empty':
    case 'file-not-text':
    case 'file-too-long':
    case 'file-too-large':
    case 'file-too-wide':
    case 'file-not-csv':
    case 'sheets-several':
    case 'column-twice':
    case 'columns-missing':
      return { text: t('refusals.file-changed') };
    default:
      return unreachable(refusal);
  }
}

const FIELDS = ['email', 'office', 'role', 'when'] as const;

/** The sentence for an invalid field. */
export function peopleInvalid(locale: Locale, field: string): string {
  const known = FIELDS.find((name) => name === field);
  return known ? wordsFor(locale, 'adminPeople')(`refusals.${known}`) : wordsFor(locale, 'refusals')('field-wrong');
}

type UploadProblem = UploadRefusal | KeepUploadRefusal;

/** The problem as a query for the form's address: a code, and at most a line, the missing columns or a time. */
export function problemQuery(problem: UploadProblem, kind: UploadKind, round: string | null): URLSearchParams {
  const query = new URLSearchParams({ ...(round === null ? { kind } : { round }), problem: problem.code });
  if (problem.code === 'limit-reached') {
    query.set('limit', problem.limit);
    query.set('until', problem.until.toISOString());
  }
  if (problem.code === 'file-not-csv') query.set('line', String(problem.line));
  if (problem.code === 'column-twice') query.set('column', problem.column);
  if (problem.code === 'columns-missing') query.set('missing', problem.missing.join(' '));
  return query;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

const CODES = [
  'file-missing',
  'file-empty',
  'file-not-text',
  'file-too-large',
  'file-too-long',
  'file-too-wide',
  'file-not-csv',
  'sheets-several',
  'column-twice',
  'columns-missing',
  'upload-cut',
  'no-such-contest',
  'no-such-round',
  'round-declared',
  'round-cancelled',
  'limit-reached',
] as const satisfies readonly UploadProblem['code'][];

/** The sentence for the problem in an address; null if there is none. Nothing from the address is repeated. */
export function uploadProblem(query: Query, kind: UploadKind, now: Date, locale: Locale): string | null {
  const code = CODES.find((one) => one === query.problem);
  if (!code) return null;
  const t = wordsFor(locale, 'adminLists');
  switch (code) {
    case 'file-too-large':
      return t(`problems.${code}`, { kilobytes: count(MOST_UPLOAD_BYTES / 1000, locale) });
    case 'file-too-long':
      return t(`problems.${code}`, { rows: count(MOST_UPLOAD_ROWS[kind], locale) });
    case 'file-too-wide':
      return t(`problems.${code}`, { columns: count(MOST_COLUMNS, locale) });
    case 'limit-reached': {
      const limit = query.limit === 'upload-account' ? query.limit : 'upload-everybody';
      const until = new Date(String(query.until));
      return Number.isNaN(until.getTime()) ? null : limitWords({ code, limit, until }, now, locale);
    }
    case 'file-not-csv': {
      const line = Number(query.line);
      return Number.isInteger(line) && line > 0
        ? t('problems.file-not-csv-near', { line: String(line) })
        : t('problems.file-not-csv');
    }
    case 'column-twice': {
      const column = [...LIST_COLUMNS[kind].headings.values()].find((one) => one.column === query.column)?.column;
      return t(`problems.${code}`, { column: column ?? '?' });
    }
    case 'columns-missing': {
      const { needed } = LIST_COLUMNS[kind];
      const named = String(query.missing ?? '').split(' ');
      const missing = needed.filter((name) => named.includes(name));
      return t(`problems.${code}`, { needed: list(needed, locale), missing: list(missing, locale) });
    }
    case 'file-missing':
    case 'file-empty':
    case 'file-not-text':
    case 'sheets-several':
    case 'upload-cut':
    case 'no-such-contest':
    case 'no-such-round':
    case 'round-declared':
    case 'round-cancelled':
      return t(`problems.${code}`);
    default:
      return unreachable(code);
  }
}
