import { listCells, listRows } from './list-cells';

/** Sets of boundaries on the pages of admins. */
export const setsAdmin = {
  nationSets: 'Other boundaries in one nation',
  nationSetsHint:
    'Tick one to use it there instead. It is not known whether CLPs in Scotland have changed to the constituencies of 2026. The public page of the round says which ones it uses.',
  title: 'Boundaries',
  lede: 'Each set has its own CLPs. A round uses one set, and can use another one in a nation.',
  caption: 'Sets of boundaries',
  set: 'Set',
  from: 'First day',
  bodies: 'CLPs',
  nations: 'Nations',
  source: 'Source',
  noMap: 'There is no layout for the map, so it shows the CLPs of each region in alphabetical order.',
  import: 'Import a set',
  columns:
    'The list needs the columns “code”, “name” and “region”. It can have “Welsh name”, “predecessors”, “other names” (separated by semicolons), and “q” and “r”.',
  predecessors:
    'Predecessors are the codes of the CLPs that were in the area before, with the percentage of their people if you know it: “S16000074; S16000075 40%”.',
  file: 'List of the CLPs of a set',
  fileHint: 'A CSV file or a workbook (.xlsx), at most {kilobytes, number} kB and {rows, number} rows.',
  layout:
    '“q” and “r” are the place of the CLP’s hexagon on the map, as whole numbers: q grows to the east and r to the north, and odd rows are half a hexagon further east. Without them, the map shows each nation and region in its usual place and shape, with its CLPs in alphabetical order.',
  button: 'Check the list',
  ready: '{n, plural, one {One CLP is ready to be added} other {# CLPs are ready to be added}}',
  stopped: '{n, plural, one {One row has a mistake} other {# rows have a mistake}}',
  stoppedLede: 'Nothing can be added while a row has a mistake. Correct the list and check it again.',
  readyLede: 'Nothing has changed yet. No round uses the new boundaries until you choose them for a new round.',
  done: '{n, plural, one {One CLP was added} other {# CLPs were added}}',
  another: 'Check another list',
  rows: 'Rows',
  shown: 'The first {n, number} rows, those with mistakes first.',
  inFile: 'In the list',
  line: 'Line {line}',
  fate: 'What will happen',
  name: 'Name of the set',
  nameHint: 'For example, 2029 boundaries',
  nameCy: 'Name in Welsh',
  key: 'Short name for files and addresses',
  keyHint: 'Lower-case letters, digits and hyphens only, for example 2029. You cannot change it later.',
  fromHint: 'The first day on which these boundaries apply.',
  sourceHint: 'Where the names and codes come from.',
  licence: 'Licence',
  apply: '{n, plural, one {Add the set with one CLP} other {Add the set with # CLPs}}',
  columnNames: {
    code: 'code',
    name: 'name',
    'welsh name': 'Welsh name',
    region: 'region',
    predecessors: 'predecessors',
    aliases: 'other names',
    q: 'q',
    r: 'r',
  },
  fates: {
    ...listRows,
    added: 'Will be added',
    twice: '“{value}” in the column “{column}” is also in line {line}. Correct one of the two rows.',
  },
  cells: {
    ...listCells,
    'code-missing': 'The column “code” is empty. Write the code of the CLP.',
    'code-wrong': '“{value}” in the column “code” must have 2 to 20 letters and digits. Correct it.',
    'name-missing': 'The column “name” is empty. Write the name of the CLP.',
    'name-empty': '“{value}” in the column “name” has no letter or digit. Write the name of the CLP.',
    'predecessor-unknown':
      '“{value}” in the column “predecessors” is not the code of a CLP. Correct it, or remove it. Separate codes by semicolons.',
    'percent-wrong':
      '“{value}” in the column “predecessors” must be a code, and a percentage from 1 to 100 if you know it. Correct it.',
    'predecessors-many': 'The column “predecessors” has too many codes. Leave at most 30.',
    'hex-wrong': '“{value}” in the column “{column}” is not a whole number from -500 to 500. Correct it.',
    'hexes-missing':
      'The column “q” is empty, and so is “r”. Give every CLP a cell of the map, or leave both columns empty in every row.',
    'hex-missing':
      'The column “{column}” is empty. Give every CLP a cell of the map, or leave both columns empty in every row.',
  },
  notPublic: 'Column “{column}”: {problem}',
  wrong: {
    'key-wrong': 'Use 2 to 40 lower-case letters, digits and single hyphens.',
    'key-taken': 'Another set has this short name.',
    missing: 'Fill this in.',
    long: 'Use at most 200 characters.',
    'day-wrong': 'Enter a real day, for example 4 7 2029.',
  },
  'other-fates':
    'The CLPs have changed since you opened this page, so the list would now do something else. Nothing was added. Load this page again, and check the rows.',
  'upload-gone': 'This list is no longer here. Upload it again.',
  'rows-in-the-way':
    '{rows, plural, one {One row has a mistake now.} other {# rows have a mistake now.}} Nothing was added.',
} as const;
