import { recordFile } from '@/app/[locale]/(public)/public-file';
import { bodyDates, CALENDAR_HEADERS } from '@/components/open-data/calendar';
import { bodyCalendar } from '@/queries/open-data/calendars';

export const dynamic = 'force-dynamic';

/** When a body meets and until when it may send, as a calendar to subscribe to. */
export const GET = recordFile<{ body: string }>('calendar', CALENDAR_HEADERS, async (context, { body, locale }) => {
  const calendar = await bodyCalendar(context, body);
  return calendar && bodyDates(calendar, locale);
});
