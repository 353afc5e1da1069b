import type { Office } from '../base/permissions';
import { KINDS } from '../bodies/kinds';
import { ANOTHER_PERSON, type Namesake } from '../candidates/namesakes';
import type { JudgedRow } from './imports';

/** The answer to a question about a row that leaves the row out of the list. */
export const LEAVE_OUT = 'leave-out';
/** How many questions a page asks at a time. */
export const MOST_QUESTIONS = 20;

/** A row that one answer makes clear, and the column of the list to which the answer belongs. */
export type ListQuestion = { readonly line: number } & (
  | { readonly column: 'same as'; readonly namesakes: readonly Namesake[] }
  | { readonly column: 'clp'; readonly choices: readonly string[] }
  | { readonly column: 'office'; readonly choices: readonly Office[] }
);

/** The question about a row that can be answered with a choice: which person, CLP or office it means; otherwise null. */
export function questionAbout({ line, outcome }: Pick<JudgedRow<unknown>, 'line' | 'outcome'>): ListQuestion | null {
  if (outcome.kind === 'namesake') return { line, column: 'same as', namesakes: outcome.namesakes };
  if (outcome.kind === 'bad-office') return { line, column: 'office', choices: KINDS[outcome.of].offices };
  const isAboutClp = outcome.kind === 'ambiguous-clp' || outcome.kind === 'unknown-clp';
  return isAboutClp && outcome.choices.length > 0 ? { line, column: 'clp', choices: outcome.choices } : null;
}

/** The answers that a question accepts. */
export const answersTo = (question: ListQuestion): readonly string[] => [
  ...(question.column === 'same as'
    ? [...question.namesakes.map(({ slug }) => slug), ANOTHER_PERSON]
    : question.choices),
  LEAVE_OUT,
];

type Row = {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly hasTooMany?: boolean;
};
/** By line, the column and the value that answer the question about the row. */
export type ListAnswers = ReadonlyMap<number, { readonly column: ListQuestion['column']; readonly answer: string }>;

/**
 * The list as CSV with the answers in it and without the rows that are left out. Each row stays on its line, so that the
 * numbers are those of the file that was uploaded. `isTight` leaves out blank lines.
 */
export function answeredList(rows: readonly Row[], answers: ListAnswers, isTight = false): string {
  const kept = rows.flatMap((row) => {
    const given = answers.get(row.line);
    if (given?.answer === LEAVE_OUT) return [];
    return [given ? { ...row, cells: { ...row.cells, [given.column]: given.answer } } : row];
  });
  const columns = [...new Set(kept.flatMap(({ cells }) => Object.keys(cells)))];
  const [first] = rows;
  const lines: string[] = isTight ? [] : Array.from({ length: Math.max(0, (first?.line ?? 2) - 2) }, () => '');
  lines.push(lineOf(columns));
  for (const { line, cells, hasTooMany } of kept) {
    while (!isTight && lines.length < line - 1) lines.push('');
    lines.push(lineOf([...columns.map((column) => cells[column] ?? ''), ...(hasTooMany ? ['…'] : [])]));
  }
  return lines.join('\n');
}

/** A line end in a cell becomes a vertical tab, so that the row stays on its line. */
const lineOf = (cells: readonly string[]) =>
  cells.map((cell) => `"${cell.replaceAll('"', '""').replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\v')}"`).join(',');
