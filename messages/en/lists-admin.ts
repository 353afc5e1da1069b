/** What is wrong with a list that an admin uploads. */
export const adminLists = {
  namesake:
    'Is this {people}? The same name is not enough to know. Answer above, or in a column “same as” of the file: {slugs} for the same person, “new” for another.',
  questions: '{n, plural, one {Answer one question} other {Answer # questions}}',
  questionsNote:
    '{n, plural, =0 {Your file is kept.} one {Your file is kept. One more question follows.} other {Your file is kept. # more questions follow.}}',
  answer: 'Save answers',
  ask: {
    'same as': 'Line {line}: {row}. Who is this?',
    clp: 'Line {line}: {row}. Which body is this?',
    office: 'Line {line}: {row}. Which office is this?',
  },
  candidatesFile: 'Download the list of candidates, with their private email addresses (CSV)',
  addressTaken: 'The address belongs to {by}. Two candidates cannot share an address.',
  addressOfListed: 'This candidate is already listed. Add the new address on the page of the candidate.',
  leaveOut: 'Leave this row out',
  namesakeOf: 'the {name} of {home} who was a candidate in {round}',
  namesakeOfNowhere: 'the {name} who was a candidate in {round}',
  whichPerson: 'Who is this?',
  anotherPerson: 'Another person with the same name',
  whichPersonText: 'Somebody with this name has been a candidate before. Choose who this is.',
  problems: {
    'file-missing': 'Choose a file.',
    'file-empty':
      'The file has no rows. The first line must contain the column names, and each line after it is a row.',
    'file-not-text':
      'This is not a list that can be read. In your spreadsheet, save it as an Excel workbook (.xlsx) or as “CSV UTF-8”.',
    'file-too-large': 'The file is larger than {kilobytes} kB. Split it into smaller files.',
    'file-too-long':
      'The file has more than {rows} rows, including blank rows. Split it into smaller files, or delete the blank rows.',
    'file-too-wide': 'The file has more than {columns} columns. Check that commas separate the cells.',
    'file-not-csv': 'The file is not CSV, or part of it is missing. Check the quotation marks.',
    'file-not-csv-near': 'The file is not CSV, or part of it is missing. Check the quotation marks near line {line}.',
    'sheets-several':
      'The workbook has such a list on more than one sheet. Keep one list on one sheet, and upload the others separately.',
    'column-twice': 'The file has the column “{column}” twice, perhaps under two names. Delete one of them.',
    'columns-missing': 'One of the first five lines must contain the column names {needed}. Missing: {missing}.',
    'upload-cut': 'The file did not upload completely. Nothing has been saved. Upload it again.',
    'no-such-contest': 'Choose a contest.',
    'no-such-round': 'This round does not exist.',
    'round-declared': 'This round has been declared, so you cannot add candidates.',
    'round-cancelled': 'This round has been cancelled, so you cannot add candidates.',
  },
} as const;
