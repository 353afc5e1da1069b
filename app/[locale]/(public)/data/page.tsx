import type { Metadata } from 'next';
import { cache } from 'react';
import { publicContext } from '@/auth/context';
import { Embedding, Examples, Feeds, Fields, Files } from '@/components/open-data/data-page';
import { PageHeader, Section } from '@/components/ui/section';
import { env } from '@/lib/env';
import { LICENCE, ONS_LICENCE, publisherName } from '@/lib/open-data/licence';
import type { RowOf } from '@/lib/open-data/rows';
import { type Locale, wordsFor } from '@/messages/translate';
import { openTable } from '@/queries/open-data/open-data';
import { PublicPage } from '../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale }> };
const ALL = { round: null, contest: null };

const load = cache(async () => {
  const context = await publicContext();
  const rounds = await openTable(context, 'rounds', ALL);
  const shown = roundToShow(rounds);
  const contests = shown ? await openTable(context, 'contests', { round: shown.id, contest: null }) : [];
  const inOrder = [...contests].sort((a, b) => a.position - b.position);
  return { rounds: [...rounds].sort((a, b) => (a.closesAt < b.closesAt ? 1 : -1)), shown, contests: inOrder };
});

/** The round that examples are made of: one under way if there is one, else the last to close. */
function roundToShow(rounds: readonly RowOf<'rounds'>[]): RowOf<'rounds'> | null {
  const rank = ({ kind, state }: RowOf<'rounds'>) =>
    (kind === 'archive' ? 0 : 2) + (state === 'open' || state === 'announced' ? 1 : 0);
  return rounds.reduce<RowOf<'rounds'> | null>((best, each) => {
    if (best === null || rank(each) > rank(best)) return each;
    return rank(each) === rank(best) && each.closesAt > best.closesAt ? each : best;
  }, null);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = wordsFor((await params).locale, 'openData');
  return { title: words('title'), description: words('description') };
}

/** What anybody may take from here: files, feeds, calendars, and a table for their own page. */
export default async function DataPage({ params }: Props) {
  const { locale } = await params;
  const { rounds, shown, contests } = await load();
  const words = wordsFor(locale, 'openData');
  const [first] = contests;
  return (
    <PublicPage locale={locale} path="/data" section="data">
      <PageHeader title={words('title')} lede={words('lede')} />
      <Files locale={locale} />
      <Examples locale={locale} round={shown?.id ?? null} contest={first?.contest ?? null} />
      <Fields locale={locale} />
      <Section id="licence" title={words('licence.title')}>
        <div className="stack max-w-text">
          <p>
            {words.rich('licence.ours', {
              link: (chunks) => (
                <a href={LICENCE.address} rel="license">
                  {chunks}
                </a>
              ),
            })}
          </p>
          <p>{words.rich('licence.ons', { link: (chunks) => <a href={ONS_LICENCE}>{chunks}</a> })}</p>
          <p>{words('licence.others')}</p>
          <p>{words('licence.credit', { operator: publisherName(), address: env.siteUrl() })}</p>
        </div>
      </Section>
      <Section id="promise" title={words('promise.title')}>
        <div className="stack max-w-text">
          <p>{words('promise.version')}</p>
          <p>{words('promise.ids')}</p>
          <p>{words('promise.fresh')}</p>
          <p>{words('promise.privateParts')}</p>
        </div>
      </Section>
      <Feeds locale={locale} rounds={rounds} />
      <Embedding locale={locale} round={shown} contests={contests} />
    </PublicPage>
  );
}
