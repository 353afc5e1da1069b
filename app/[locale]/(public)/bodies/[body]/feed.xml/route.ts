import { publicContext } from '@/auth/context';
import { bodyFeed, FEED_HEADERS } from '@/components/open-data/feed';
import type { Locale } from '@/messages/translate';
import { bodyEvents } from '@/queries/open-data/public-events';
import { conditional } from '../../../conditional';

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
