import { z } from 'zod';
import { wordsFor } from '@/messages/translate';
import { ROWS, type RowOf, TABLE_NAMES, type TableName } from './rows';

// The parts of a JSON file around its rows, and the shape of an error.

const words = wordsFor('en', 'openDataApi');

const envelopeOf = <R extends z.ZodType>(table: TableName, row: R) =>
  z.strictObject({
    licence: z.url().meta({ description: words('api.envelope.licence') }),
    attribution: z.string().meta({ description: words('api.envelope.attribution') }),
    source: z.url().meta({ description: words('api.envelope.source') }),
    asOf: z.iso
      .datetime()
      .nullable()
      .meta({ description: words('api.envelope.asOf') }),
    version: z.string().meta({ description: words('api.envelope.version') }),
    table: z.literal(table).meta({ description: words('api.envelope.table') }),
    total: z
      .int()
      .min(0)
      .meta({ description: words('api.envelope.total') }),
    next: z
      .url()
      .nullable()
      .meta({ description: words('api.envelope.next') }),
    data: z.array(row).meta({ description: words('api.envelope.data') }),
  });

/** The schema of the whole JSON file of each table. */
export const ENVELOPES = Object.fromEntries(
  TABLE_NAMES.map((table) => [table, envelopeOf(table, ROWS[table])]),
) as unknown as { readonly [T in TableName]: z.ZodType<Envelope<T>> };

export type Envelope<T extends TableName> = {
  readonly licence: string;
  readonly attribution: string;
  readonly source: string;
  readonly asOf: string | null;
  readonly version: string;
  readonly table: T;
  readonly total: number;
  readonly next: string | null;
  readonly data: readonly RowOf<T>[];
};

export const errorShape = z.strictObject({
  error: z
    .strictObject({
      code: z.string().meta({ description: words('api.code') }),
      message: z.string().meta({ description: words('api.message') }),
    })
    .meta({ description: words('api.error') }),
});
