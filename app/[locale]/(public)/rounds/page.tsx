import type { Metadata } from 'next';
import { publicContext } from '@/auth/context';
import { Closed } from '@/components/rounds/home-page';
import { DataTable } from '@/components/ui/data-table';
import { PageHeader, Section } from '@/components/ui/section';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type RoundInList, roundsList } from '@/queries/rounds/home';
import { PublicPage } from '../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = wordsFor((await params).locale, 'rounds');
  return { title: words('list.title'), description: words('list.description') };
}

/** Every round on record. */
export default async function RoundsPage({ params }: Props) {
  const { locale } = await params;
  const words = wordsFor(locale, 'rounds');
  const { current, past } = await roundsList(await publicContext());
  return (
    <PublicPage locale={locale} path="/rounds" section="rounds">
      <PageHeader title={words('list.title')} lede={words('list.lede')} />
      <Section id="current" title={words('list.current')}>
        <Rounds rounds={current} caption={words('list.current')} empty={words('list.none')} locale={locale} />
      </Section>
      <Section id="past" title={words('list.past')}>
        <Rounds rounds={past} caption={words('list.past')} empty={words('list.nonePast')} locale={locale} />
      </Section>
    </PublicPage>
  );
}

type RoundsProps = {
  readonly rounds: readonly RoundInList[];
  readonly caption: string;
  readonly empty: string;
  readonly locale: Locale;
};

function Rounds({ rounds, caption, empty, locale }: RoundsProps) {
  const words = wordsFor(locale, 'rounds');
  if (rounds.length === 0) return <p className="quiet">{empty}</p>;
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={[
        { key: 'round', head: words('list.round') },
        { key: 'closes', head: words('list.closes') },
        { key: 'contests', head: words('list.contests') },
      ]}
      rows={rounds.map((each) => ({
        key: each.round.slug,
        cells: [
          <a key="round" href={href(locale, `/rounds/${each.round.slug}`)}>
            {each.round.title}
          </a>,
          <Closed key="closes" {...each} locale={locale} />,
          each.contests.map(({ slug, title }) => (
            <span key={slug} className="block">
              <a href={href(locale, `/rounds/${each.round.slug}/${slug}`)}>{title}</a>
            </span>
          )),
        ],
      }))}
    />
  );
}
