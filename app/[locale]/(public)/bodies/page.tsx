import type { Metadata } from 'next';
import { publicContext } from '@/auth/context';
import { anchorOf, bareName, OtherName } from '@/components/bodies/body-name';
import { SearchForm } from '@/components/search/search-form';
import { PageHeader, Section } from '@/components/ui/section';
import { count } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { bodiesByRegion } from '@/queries/bodies/find-bodies';
import { PublicPage } from '../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = wordsFor((await params).locale, 'bodyPages');
  return { title: words('find.title'), description: words('find.description') };
}

/** Every body by nation and region, and the box that finds one by any of its names. */
export default async function BodiesPage({ params }: Props) {
  const { locale } = await params;
  const words = wordsFor(locale, 'bodyPages');
  const regions = await bodiesByRegion(await publicContext());
  return (
    <PublicPage locale={locale} path="/bodies" section="bodies">
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
    </PublicPage>
  );
}
