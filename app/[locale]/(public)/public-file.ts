import { publicContext } from '@/auth/context';
import { isLocale, type Locale } from '@/domain/base/languages.mjs';
import { env } from '@/lib/env';
import { API_VERSION } from '@/lib/open-data/api';
import { sha256 } from '@/lib/tokens';

/** The headers of every file: any site may read it, without a cookie. */
export const OPEN_TO_ALL = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, Content-Disposition',
} as const;

/** Clients ask again at each request; those that have the current version get an empty 304. */
const KEPT_BRIEFLY = 'public, max-age=0, s-maxage=2';

/** The context of anyone who reads the public pages. */
export type ReaderContext = Awaited<ReturnType<typeof publicContext>>;

type Made = { readonly body: string | ReadableStream<Uint8Array>; readonly headers: Readonly<Record<string, string>> };

/**
 * Answers a request whose answer depends only on the public record. `key` goes into the ETag, and must differ for each file and language. Clients that have the
 * current version get a 304 before anything is read. If `make` returns null, the answer is 404.
 */
export async function conditional(
  request: Request,
  { db, now }: ReaderContext,
  key: string,
  make: () => Promise<Made | null>,
): Promise<Response | null> {
  const version = `${API_VERSION} ${env.siteUrl()} ${db.publicVersion(now)}`;
  const etag = `W/"${sha256(`${version} ${key}`).slice(0, 32)}"`;
  const headers = { ...OPEN_TO_ALL, etag, 'cache-control': KEPT_BRIEFLY };
  const known = request.headers.get('if-none-match');
  const tags = known?.split(',') ?? [];
  // `*` matches any version of a file, so it is checked after reading: a file that does not exist must answer 404, not
  // 304.
  if (tags.some((each) => bare(each) === bare(etag))) return new Response(null, { status: 304, headers });
  const made = await make();
  if (!made) return null;
  if (tags.some((each) => each.trim() === '*')) return new Response(null, { status: 304, headers });
  return new Response(made.body, { headers: { ...headers, ...made.headers } });
}

/** The tag without its weak mark. Tags are compared weakly, because compression changes the bytes of a response. */
const bare = (tag: string) => tag.trim().replace(/^W\//, '');

type InLanguage<P> = P & { readonly locale: Locale };
type Route<P> = { readonly params: Promise<P & { locale: string }> };

/**
 * Answers with a file made from the public record, such as a feed or a calendar, in the language of its address. If
 * `make` returns null, the answer is 404. `key` goes into the ETag with the language and the parts of the address, so
 * that the feed and the calendar of one round have different ETags.
 */
export function recordFile<P extends Readonly<Record<string, string>>>(
  key: string,
  headers: Readonly<Record<string, string>>,
  make: (context: ReaderContext, address: InLanguage<P>) => Promise<string | null>,
) {
  return async (request: Request, { params }: Route<P>): Promise<Response> => {
    const { locale, ...address } = await params;
    const language = isLocale(locale) ? locale : 'en';
    const context = await publicContext();
    const question = [locale, ...Object.values(address), key].join(' ');
    const answer = await conditional(request, context, question, async () => {
      const body = await make(context, { ...address, locale: language } as InLanguage<P>);
      return body === null ? null : { body, headers };
    });
    return answer ?? new Response(null, { status: 404 });
  };
}

/** A body that is made while it is sent, so that only a part of it is in memory. */
export const streamOf = (parts: AsyncGenerator<string | Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === 'string' ? Buffer.from(value) : value);
    },
    cancel: () => void parts.return(undefined),
  });

/** An answer that the browser saves as a file called `name`. */
export const download = (body: BodyInit, type: string, name: string): Response =>
  new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': KEPT_BRIEFLY,
    },
  });
