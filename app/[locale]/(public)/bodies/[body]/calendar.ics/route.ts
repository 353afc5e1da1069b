import { publicContext } from '@/auth/context';
import { bodyDates, CALENDAR_HEADERS } from '@/components/open-data/calendar';
import type { Locale } from '@/messages/translate';
import { bodyCalendar } from '@/queries/open-data/calendars';
import { conditional } from '../../../conditional';

export const dynamic = 'force-dynamic';

type Address = { readonly params: Promise<{ locale: string; body: string }> };

/** When a body meets and until when it may send, to subscribe to in any calendar. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { locale, body } = await params;
  const context = await publicContext();
  const answer = await conditional(request, context, `${locale} ${body} calendar`, async () => {
    const calendar = await bodyCalendar(context, body);
    return calendar && { body: bodyDates(calendar, locale as Locale), headers: CALENDAR_HEADERS };
  });
  return answer ?? new Response(null, { status: 404 });
}
