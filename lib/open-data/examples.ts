import rows from './examples.json' with { type: 'json' };
import { LICENCE } from './licence';
import type { TableName } from './rows';

const SITE = 'https://nominations.example';

/** One invented row of each table for the OpenAPI file. A test checks each against its schema. */
export const EXAMPLES = {
  rows: rows satisfies { readonly [T in TableName]: object },
  envelope: (table: TableName) => ({
    licence: LICENCE.address,
    attribution: `Nominations, ${SITE}.`,
    source: `${SITE}/data/v1/${table}.json`,
    asOf: '2026-05-31T09:00:00.000Z',
    version: '1420.7',
    table,
  }),
};
