import { publicContext } from '@/auth/context';
import { FEED_HEADERS, roundFeed } from '@/components/open-data/feed';
import type { Locale } from '@/messages/translate';
import { roundEvents } from '@/queries/open-data/public-events';
import { conditional } from '../../../conditional';

export const dynamic = 'force-dynamic';

type Address = { readonly params: Promise<{ locale: string; round: string }> };

/** What happened in a round, as an Atom feed. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { locale, round } = await params;
  const context = await publicContext();
  const answer = await conditional(request, context, `${locale} ${round} feed`, async () => {
    const events = await roundEvents(context, round);
    return events && { body: roundFeed(events, locale as Locale), headers: FEED_HEADERS };
  });
  return answer ?? new Response(null, { status: 404 });
}
