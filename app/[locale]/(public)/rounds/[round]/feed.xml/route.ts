import { recordFile } from '@/app/[locale]/(public)/public-file';
import { FEED_HEADERS, roundFeed } from '@/components/open-data/feed';
import { roundEvents } from '@/queries/open-data/public-events';

export const dynamic = 'force-dynamic';

/** The events of a round, as an Atom feed. */
export const GET = recordFile<{ round: string }>('feed', FEED_HEADERS, async (context, { round, locale }) => {
  const events = await roundEvents(context, round);
  return events && roundFeed(events, locale);
});
