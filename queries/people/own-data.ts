import { eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import type { PersonalColumn } from '@/db/personal-column';
import { PERSONAL_COLUMNS, type TableName } from '@/db/personal-columns';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { UserId } from '@/domain/base/ids';
import { actorIdOf, permit } from '@/domain/base/permissions';
import { SIGN_IN_OCCASION } from '@/domain/sign-in/sign-in';
import { namesOfIds, type OwnRow } from './names-of-ids';

const {
  admins,
  candidacies,
  candidacyEvents,
  candidates,
  delegates,
  drafts,
  handOvers,
  log,
  memberships,
  officers,
  outbox,
} = schema;
const { proposals, registrations, reports, results, sessions, signInTokens, slateClaims, statements } = schema;
const { candidateAddresses, lateForms, letters, writingDrafts, roundRoles } = schema;
const { applications, selfDescriptions, sentStatements } = schema;
const { submissionActs, submissions, uploads, users, vacancies } = schema;

/** Everything that is kept about one person, by table. A table without rows about them is left out. */
export type OwnData = {
  readonly email: string;
  readonly madeAt: Date;
  readonly tables: Readonly<Partial<Record<OwnTable, readonly OwnRow[]>>>;
};

type Person = { readonly userId: UserId; readonly email: string; readonly reads: Reads };

const ofCandidate = ({ userId, reads }: Person) =>
  reads
    .select({ id: candidateAddresses.candidateId })
    .from(candidateAddresses)
    .where(eq(candidateAddresses.userId, userId));
const candidaciesOf = (person: Person) =>
  person.reads
    .select({ id: candidacies.id })
    .from(candidacies)
    .where(inArray(candidacies.candidateId, ofCandidate(person)));

/** The condition by which each table's rows are about the person. */
const OWN_ROWS = {
  users: ({ userId }) => eq(users.id, userId),
  officers: ({ userId }) => eq(officers.userId, userId),
  admins: ({ userId }) => eq(admins.userId, userId),
  memberships: ({ userId }) => eq(memberships.userId, userId),
  delegates: ({ userId }) => eq(delegates.userId, userId),
  handOvers: (person) => or(eq(handOvers.fromUserId, person.userId), eq(handOvers.email, person.email)) ?? sql`false`,
  registrations: ({ email }) => eq(registrations.email, email),
  roundRoles: ({ userId }) => eq(roundRoles.userId, userId),
  sessions: ({ userId }) => eq(sessions.userId, userId),
  signInTokens: ({ email }) => eq(signInTokens.identifier, email),
  drafts: ({ userId }) => eq(drafts.userId, userId),
  lateForms: ({ userId }) => eq(lateForms.userId, userId),
  submissions: ({ userId }) => eq(submissions.sentBy, userId),
  submissionActs: ({ userId }) => eq(submissionActs.userId, userId),
  proposals: ({ userId }) => eq(proposals.proposedBy, userId),
  log: ({ userId }) => eq(log.actorId, userId),
  uploads: ({ userId }) => eq(uploads.userId, userId),
  outbox: ({ email }) => eq(outbox.toAddress, email),
  candidateAddresses: ({ userId }) => eq(candidateAddresses.userId, userId),
  candidates: (person) => inArray(candidates.id, ofCandidate(person)),
  candidacies: (person) => inArray(candidacies.candidateId, ofCandidate(person)),
  candidacyEvents: (person) => inArray(candidacyEvents.candidacyId, candidaciesOf(person)),
  selfDescriptions: (person) => inArray(selfDescriptions.candidacyId, candidaciesOf(person)),
  sentStatements: (person) => inArray(sentStatements.candidacyId, candidaciesOf(person)),
  applications: ({ userId }) => eq(applications.userId, userId),
  statements: (person) => inArray(statements.candidacyId, candidaciesOf(person)),
  writingDrafts: ({ userId }) => eq(writingDrafts.userId, userId),
  letters: (person) => inArray(letters.candidacyId, candidaciesOf(person)),
  reports: (person) => inArray(reports.candidateId, ofCandidate(person)),
  slateClaims: (person) => inArray(slateClaims.candidacyId, candidaciesOf(person)),
  results: (person) => inArray(results.candidacyId, candidaciesOf(person)),
  vacancies: (person) => inArray(vacancies.candidacyId, candidaciesOf(person)),
} as const satisfies { readonly [T in TableName]?: (person: Person) => SQL };

export type OwnTable = keyof typeof OWN_ROWS;
export const OWN_TABLES = Object.keys(OWN_ROWS) as OwnTable[];

/**
 * Everything that is kept about the person who asks, in every table of OWN_ROWS. Data with which somebody could sign in
 * is left out, and so is data about other people. Each id of a body, contest or candidate has its name next to it.
 */
export async function ownData(ctx: Context): Promise<OwnData> {
  permit(ctx.actor, 'own.read', {});
  return dataOf(ctx, actorIdOf(ctx.actor));
}

/** The same about a person who asked an admin for their data. Throws NotFound. */
export async function personData(ctx: Context, user: string): Promise<OwnData> {
  permit(ctx.actor, 'person.erase', {});
  return dataOf(ctx, user as UserId);
}

async function dataOf({ db, now }: Context, userId: UserId | null): Promise<OwnData> {
  const { reads } = db;
  const [user] = userId ? await reads.select().from(users).where(eq(users.id, userId)) : [];
  if (!user) throw new NotFound('person');
  const name = await namesOfIds(reads);
  const tables: Partial<Record<OwnTable, readonly OwnRow[]>> = {};
  for (const table of OWN_TABLES) {
    const rows: OwnRow[] = await reads
      .select()
      .from(schema[table])
      .where(OWN_ROWS[table]({ userId: user.id, email: user.email, reads }));
    if (rows.length > 0) tables[table] = rows.map((row) => name(withoutOthers(table, row)));
  }
  return { email: user.email, madeAt: now, tables };
}

/** The row without secrets and without data about other people. */
function withoutOthers(table: OwnTable, row: OwnRow): OwnRow {
  const listed = new Map<string, PersonalColumn>(Object.entries(PERSONAL_COLUMNS[table].personal));
  const isLeftOut = (column: string) => listed.get(column)?.isSecret || listed.get(column)?.of === 'other';
  const kept = Object.fromEntries(Object.entries(row).filter(([column]) => !isLeftOut(column)));
  const isLink = table === 'outbox' && String(row.occasion).startsWith(SIGN_IN_OCCASION);
  return isLink ? { ...kept, text: '' } : kept;
}
