import { publicContext } from '@/auth/context';
import type { Locale } from '@/lib/words';
import { bodyEvents } from '@/queries/public-events';
import { conditional } from '../../../conditional';
import { bodyFeed, FEED_HEADERS } from '../../../feed';

export const dynamic = 'force-dynamic';

type Address = { readonly params: Promise<{ locale: string; body: string }> };

/** What a body had a part in, as an Atom feed. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { locale, body } = await params;
  const context = await publicContext();
  const answer = await conditional(request, context, `${locale} ${body} feed`, async () => {
    const events = await bodyEvents(context, body);
    return events && { body: bodyFeed(events, locale as Locale), headers: FEED_HEADERS };
  });
  return answer ?? new Response(null, { status: 404 });
}
