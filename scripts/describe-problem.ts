import type { ImportCandidatesRefusal } from '@/commands/candidates/import-candidates';
import type { ImportNominationsRefusal } from '@/commands/nominations/import-nominations';
import type { GrantAdminRefusal, RevokeAdminRefusal } from '@/commands/people/admins';
import type { ErasePersonRefusal } from '@/commands/people/erasure';
import type { AppointOfficerRefusal, EndAllOfficesRefusal } from '@/commands/people/offices';
import type { MoveDeadlineRefusal } from '@/commands/rounds/deadline';
import type { ImportRoundRefusal } from '@/commands/rounds/import-round';
import { unreachable } from '@/domain/base/errors';
import type { NotPublic, TextProblem } from '@/domain/base/public-text';
import { textProblemWords } from '@/messages/public-text-words';

/** The message for a refused import, which says what is wrong and what to do. */
export function describeProblem(
  refusal: ImportRoundRefusal | ImportNominationsRefusal | ImportCandidatesRefusal | NotPublic,
): string {
  switch (refusal.code) {
    case 'not-a-round':
      return [
        'The file does not describe a round:',
        ...refusal.problems.map(({ at, text }) => `  ${at}: ${text}`),
      ].join('\n');
    case 'not-public':
      return describeNotPublic(refusal);
    case 'round-exists':
      return `There is already a round ${refusal.slug}. Give this one a different slug.`;
    case 'settings-missing':
      return `This live round would be public, but these settings are missing: ${refusal.missing.join(', ')}. Enter them at /admin/settings, or set OPERATOR_NAME, CONTACT_EMAIL and INTAKE.`;
    case 'unknown-body':
      return refusal.choices.length > 0
        ? `${refusal.name} could be: ${refusal.choices.join('; ')}. Write one of these.`
        : `${refusal.name} is not a body of this round's map. Check the name.`;
    case 'repeated-candidate':
      return `${refusal.name} is listed twice in ${refusal.contest}. Remove one, or give each a slug.`;
    case 'which-candidate': {
      const known = refusal.namesakes.map(
        ({ slug, homeName, round }) => `${slug}${homeName ? `, of ${homeName}` : ''}, in ${round}`,
      );
      return `${refusal.name} in ${refusal.contest} has the name of an earlier candidate (${known.join('; ')}). If it is the same person, give that slug, and "samePerson": true if the home CLP is another. If not, give a slug of its own.`;
    }
    case 'slug-of-another':
      return `The slug ${refusal.slug} of ${refusal.name} in ${refusal.contest} belongs to ${refusal.of}. Give another slug, or "samePerson": true if it is the same person.`;
    case 'unknown-candidate':
      return `There is no one candidate called ${refusal.name} in ${refusal.contest}. Check the name, write the slug, or import the round in which they were a candidate first.`;
    case 'not-of-these-seats':
      return `${refusal.name} cannot have filled a seat of ${refusal.contest} in this way: they were not a candidate for these seats. Name a candidate of this contest, of a later one for the same seats, or of a later by-election.`;
    case 'no-such-round':
      return `There is no round ${refusal.round}. Import it first: npm run import -- round FILE.json`;
    case 'no-such-contest':
      return `There is no contest ${refusal.contest} in this round. Choose: ${refusal.choices.join(', ')}.`;
    case 'round-not-archive':
      return 'Nominations from public lists can only be imported into archive rounds.';
    case 'file-empty':
      return 'The file has no rows. The first line must contain the column names.';
    case 'file-not-text':
      return 'This is not a list that can be read. Save it as an Excel workbook (.xlsx) or as CSV UTF-8, and try again.';
    case 'round-declared':
      return 'This round has been declared, so it cannot be changed.';
    case 'round-cancelled':
      return 'This round has been cancelled, so it cannot be changed.';
    case 'file-too-large':
      return `The file is larger than ${refusal.most / 1000} kB. Split it into smaller files.`;
    case 'file-too-long':
      return `The file has more than ${refusal.most} rows, including blank rows. Split it into smaller files, or delete the blank rows.`;
    case 'file-too-wide':
      return `The file has more than ${refusal.most} columns. Check that commas separate the cells.`;
    case 'file-not-csv':
      return `The file is not CSV. Check the quotation marks near line ${refusal.line}.`;
    case 'sheets-several':
      return `The workbook has such a list on several sheets: ${refusal.sheets.join(', ')}. Keep one of them.`;
    case 'column-twice':
      return `The file has the column ${refusal.column} twice (${refusal.headings.join(', ')}). Delete one of them.`;
    case 'columns-missing':
      return `The column ${refusal.missing.join(' and ')} is missing. The file has: ${refusal.found.join(', ')}.`;
    default:
      return unreachable(refusal);
  }
}

export type AdminRefusal =
  | GrantAdminRefusal
  | RevokeAdminRefusal
  | AppointOfficerRefusal
  | EndAllOfficesRefusal
  | ErasePersonRefusal
  | MoveDeadlineRefusal
  | NotPublic;

/** The message for a refused admin command, which says what is wrong and what to do. */
export function describeAdminProblem(refusal: AdminRefusal): string {
  switch (refusal.code) {
    case 'not-public':
      return describeNotPublic(refusal);
    case 'no-such-person':
      return 'Nobody here has this address.';
    case 'address-differs':
      return `This is not the address of the person, which is ${refusal.email}.`;
    case 'owner-only':
      return 'Only an owner may erase an admin.';
    case 'not-an-admin':
      return 'Nobody with this address is an admin.';
    case 'last-owner':
      return 'This is the only owner. Make somebody else an owner first: npm run admin -- grant EMAIL';
    case 'no-such-body':
      return `There is no body ${refusal.body}. Its slug is the last part of the address of its page.`;
    case 'holds-office-already':
      return 'This person already holds that office.';
    case 'holds-no-office':
      return 'This person is not an officer of that body.';
    case 'no-such-round':
      return `There is no round ${refusal.round}. Its slug is the last part of the address of its page.`;
    case 'changed-meanwhile':
      return 'Somebody else changed the round at the same time. Check it, then try again.';
    case 'reason-missing':
      return 'Give a reason, which will be published: --reason "…"';
    case 'not-after-opening':
      return `The deadline must be after the opening, ${refusal.opensAt.toISOString()}.`;
    case 'unchanged':
      return 'This is already the deadline.';
    case 'not-to-come':
      return 'The round is postponed. Give a deadline in the future.';
    case 'round-declared':
      return 'The round has been declared, so its deadline cannot be moved.';
    case 'round-cancelled':
      return 'The round has been cancelled, so its deadline cannot be moved.';
    default:
      return unreachable(refusal);
  }
}

/** What must not be published, and where. What may be confirmed here has an option instead of a box to tick. */
function describeNotPublic({ problems }: NotPublic): string {
  const lines = problems.map((problem) => `  ${problem.field}: ${onCommandLine(problem)}`);
  const isAsked = problems.some((problem) => problem.code === 'private' && problem.isAsked);
  return [
    'This would be public:',
    ...lines,
    ...(isAsked ? ['To publish what only looks private, repeat the command with --may-be-public.'] : []),
    'Nothing was changed.',
  ].join('\n');
}

const onCommandLine = (problem: TextProblem): string =>
  problem.code === 'private' && problem.isAsked ? `“${problem.found}” looks private.` : textProblemWords(problem, 'en');
