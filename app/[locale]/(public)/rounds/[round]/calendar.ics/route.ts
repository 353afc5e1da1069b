import { recordFile } from '@/app/[locale]/(public)/public-file';
import { CALENDAR_HEADERS, roundDates } from '@/components/open-data/calendar';
import { roundCalendar } from '@/queries/open-data/calendars';

export const dynamic = 'force-dynamic';

/** The dates of a round, as a calendar to subscribe to. */
export const GET = recordFile<{ round: string }>('calendar', CALENDAR_HEADERS, async (context, { round, locale }) => {
  const calendar = await roundCalendar(context, round);
  return calendar && roundDates(calendar, locale);
});
