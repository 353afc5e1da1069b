import { conditional } from '@/app/[locale]/(public)/public-file';
import { publicContext } from '@/auth/context';
import { suggested } from '@/components/search/suggestions';
import { isLocale } from '@/domain/base/languages.mjs';
import { LONGEST_SEARCH } from '@/domain/base/names';
import { search } from '@/queries/search/search';

export const dynamic = 'force-dynamic';

type Address = { readonly params: Promise<{ locale: string }> };

/**
 * The suggestions for the search field. They are the same for everybody, and cached until the public record changes.
 */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { locale } = await params;
  const language = isLocale(locale) ? locale : 'en';
  const typed = (new URL(request.url).searchParams.get('q') ?? '').slice(0, LONGEST_SEARCH);
  const context = await publicContext();
  const answer = await conditional(request, context, `${language} suggestions ${typed}`, async () => ({
    body: JSON.stringify({ items: suggested(await search(context, typed), language) }),
    headers: { 'content-type': 'application/json; charset=utf-8', 'x-robots-tag': 'noindex' },
  }));
  return answer ?? new Response(null, { status: 404 });
}
