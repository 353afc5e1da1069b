import type { ListReport } from '@/commands/people/import-people';
import { unreachable } from '@/domain/base/errors';
import { KINDS } from '@/domain/bodies/kinds';
import { CANDIDACY_STATUSES } from '@/domain/candidates/candidacies';
import type { Namesake } from '@/domain/candidates/namesakes';
import { countOutcomes, isInTheWay, isReadOtherwise, type JudgedRow } from '@/domain/people/imports';
import { textProblemWords } from '@/messages/public-text-words';

/** The result of importing a list: the totals, a line for each row that was not simply added, and what to do next. */
export function listInWords(report: ListReport, isApplied: boolean): string {
  const lines = [`${report.rows.length} rows.`];
  for (const [kind, n] of countOutcomes(report.rows))
    lines.push(`  ${kind === 'added' ? 'ready to add' : kind.replaceAll('-', ' ')}: ${n}`);
  const deserving = report.rows.filter((row) => row.outcome.kind !== 'added' || isReadOtherwise(row));
  for (const row of deserving) lines.push(`  line ${row.line}: ${outcomeInWords(row)}`);
  if (!isApplied) {
    const next = report.rows.some(isInTheWay) ? 'Correct the rows above first.' : 'Add --apply to add them.';
    lines.push(`Nothing was changed. ${next}`);
  } else if (report.inTheWay > 0) {
    lines.push('Nothing was changed. Correct the rows above first, because the importer does not guess.');
  } else {
    lines.push(`${report.added} rows were added.`);
  }
  return lines.join('\n');
}

const namesakeInWords = ({ slug, homeName, round }: Namesake) =>
  `the candidate${homeName ? ` of ${homeName}` : ''} in ${round} (${slug})`;

function outcomeInWords({ outcome, cells, body }: JudgedRow<unknown>): string {
  const clp = cells.clp ?? '';
  switch (outcome.kind) {
    case 'added':
      return `${clp} is read as ${body}`;
    case 'there-already':
      return 'already registered';
    case 'duplicate':
      return `the same as line ${outcome.sameAs}`;
    case 'ambiguous-clp':
      return `${clp} could be: ${outcome.choices.join('; ')}`;
    case 'unknown-clp':
      return `there is no CLP called ${clp}${outcome.choices.length > 0 ? ` (${outcome.choices.join('; ')}?)` : ''}`;
    case 'bad-address':
      return 'not one email address';
    case 'address-taken':
      return outcome.by === null
        ? 'the candidate is listed already; add the address on the page of the candidate'
        : `the address belongs to ${outcome.by}`;
    case 'bad-office':
      return `which office is this? Write one of: ${KINDS[outcome.of].offices.map((office) => office.replaceAll('_', ' ')).join(', ')}`;
    case 'bad-dates':
      return 'write dates like 2026-05-01 or 1/5/2026; the last day must not be in the past';
    case 'bad-name':
      return 'the name is missing';
    case 'bad-status':
      return `the status must be one of: ${CANDIDACY_STATUSES.join(', ')}`;
    case 'too-long':
      return `the column ${outcome.column} is too long`;
    case 'formula':
      return `the column ${outcome.column} starts like a formula`;
    case 'namesake':
      return `${cells.name ?? ''}: is this ${outcome.namesakes.map(namesakeInWords).join(', or ')}? In a column “same as”, write that word, or “new” for another person`;
    case 'too-many-cells':
      return 'more cells than column names: put quotation marks around a cell with a comma';
    case 'not-public':
      return `the column ${outcome.column} would be public: ${textProblemWords(outcome.problem, 'en')}`;
    default:
      return unreachable(outcome);
  }
}
