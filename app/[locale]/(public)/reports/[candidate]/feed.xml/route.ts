import { recordFile } from '@/app/[locale]/(public)/public-file';
import { FEED_HEADERS, reportsFeed } from '@/components/open-data/feed';
import { reportEvents } from '@/queries/candidates/report-events';
import { whomToAsk } from '@/queries/installation/settings';

export const dynamic = 'force-dynamic';

/** The reports of one representative, as an Atom feed. */
export const GET = recordFile<{ candidate: string }>(
  'reports',
  FEED_HEADERS,
  async (context, { candidate, locale }) => {
    const events = await reportEvents(context, candidate);
    const { settings } = await whomToAsk(context, null);
    return events && reportsFeed(events, settings.operatorName, locale);
  },
);
