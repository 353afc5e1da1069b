/** What is wrong with a cell in a list of bodies or of CLPs. Part of bodyListAdmin and setsAdmin. */
export const listCells = {
  'name-long': '“{value}” in the column “name” is too long. Shorten it to 120 characters.',
  'name-cy-long': '“{value}” in the column “Welsh name” is too long. Shorten it to 120 characters.',
  'region-missing': 'The column “region” is empty. Write one of these: {regions}.',
  'region-unknown': '“{value}” in the column “region” is not a nation or region. Write one of these: {regions}.',
  'alias-long': '“{value}” in the column “other names” has a name that is too long. Shorten it to 120 characters.',
  'alias-empty':
    '“{value}” in the column “other names” has a name without a letter or digit. Remove it. Separate names by semicolons.',
  'aliases-many': '“{value}” in the column “other names” has too many names. Leave at most 20.',
} as const;

/** What is wrong with a row in such a list. */
export const listRows = {
  formula: '“{value}” in the column “{column}” begins like a formula. Remove the first character.',
  'too-many-cells': '“{value}” is in a cell without a heading. Remove it, or put names with commas in quotation marks.',
} as const;
