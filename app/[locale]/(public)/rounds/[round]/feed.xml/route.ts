import { recordFile } from '@/app/[locale]/(public)/public-file';
import { FEED_HEADERS, roundFeed } from '@/components/open-data/feed';
import { whomToAsk } from '@/queries/installation/settings';
import { roundEvents } from '@/queries/open-data/public-events';

export const dynamic = 'force-dynamic';

/** The events of a round, as an Atom feed. */
export const GET = recordFile<{ round: string }>('feed', FEED_HEADERS, async (context, { round, locale }) => {
  const events = await roundEvents(context, round);
  const { settings } = await whomToAsk(context, null);
  return events && roundFeed(events, settings.operatorName, locale);
});
