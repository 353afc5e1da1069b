import { atStart, count } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { BodiesOfKind, RegionOfBodies } from '@/queries/bodies/find-bodies';
import { SearchForm } from '../search/search-form';
import { PageHeader, Section } from '../ui/section';
import { anchorOf, bareName, bodyName, OtherName } from './body-name';

type BodiesViewProps = {
  readonly regions: readonly RegionOfBodies[];
  readonly kinds: readonly BodiesOfKind[];
  readonly locale: Locale;
};

/** Every CLP by nation and region, every body of another kind, and a search by any of their names. */
export function BodiesView({ regions, kinds, locale }: BodiesViewProps) {
  const words = wordsFor(locale, 'bodyPages');
  return (
    <>
      <PageHeader title={words('find.title')} lede={words('find.lede')}>
        <SearchForm locale={locale} />
      </PageHeader>
      <Section id="all" title={words('find.all')} isWide>
        <div className="regions">
          {regions.map(({ region, bodies }) => (
            <div key={region} id={anchorOf(region)}>
              <h3>
                {wordsFor(locale, 'shared')(`region.${region}`)}{' '}
                <span className="num">{count(bodies.length, locale)}</span>
              </h3>
              <ul className="rl">
                {bodies.map((body) => (
                  <li key={body.id}>
                    <a href={href(locale, `/bodies/${body.slug}`)}>{bareName(body, locale)}</a>{' '}
                    {locale === 'cy' ? <OtherName body={body} locale={locale} /> : null}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </Section>
      {kinds.map(({ kind, bodies }) => (
        <Section
          key={kind}
          id={kind}
          title={atStart(wordsFor(locale, 'kinds')(`many.${kind}`), locale)}
          note={count(bodies.length, locale)}
          isWide
        >
          <ul className="rl">
            {bodies.map((body) => (
              <li key={body.id} className="wrap-anywhere">
                <a href={href(locale, `/bodies/${body.slug}`)}>{bodyName(body, locale)}</a>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
