import { listCells, listRows } from './list-cells';

/** The import of a list of bodies, and what it would do with each row. English only. */
export const bodyListAdmin = {
  title: 'Import a list of bodies',
  lede: 'You see what would happen to every row before anything changes. If one row has a mistake, no row is imported.',
  columns:
    'The list needs a column “name”. It can have “kind”, “region”, “size” (councillors or affiliated members), “Welsh name”, “code”, “other names” (separated by semicolons), “branch of”, “set” (of boundaries, for CLPs) and “same as”.',
  kinds: 'The column “kind” contains one of these: {kinds}.',
  existing:
    'A row with the name or code of an existing body adds what is new about it. If a name is similar to an existing one, you are asked: write the address of that body in “same as”, or “new”. A list cannot change the code or the region of an existing body.',
  kind: 'Kind of all rows',
  kindHint: 'For a list without a column “kind”.',
  kindInFile: 'The list says it',
  file: 'File',
  fileHint: 'CSV or Excel (.xlsx), at most {kilobytes, number} kilobytes and {rows, number} rows.',
  button: 'Upload and check',
  another: 'Upload another list',
  stopped: '{n, plural, one {1 row has a mistake or a question} other {{n, number} rows have a mistake or a question}}',
  stoppedLede: 'Nothing has been imported. Correct these rows in your file, and upload it again.',
  ready: '{added, number} to add, {changed, number} to change',
  readyLede: 'Check the rows below. All of it is public as soon as you import it.',
  unread:
    '{n, plural, one {The column {columns} is not read.} other {The columns {columns} are not read.}} Correct the heading if it should be.',
  nothing: 'Nothing to import',
  nothingLede: 'Every row is there already.',
  apply: 'Import {n, plural, one {1 row} other {{n, number} rows}}',
  done: '{n, plural, =0 {Nothing imported} one {1 row imported} other {{n, number} rows imported}}',
  passedOver:
    '{n, plural, =0 {No row was skipped.} one {1 row was there already.} other {{n, number} rows were there already.}}',
  rows: 'Rows',
  inFile: 'In your file',
  line: 'Line {line}',
  fate: 'What happens',
  countOf: 'Rows',
  counts: 'Summary of {total, plural, one {1 row} other {{total, number} rows}}',
  showAll: 'Show all rows',
  pages: 'Pages of rows',
  page: 'Page {page, number} of {pages, number}',
  previous: 'Previous page',
  next: 'Next page',
  fates: {
    added: 'Added',
    changed: 'Changed',
    same: 'There already',
    duplicate: 'Twice in the list',
    contradicts: 'Two rows that contradict each other',
    near: 'Question: similar to an existing name',
    wrong: 'Mistake in a cell',
    'code-taken': 'The code of another body',
    'code-twice': 'A code used twice',
    'other-code': 'Another code than the body has',
    'other-region': 'Another region than the body has',
    'name-taken': 'The name of another body',
    'name-in-line': 'A name used twice',
    'unknown-same-as': '“Same as” is not an address of a body',
    'other-kind': '“Same as” is a body of another kind or set',
    ended: 'The body has closed',
    'unknown-within': '“Branch of” is not an open body',
    'not-public': 'Not fit to be published',
    formula: 'Looks like a formula',
    'too-many-cells': 'Too many cells',
  },
  columnNames: {
    name: 'name',
    kind: 'kind',
    'welsh name': 'Welsh name',
    region: 'region',
    size: 'size',
    code: 'code',
    aliases: 'other names',
    within: 'branch of',
    'same as': 'same as',
    set: 'set',
  },
  cells: {
    ...listCells,
    'name-missing': 'The column “name” is empty. Write the name of the body.',
    'name-empty': '“{value}” in the column “name” has no letter or digit. Write the name of the body.',
    'kind-missing':
      'The column “kind” is empty. Write one of these: {kinds}. If all rows have the same kind, you can choose it on the upload page instead.',
    'kind-unknown': '“{value}” in the column “kind” is not a kind of body. Write one of these: {kinds}.',
    'code-long': '“{value}” in the column “code” is too long. Shorten it to 40 characters.',
    'size-wrong':
      '“{value}” in the column “size” is not a whole number from 0 to 10,000,000. Write digits only, for example 12.',
    'set-unknown':
      '“{value}” in the column “set” is not a set of boundaries with CLPs in this nation. Write its short name, for example 2024, or leave the cell empty.',
    'set-not-needed': '“{value}” in the column “set”: only CLPs belong to a set of boundaries. Leave the cell empty.',
  },
  texts: {
    ...listRows,
    changed: 'Changed: {what}',
    duplicate: 'Line {line} says the same. This row is skipped.',
    contradicts: 'Line {line} is about the same body, but says something else in {columns}. Leave one of the two rows.',
    near: 'Do you mean {names}? Write its address in the column “same as”, or “new” if it is another body.',
    'not-public': 'The column “{column}”: {problem}',
    'code-taken':
      '“{value}” in the column “code” is the code of {name}. Correct it. If {name} has a new name, write {slug} in the column “same as”.',
    'code-twice': '“{value}” in the column “code” is also in line {line}. Correct one of the two.',
    'other-code':
      '“{value}” in the column “code”: {name} has the code {code}, and a list cannot change it. Correct the code, or leave the cell empty.',
    'other-region':
      '“{value}” in the column “region”: {name} is in {region}. Correct the region. If this is another body, write a different name.',
    'name-taken':
      '“{value}” in the column “{column}” is a name of {name} ({slug}). Write a different name, or remove it.',
    'name-in-line':
      '“{value}” in the column “{column}” is also a name in line {line}. Remove it from one of the two rows.',
    'other-kind':
      '“{value}” in the column “same as” is {name}, which is of another kind or has other boundaries. Correct the address, the kind or the set.',
    ended: '{name} has closed. Undo its closing first, or write “new” in the column “same as”.',
    'unknown-same-as':
      '“{value}” in the column “same as” is not the address of a body. Write the last part of the address of its page, for example hexham, or “new”.',
    'unknown-within':
      '“{value}” in the column “branch of” is not an open body that can have such branches. Write its full name, or leave the cell empty.',
  },
  problems: {
    'file-missing': 'Choose a file.',
    'file-empty': 'The file is empty. Choose another one.',
    'file-not-text':
      'The file is neither CSV nor an Excel workbook. Save the list as CSV or .xlsx, and choose it again.',
    'file-too-large': 'The file is too large. It can have at most {kilobytes} kilobytes.',
    'file-too-long': 'The list is too long. It can have at most {rows} rows.',
    'file-too-wide': 'The list has too many columns. It can have at most {columns}.',
    'file-not-csv': 'The file cannot be read near line {line}. A quotation mark may be missing there.',
    'sheets-several': 'Several sheets of the workbook have such a list. Leave only one.',
    'column-twice': 'Two headings of the list mean the same column. Remove one of them.',
    'columns-missing': 'The list has no column “name”. Write “name” above the column with the names.',
    'upload-cut': 'The upload was interrupted. Choose the file again.',
    'list-empty': 'The list has headings but no rows. Add rows, and choose it again.',
  },
  refused: {
    'upload-gone': 'This list is no longer here. Upload it again.',
    'other-fates':
      'The bodies have changed since you opened this page, so the list would now do something else. Nothing was imported. Load this page again, and check the rows.',
    'rows-in-the-way':
      '{rows, plural, one {1 row has a mistake or a question} other {{rows, number} rows have a mistake or a question}}. Nothing was imported.',
  },
} as const;
