export type CsvValue = string | number | null;

/**
 * What a spreadsheet would run: a text that begins like a formula, also after blanks and marks that cannot be seen, and
 * also with the full-width signs that some take for the narrow ones.
 */
const LIKE_A_FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/**
 * Writes rows as CSV (RFC 4180, lines end in a line feed), the names of the columns first. A text that a spreadsheet
 * would run has an apostrophe before it. A NUL, at which some readers stop, is left out.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function cell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = value.replaceAll('\0', '');
  const safe = LIKE_A_FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
