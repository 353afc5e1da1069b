import { count } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { RegionOfBodies } from '@/queries/bodies/find-bodies';
import { SearchForm } from '../search/search-form';
import { PageHeader, Section } from '../ui/section';
import { anchorOf, bareName, OtherName } from './body-name';

type BodiesViewProps = { readonly regions: readonly RegionOfBodies[]; readonly locale: Locale };

/** Every body by nation and region, and a search by any of its names. */
export function BodiesView({ regions, locale }: BodiesViewProps) {
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
    </>
  );
}
