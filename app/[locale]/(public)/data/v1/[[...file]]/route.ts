import { conditional, OPEN_TO_ALL, type ReaderContext, streamOf } from '@/app/[locale]/(public)/public-file';
import { publicContext } from '@/auth/context';
import { env } from '@/lib/env';
import { openApi } from '@/lib/open-data/api';
import { type CsvAbout, csvHead, csvLines, tableAsCsv } from '@/lib/open-data/csv';
import { attribution, LICENCE } from '@/lib/open-data/licence';
import { isAddressName, type Question, type Refused, readQuestion } from '@/lib/open-data/question';
import { isTableName, type TableName } from '@/lib/open-data/rows';
import { wordsFor } from '@/messages/translate';
import { whomToAsk } from '@/queries/installation/settings';
import { isOnRecord, lastChange, openPage, openRows } from '@/queries/open-data/open-data';

// Next runs this for each request. The counts are cached until the public record changes.
export const dynamic = 'force-dynamic';

type Address = { readonly params: Promise<{ file?: string[] }> };
type Format = 'json' | 'csv';

/** One file of the open data: a table as JSON or CSV, or the description of all tables. The same in both languages. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const file = (await params).file?.join('/') ?? '';
  const words = wordsFor('en', 'openDataApi');
  const context = await publicContext();
  if (file === 'openapi.json') {
    const make = async () => ({ body: JSON.stringify(openApi(env.siteUrl())), headers: JSON_HEADERS });
    return (await conditional(request, context, file, make)) ?? nothingHere();
  }
  const [table, format, ...rest] = file.split('.');
  if (!isTableName(table ?? '') || (format !== 'json' && format !== 'csv') || rest.length > 0) return nothingHere();
  const asked = new URL(request.url).searchParams;
  const question = readQuestion(table as TableName, asked, format === 'csv');
  if (!question.ok) return refused(400, question.error);
  for (const [name, value] of question.value.filters) {
    if (!isAddressName(name) || (await isOnRecord(context, name, value))) continue;
    const list = {
      round: 'rounds',
      contest: 'contests',
      candidate: 'candidacies',
      body: 'bodies',
      slate: 'candidacies',
    };
    const address = `${env.siteUrl()}/data/v1/${list[name]}.json`;
    return refused(400, { code: 'not-on-record', message: words('refused.notKnown', { name, value, address }) });
  }
  const key = `${file}?${new URLSearchParams([...asked].sort(([a], [b]) => (a < b ? -1 : 1)))}`;
  const make = () => tableFile(context, table as TableName, format, question.value);
  return (await conditional(request, context, key, make)) ?? nothingHere();
}

/** Any site may request it, with any header of a simple request. */
export function OPTIONS(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN_TO_ALL,
      allow: READS,
      'access-control-allow-methods': READS,
      'access-control-allow-headers': 'If-None-Match, Accept, Content-Type',
      'access-control-max-age': '86400',
    },
  });
}

const READS = 'GET, HEAD, OPTIONS';
const readOnly = () => {
  const message = wordsFor('en', 'openDataApi')('refused.method');
  return refused(405, { code: 'read-only', message }, { allow: READS });
};
export const POST = readOnly;
export const PUT = readOnly;
export const PATCH = readOnly;
export const DELETE = readOnly;

const JSON_HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  link: `<${LICENCE.address}>; rel="license"`,
};

async function tableFile<T extends TableName>(context: ReaderContext, table: T, format: Format, question: Question) {
  const { filters } = question;
  const asOf = (await lastChange(context))?.toISOString() ?? null;
  const source = `${env.siteUrl()}/data/v1/${table}.${format}`;
  // A whole file is written as its rows are read, because it may be longer than the memory.
  const isWhole = format === 'csv' && question.limit === null;
  const answer = isWhole ? { rows: [], total: 0, next: null } : await openPage(context, table, question);
  const next = answer.next === null ? null : `${source}?${paramsOf(question, answer.next)}`;
  const link = [`<${LICENCE.address}>; rel="license"`, ...(next === null ? [] : [`<${next}>; rel="next"`])].join(', ');
  if (format === 'csv') {
    const about = { licence: LICENCE.name, publisher: env.siteUrl(), asOf: asOf ?? '' };
    return {
      body: isWhole
        ? streamOf(wholeCsv(context, table, question, about))
        : START_OF_CSV + tableAsCsv(table, answer.rows, about),
      headers: {
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': `attachment; filename="${[...filters.values(), table].map(inName).join('-')}.csv"`,
        link,
      },
    };
  }
  const { settings } = await whomToAsk(context, null);
  const body = JSON.stringify({
    licence: LICENCE.address,
    attribution: attribution(settings.operatorName),
    source,
    asOf,
    version: context.db.publicVersion(context.now),
    table,
    total: answer.total,
    next,
    data: answer.rows,
  });
  return { body, headers: { ...JSON_HEADERS, link } };
}

/** The byte order mark tells spreadsheets to read UTF-8, for names like Ynys Môn. */
const START_OF_CSV = '\uFEFF';

async function* wholeCsv<T extends TableName>(context: ReaderContext, table: T, question: Question, about: CsvAbout) {
  yield START_OF_CSV + csvHead(table);
  for await (const rows of openRows(context, table, question)) yield csvLines(table, rows, about);
}

/** Turns a value into part of a file's name: "Yorkshire and the Humber" becomes yorkshire-and-the-humber. */
const inName = (value: string) => value.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

function paramsOf({ filters, limit }: Question, after: string): URLSearchParams {
  const params = new URLSearchParams([...filters]);
  if (limit !== null) params.set('limit', String(limit));
  params.set('after', after);
  return params;
}

function nothingHere(): Response {
  const message = wordsFor('en', 'openDataApi')('refused.unknownFile', {
    address: `${env.siteUrl()}/data/v1/openapi.json`,
  });
  return refused(404, { code: 'no-such-file', message });
}

function refused(status: 400 | 404 | 405, error: Refused, more: Readonly<Record<string, string>> = {}): Response {
  return Response.json({ error }, { status, headers: { ...OPEN_TO_ALL, 'cache-control': 'no-store', ...more } });
}
