import type { Locale } from '@/domain/base/languages.mjs';
import { OFFICES } from '@/domain/base/permissions';
import { isAttribute } from '@/domain/contests/reserved-seats';
import { longDay, longInstantInZone } from './format';
import { wordsFor } from './translate';

const ZONE = 'Europe/London';

type Row = Readonly<Record<string, unknown>>;
type Tables = Readonly<Record<string, readonly Row[] | undefined>>;

/** What a reader is shown of each table, in this order. The JSON file has every column. */
const SHOWN = {
  users: ['email', 'emailVerifiedAt', 'emailRefusedAt', 'language', 'createdAt'],
  officers: ['body', 'office', 'startsAt', 'endsAt', 'origin'],
  admins: ['role', 'grantedAt', 'revokedAt'],
  memberships: ['body', 'registeredAt'],
  registrations: ['body', 'name', 'email', 'office', 'askedAt', 'confirmedAt', 'decidedAt', 'outcome', 'note'],
  delegates: ['round', 'body', 'name', 'startsAt', 'endsAt'],
  handOvers: ['body', 'office', 'askedAt', 'acceptedAt', 'withdrawnAt', 'undoneAt'],
  sessions: ['expiresAt'],
  signInTokens: ['expiresAt'],
  drafts: ['contest', 'body', 'choice', 'names', 'writeIns', 'savedAt'],
  roundRoles: ['round', 'role', 'startsAt', 'endsAt'],
  lateForms: ['contest', 'body', 'choice', 'names', 'writeIns', 'receivedAt'],
  submissions: ['body', 'contest', 'code', 'receivedAt'],
  submissionActs: ['at', 'kind', 'reason'],
  proposals: ['round', 'proposedAt'],
  log: ['seq', 'at', 'event'],
  uploads: ['uploadedAt', 'kind', 'added'],
  outbox: ['createdAt', 'sentAt', 'subject', 'text'],
  candidateAddresses: ['candidate', 'addedAt'],
  candidates: ['name'],
  candidacies: ['contest', 'homeBody', 'attributes', 'source'],
  candidacyEvents: ['at', 'kind', 'candidacy', 'homeBody', 'reviewOn', 'reason', 'source'],
  sentStatements: ['candidacy', 'language', 'sentAt', 'state', 'reason', 'text', 'answers', 'links'],
  selfDescriptions: ['candidacy', 'attribute', 'isForNames', 'saidAt'],
  applications: ['contest', 'name', 'homeBody', 'sentAt', 'state', 'reason', 'statement'],
  statements: ['candidacy', 'language', 'version', 'publishedAt', 'text', 'answers', 'links'],
  letters: ['candidacy', 'language', 'version', 'writtenAt', 'state', 'reason', 'text'],
  writingDrafts: ['candidacy', 'kind', 'language', 'savedAt', 'text', 'answers', 'links'],
  reports: ['title', 'address', 'meetingOn', 'postedAt', 'takenBackAt'],
  slateClaims: ['slate', 'candidacy', 'claimedOn', 'withdrawnOn', 'source'],
  results: ['candidacy', 'votes', 'isElected', 'note'],
  vacancies: ['candidacy', 'leftOn', 'why', 'note', 'retractReason'],
} as const;
type ShownTable = keyof typeof SHOWN;
type ShownColumn = (typeof SHOWN)[ShownTable][number];

/** Columns with so much text that only the copy has them. */
const LONG: readonly ShownColumn[] = ['text', 'answers', 'links', 'statement'];

export type ShownSection = {
  readonly table: ShownTable;
  readonly title: string;
  readonly columns: readonly { readonly key: ShownColumn; readonly label: string; readonly isLong: boolean }[];
  /** A text for each column; empty if there is nothing. */
  readonly rows: readonly (readonly string[])[];
};

/** A person's data in words, a section for each table that has any. */
export function ownDataSections(tables: Tables, locale: Locale): ShownSection[] {
  const t = wordsFor(locale, 'ownData');
  return (Object.keys(SHOWN) as ShownTable[]).flatMap((table) => {
    const rows = tables[table] ?? [];
    if (rows.length === 0) return [];
    return {
      table,
      title: t(`tables.${table}`),
      columns: SHOWN[table].map((key) => ({ key, label: t(`columns.${key}`), isLong: LONG.includes(key) })),
      rows: rows.map((row) => SHOWN[table].map((key) => inWords(row[key], locale))),
    };
  });
}

const VALUES = ['owner', 'returning_officer', 'observer', 'en', 'cy'] as const;
const MORE_VALUES = ['names', 'nobody', 'officers', 'members', 'candidates'] as const;
const VALUES_OF_OFFICES = ['added', 'imported', 'registered', 'handed-over', 'approved', 'refused'] as const;

function inWords(value: unknown, locale: Locale): string {
  const t = wordsFor(locale, 'ownData');
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return longInstantInZone(value, ZONE, locale);
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (Array.isArray(value)) return value.map((each) => inWords(each, locale)).join('; ');
  if (typeof value === 'object')
    return Object.values(value)
      .map((each) => inWords(each, locale))
      .join(', ');
  const text = String(value);
  const office = OFFICES.find((each) => each === text);
  if (office) return wordsFor(locale, 'kinds')(`office.${office}`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return longDay(text, locale);
  if (isAttribute(text)) return wordsFor(locale, 'aboutYou')(`groups.${text}`);
  const known = [...VALUES, ...MORE_VALUES, ...VALUES_OF_OFFICES].find((each) => each === text);
  return known ? t(`values.${known}`) : text;
}

/** A person's data as plain text, with a line for each value. */
export function ownDataText(
  { email, madeAt, tables }: { readonly email: string; readonly madeAt: Date; readonly tables: Tables },
  locale: Locale,
): string {
  const t = wordsFor(locale, 'ownData');
  const parts = ownDataSections(tables, locale).map(({ title, columns, rows }) => {
    const texts = rows.map((row) =>
      columns.flatMap(({ label }, place) => (row[place] ? [`${label}: ${row[place]}`] : [])).join('\n'),
    );
    return [`${title}\n${'='.repeat(title.length)}`, ...texts].join('\n\n');
  });
  const head = [t('forPerson', { email }), t('madeAt', { at: longInstantInZone(madeAt, ZONE, locale) })].join('\n');
  return `${[head, ...parts].join('\n\n\n')}\n`;
}
