import { recordFile } from '@/app/[locale]/(public)/public-file';
import { bodyDates, CALENDAR_HEADERS } from '@/components/open-data/calendar';
import { bodyCalendar } from '@/queries/open-data/calendars';

export const dynamic = 'force-dynamic';

/** The dates of a body's meetings and its deadlines, as a calendar that anyone can subscribe to. */
export const GET = recordFile<{ body: string }>('calendar', CALENDAR_HEADERS, async (context, { body, locale }) => {
  const calendar = await bodyCalendar(context, body);
  return calendar && bodyDates(calendar, locale);
});
