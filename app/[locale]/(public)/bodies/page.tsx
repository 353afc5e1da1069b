import type { Metadata } from 'next';
import { publicContext } from '@/auth/context';
import { bareName } from '@/components/body-name';
import { FindForm } from '@/components/ui/find-form';
import { Head, Leaf } from '@/components/ui/layout';
import { Empty } from '@/components/ui/telling';
import { count } from '@/lib/format';
import { href } from '@/lib/href';
import { type Locale, wordsFor } from '@/lib/words';
import { type FoundBodies, findBodies } from '@/queries/find-bodies';
import { PublicPage } from '../public-page';
import { anchorOf } from '../region-anchor';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<{ q?: string | string[] }>;
};

const typedIn = (q: string | string[] | undefined): string => (typeof q === 'string' ? q.trim().slice(0, 100) : '');

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const words = wordsFor((await params).locale, 'bodyPages');
  const isSearch = typedIn((await searchParams).q) !== '';
  return { title: words('find.title'), description: words('find.description'), robots: { index: !isSearch } };
}

/** Find a body by any of its names: an ordinary form, without a cookie and without a script. */
export default async function BodiesPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const typed = typedIn((await searchParams).q);
  const words = wordsFor(locale, 'bodyPages');
  const found = await findBodies(await publicContext(), typed);
  return (
    <PublicPage locale={locale} path="/bodies" section="bodies">
      <Head title={heading(found, typed, locale)} lede={found.kind === 'list' ? words('find.lede') : undefined}>
        <FindForm
          action={href(locale, '/bodies')}
          id="q"
          name="q"
          label={words('find.label')}
          hint={words('find.hint')}
          button={words('find.button')}
          value={typed}
          isAct
        />
      </Head>
      <Found found={found} locale={locale} />
    </PublicPage>
  );
}

function heading(found: FoundBodies, typed: string, locale: Locale): string {
  const words = wordsFor(locale, 'bodyPages');
  if (found.kind === 'list') return words('find.title');
  if (found.kind === 'none') return words('find.none', { typed });
  const n = found.bodies.length;
  return words(found.isCut ? 'find.foundMany' : 'find.found', { n, typed });
}

function Found({ found, locale }: { readonly found: FoundBodies; readonly locale: Locale }) {
  const words = wordsFor(locale, 'bodyPages');
  if (found.kind === 'none')
    return (
      <Empty>
        <p>{words('find.noneText')}</p>
        <p>
          <a href={href(locale, '/bodies')}>{words('find.all')}</a>
        </p>
      </Empty>
    );
  if (found.kind === 'found')
    return (
      <ul className="stack gap-s2">
        {found.bodies.map((body) => (
          <li key={body.id}>
            <a className="h3" href={href(locale, `/bodies/${body.slug}`)}>
              {bareName(body, locale)}
            </a>{' '}
            <span className="quiet">{wordsFor(locale, 'shared')(`region.${body.region}`)}</span>
          </li>
        ))}
      </ul>
    );
  return (
    <Leaf id="all" title={words('find.all')} isWide>
      <div className="regions">
        {found.regions.map(({ region, bodies }) => (
          <div key={region} id={anchorOf(region)}>
            <h3>
              {wordsFor(locale, 'shared')(`region.${region}`)}{' '}
              <span className="num">{count(bodies.length, locale)}</span>
            </h3>
            <ul className="rl">
              {bodies.map((body) => (
                <li key={body.id}>
                  <a href={href(locale, `/bodies/${body.slug}`)}>{bareName(body, locale)}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Leaf>
  );
}
