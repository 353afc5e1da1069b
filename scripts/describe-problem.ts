import type { ImportCandidatesRefusal } from '@/commands/candidates/import-candidates';
import type { ImportNominationsRefusal } from '@/commands/nominations/import-nominations';
import type { ImportRoundRefusal } from '@/commands/rounds/import-round';
import { unreachable } from '@/domain/base/errors';

/** What a refused import says to whoever typed the command: what is wrong and what to do. */
export function describeProblem(
  refusal: ImportRoundRefusal | ImportNominationsRefusal | ImportCandidatesRefusal,
): string {
  switch (refusal.code) {
    case 'not-a-round':
      return [
        'The file does not describe a round:',
        ...refusal.problems.map(({ at, text }) => `  ${at}: ${text}`),
      ].join('\n');
    case 'round-exists':
      return `There is a round ${refusal.slug} already. Give this one another slug.`;
    case 'unknown-body':
      return refusal.choices.length > 0
        ? `${refusal.name} could be: ${refusal.choices.join('; ')}. Write one of these.`
        : `${refusal.name} is not a body of this round's set. Check the name.`;
    case 'repeated-candidate':
      return `${refusal.name} stands twice in ${refusal.contest}. Take one out, or give each a slug.`;
    case 'unknown-candidate':
      return `Nobody called ${refusal.name} stands in ${refusal.contest}. Check the name, or import the round they stood in first.`;
    case 'no-such-round':
      return `There is no round ${refusal.round}. Import it first: npm run import -- round FILE.json`;
    case 'no-such-contest':
      return `There is no contest ${refusal.contest} in this round. Choose: ${refusal.choices.join(', ')}.`;
    case 'round-not-archive':
      return 'Nominations from public lists go into archive rounds only. In this round only what officers send counts.';
    case 'file-empty':
      return 'The file is empty, or has a first line and nothing under it.';
    case 'file-not-text':
      return 'The file is not UTF-8 text. Save it as CSV UTF-8 and try again.';
    case 'round-declared':
      return 'This round is declared. Nothing about it can change.';
    case 'round-cancelled':
      return 'This round is cancelled. Nothing about it can change.';
    case 'file-too-large':
      return `The file is larger than ${refusal.most / 1000} kB. Split it.`;
    case 'file-too-long':
      return `The file has more than ${refusal.most} rows, blank ones included. Split it, or delete the blank rows.`;
    case 'file-too-wide':
      return `The file has more than ${refusal.most} columns. Check what separates its cells.`;
    case 'file-not-csv':
      return `The file is not CSV: look near line ${refusal.line}. Check its quotation marks.`;
    case 'columns-missing':
      return `The file lacks the column ${refusal.missing.join(' and ')}. It has: ${refusal.found.join(', ')}.`;
    default:
      return unreachable(refusal);
  }
}
