import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { RoundInList, RoundsList } from '@/queries/rounds/home';
import { DataTable } from '../ui/data-table';
import { PageHeader, Section } from '../ui/section';
import { Closed } from './home-page';
import { publicLinks } from './round-links';

type RoundsViewProps = { readonly list: RoundsList; readonly locale: Locale };

/** Every round: current ones, then earlier ones. */
export function RoundsView({ list: { current, past }, locale }: RoundsViewProps) {
  const words = wordsFor(locale, 'rounds');
  return (
    <>
      <PageHeader title={words('list.title')} lede={words('list.lede')} />
      <Section id="current" title={words('list.current')}>
        <Rounds rounds={current} caption={words('list.current')} empty={words('list.none')} locale={locale} />
      </Section>
      <Section id="past" title={words('list.past')}>
        <Rounds rounds={past} caption={words('list.past')} empty={words('list.nonePast')} locale={locale} />
      </Section>
    </>
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
        { key: 'closes', head: words('closesAt') },
        { key: 'contests', head: words('contests') },
      ]}
      rows={rounds.map((each) => ({
        key: each.round.slug,
        cells: [
          <a key="round" href={href(locale, publicLinks(each.round.slug).round)}>
            {each.round.title}
          </a>,
          <Closed key="closes" {...each} locale={locale} />,
          each.contests.map(({ slug, title }) => (
            <span key={slug} className="block">
              <a href={href(locale, publicLinks(each.round.slug).contest(slug))}>{title}</a>
            </span>
          )),
        ],
      }))}
    />
  );
}
