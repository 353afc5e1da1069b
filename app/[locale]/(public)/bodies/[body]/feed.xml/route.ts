import { recordFile } from '@/app/[locale]/(public)/public-file';
import { bodyFeed, FEED_HEADERS } from '@/components/open-data/feed';
import { whomToAsk } from '@/queries/installation/settings';
import { bodyEvents } from '@/queries/open-data/public-events';

export const dynamic = 'force-dynamic';

/** The events that involve a body, as an Atom feed. */
export const GET = recordFile<{ body: string }>('feed', FEED_HEADERS, async (context, { body, locale }) => {
  const events = await bodyEvents(context, body);
  const { settings } = await whomToAsk(context, null);
  return events && bodyFeed(events, settings.operatorName, locale);
});
