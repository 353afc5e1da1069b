import { OpenDataView } from '@/components/open-data/data-page';
import { DEADLINE_TO_COME } from '@/domain/rounds/rounds';
import type { RowOf } from '@/lib/open-data/rows';
import { wordsFor } from '@/messages/translate';
import { whomToAsk } from '@/queries/installation/settings';
import { openTable } from '@/queries/open-data/open-data';
import { publicPage } from '../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** The page of open data: files, feeds, calendars, and a table to embed. */
const page = publicPage({
  load: async (context) => {
    const rounds = await openTable(context, 'rounds', { round: null, contest: null });
    const shown = roundToShow(rounds);
    const contests = shown ? await openTable(context, 'contests', { round: shown.id, contest: null }) : [];
    return {
      operatorName: (await whomToAsk(context, null)).settings.operatorName,
      rounds: [...rounds].sort((a, b) => (a.closesAt < b.closesAt ? 1 : -1)),
      shown,
      contests: [...contests].sort((a, b) => a.position - b.position),
    };
  },
  metadata: (_, { locale }) => {
    const words = wordsFor(locale, 'openData');
    return { title: words('title'), description: words('description') };
  },
  frame: () => ({ path: '/data', section: 'data' }),
  view: (found, { locale }) => <OpenDataView {...found} locale={locale} />,
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

/** The round used in examples: a current one if there is one, otherwise the last to close. */
function roundToShow(rounds: readonly RowOf<'rounds'>[]): RowOf<'rounds'> | null {
  const rank = ({ kind, state }: RowOf<'rounds'>) =>
    (kind === 'archive' ? 0 : 2) + (DEADLINE_TO_COME.includes(state) ? 1 : 0);
  return rounds.reduce<RowOf<'rounds'> | null>((best, each) => {
    if (best === null || rank(each) > rank(best)) return each;
    return rank(each) === rank(best) && each.closesAt > best.closesAt ? each : best;
  }, null);
}
