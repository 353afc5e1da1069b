// What the migration generator reads for PostgreSQL.
import { pgKit } from './columns';
import { defineTables } from './tables';

export const {
  bodies,
  users,
  sessions,
  signInTokens,
  officers,
  admins,
  memberships,
  rounds,
  deadlineMoves,
  contests,
  rosterExceptions,
  candidates,
  candidacies,
  candidacyEvents,
  slates,
  slateClaims,
  statements,
  publishedTotals,
  results,
  meetings,
  drafts,
  submissions,
  nominations,
  log,
  outbox,
} = defineTables(pgKit);
