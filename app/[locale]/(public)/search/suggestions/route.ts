import { createHash } from 'node:crypto';
import { publicContext } from '@/auth/context';
import { isLocale } from '@/lib/words';
import { search } from '@/queries/search';
import { suggested } from '../suggested';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: string }> };

/** What the search field suggests while one types. Small, the same for everybody, and right until something public changes. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { locale } = await params;
  const language = isLocale(locale) ? locale : 'en';
  const typed = new URL(request.url).searchParams.get('q') ?? '';
  const context = await publicContext();
  const body = JSON.stringify({ items: suggested(await search(context, typed), language) });
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { 'cache-control': 'public, max-age=0, s-maxage=2', etag: tag };
  if (request.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } });
}
