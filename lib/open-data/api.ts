import { z } from 'zod';
import { wordsFor } from '@/messages/translate';
import { thresholdSchema } from '../round-file-rules';
import { ENVELOPES, errorShape } from './envelope';
import { EXAMPLES } from './examples';
import { LICENCE } from './licence';
import { ADDRESSES, FEWEST_ROWS, FILTERS, type FilterName, MOST_ROWS } from './question';
import { ROWS, TABLE_NAMES, type TableName } from './rows';

/**
 * The version of the open data. Addresses contain its first number. Every ETag contains it as a whole, so raise it with
 * every change to the contents of a file, feed or calendar. Otherwise clients keep the old contents until the record
 * changes.
 */
export const API_VERSION = '1.0.0';

const words = wordsFor('en', 'openDataApi');
const said = (name: Parameters<typeof words>[0], values: Record<string, string> = {}) =>
  words(name, values as never) as string;

const rowName = (table: TableName) => `${table}-row`;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Every schema by its name. The files are written with the same definitions. */
function schemas(): Record<string, unknown> {
  const registry = z.registry<{ id: string }>();
  for (const table of TABLE_NAMES) {
    registry.add(ROWS[table], { id: rowName(table) });
    registry.add(ENVELOPES[table], { id: table });
  }
  registry.add(errorShape, { id: 'error' });
  registry.add(thresholdSchema, { id: 'threshold' });
  const made = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    unrepresentable: 'throw',
    // Generated clients must accept unknown fields, because fields may be added within a version.
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
    },
  });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([name, { $schema: _schema, $id: _id, ...schema }]) => [name, schema]),
  );
}

const filterNames = (table: TableName) => Object.keys(FILTERS[table]) as FilterName[];

function parameters(table: TableName, isWhole: boolean) {
  const filters = filterNames(table).map((name) => {
    const takes = FILTERS[table][name];
    const isAddress = ADDRESSES.some((each) => each === name);
    return {
      name,
      in: 'query',
      description: said(`api.${name}`),
      schema: isAddress ? { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' } : { type: 'string', enum: takes },
    };
  });
  const limit = { type: 'integer', minimum: 1, maximum: MOST_ROWS, ...(isWhole ? {} : { default: FEWEST_ROWS }) };
  return [
    ...filters,
    { name: 'limit', in: 'query', description: said('api.limit'), schema: limit },
    { name: 'after', in: 'query', description: said('api.after'), schema: { type: 'string' } },
  ];
}

const HEADERS = {
  ETag: { schema: { type: 'string' } },
  Link: { description: 'rel="next", rel="license"', schema: { type: 'string' } },
};

const problems = {
  304: { description: said('api.notModified') },
  400: { description: said('api.badRequest'), content: { 'application/json': { schema: ref('error') } } },
  404: { description: said('api.notFound'), content: { 'application/json': { schema: ref('error') } } },
};

function pathsOf(table: TableName): Record<string, unknown> {
  const json = {
    schema: ref(table),
    example: { ...EXAMPLES.envelope(table), total: 1, next: null, data: [EXAMPLES.rows[table]] },
  };
  return {
    [`/data/v1/${table}.json`]: {
      get: {
        operationId: `${table}Json`,
        summary: said('api.list', { table }),
        parameters: parameters(table, false),
        responses: {
          200: { description: said('api.ok'), headers: HEADERS, content: { 'application/json': json } },
          ...problems,
        },
      },
    },
    [`/data/v1/${table}.csv`]: {
      get: {
        operationId: `${table}Csv`,
        summary: said('api.csv', { table }),
        description: said('api.csvNote'),
        parameters: parameters(table, true),
        responses: {
          200: {
            description: said('api.ok'),
            headers: HEADERS,
            content: { 'text/csv': { schema: { type: 'string' } } },
          },
          ...problems,
        },
      },
    },
  };
}

const fileOf = (operationId: string, summary: string, type: string, named?: 'round' | 'body') => ({
  get: {
    operationId,
    summary,
    ...(named
      ? {
          parameters: [
            { name: named, in: 'path', required: true, description: said(`api.${named}`), schema: { type: 'string' } },
          ],
        }
      : {}),
    responses: {
      200: { description: said('api.ok'), content: { [type]: { schema: { type: 'string' } } } },
      304: problems[304],
      ...(named ? { 404: { description: said('api.notFound') } } : {}),
    },
  },
});

/** The OpenAPI 3.1 description of every file, feed and calendar of this site. */
export function openApi(site: string): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: {
      title: said('api.title'),
      version: API_VERSION,
      description: said('api.description'),
      license: { name: LICENCE.name, url: LICENCE.address },
    },
    servers: [{ url: site }],
    paths: {
      ...Object.assign({}, ...TABLE_NAMES.map(pathsOf)),
      '/data/v1/openapi.json': fileOf('openapi', said('api.spec'), 'application/json'),
      '/rounds/{round}/feed.xml': fileOf('roundFeed', said('api.roundFeed'), 'application/atom+xml', 'round'),
      '/rounds/{round}/calendar.ics': fileOf('roundCalendar', said('api.roundCalendar'), 'text/calendar', 'round'),
      '/bodies/{body}/feed.xml': fileOf('bodyFeed', said('api.bodyFeed'), 'application/atom+xml', 'body'),
      '/bodies/{body}/calendar.ics': fileOf('bodyCalendar', said('api.bodyCalendar'), 'text/calendar', 'body'),
    },
    components: { schemas: schemas() },
  };
}
