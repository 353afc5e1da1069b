import { publicContext } from '@/auth/context';
import { CALENDAR_HEADERS, roundDates } from '@/components/open-data/calendar';
import type { Locale } from '@/messages/translate';
import { roundCalendar } from '@/queries/open-data/calendars';
import { conditional } from '../../../conditional';

export const dynamic = 'force-dynamic';

type Address = { readonly params: Promise<{ locale: string; round: string }> };

/** The dates of a round, to subscribe to in any calendar. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { locale, round } = await params;
  const context = await publicContext();
  const answer = await conditional(request, context, `${locale} ${round} calendar`, async () => {
    const calendar = await roundCalendar(context, round);
    return calendar && { body: roundDates(calendar, locale as Locale), headers: CALENDAR_HEADERS };
  });
  return answer ?? new Response(null, { status: 404 });
}
