import type { Metadata } from 'next';
import { cache } from 'react';
import { publicContext } from '@/auth/context';
import { SearchForm } from '@/components/search/search-form';
import { FoundBodies, FoundCandidates, FoundRounds, FoundSlates } from '@/components/search/search-results';
import { Empty, Inset } from '@/components/ui/callout';
import { PageHeader } from '@/components/ui/section';
import { LONGEST_SEARCH } from '@/domain/base/names';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type SearchResult, search } from '@/queries/bodies/search';
import { PublicPage } from '../public-page';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<{ q?: string | string[] }>;
};

const load = cache(async (typed: string) => search(await publicContext(), typed));
const typedIn = (q: string | string[] | undefined): string => [q].flat()[0] ?? '';

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const words = wordsFor((await params).locale, 'search');
  const { typed, kind } = await load(typedIn((await searchParams).q));
  return {
    title: kind === 'nothing-typed' ? words('title') : words('pageTitle', { typed }),
    description: words('description'),
    robots: { index: kind === 'nothing-typed' },
  };
}

/** One box for everything that has a name: an ordinary form, without a cookie and without a script. */
export default async function SearchPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const result = await load(typedIn((await searchParams).q));
  const words = wordsFor(locale, 'search');
  const { typed, kind, isCut, receipt } = result;
  return (
    <PublicPage locale={locale} path="/search" section="search">
      <PageHeader title={headingOf(result, locale)} lede={ledeOf(result, locale)}>
        <SearchForm locale={locale} value={typed} />
        {isCut ? <p className="small quiet">{words('cut', { most: LONGEST_SEARCH })}</p> : null}
        {receipt ? (
          <Inset>
            <p>
              {words.rich('receipt', {
                code: receipt,
                a: (chunks) => <a href={href(locale, `/receipts?code=${receipt}`)}>{chunks}</a>,
              })}
            </p>
          </Inset>
        ) : null}
      </PageHeader>
      <FoundBodies result={result} locale={locale} />
      <FoundCandidates result={result} locale={locale} />
      <FoundSlates result={result} locale={locale} />
      <FoundRounds result={result} locale={locale} />
      {kind === 'nothing-typed' || kind === 'none' ? <OtherWays kind={kind} locale={locale} /> : null}
    </PublicPage>
  );
}

function headingOf({ kind, count, typed }: SearchResult, locale: Locale): string {
  const words = wordsFor(locale, 'search');
  if (kind === 'nothing-typed') return words('title');
  if (kind === 'fits') return words('fits', { n: count, typed });
  return words(kind, { typed });
}

function ledeOf({ kind, count }: SearchResult, locale: Locale): string | undefined {
  const words = wordsFor(locale, 'search');
  if (kind === 'nothing-typed') return words('lede');
  return kind === 'near' ? words('nearLede', { n: count }) : undefined;
}

type OtherWaysProps = { readonly kind: 'nothing-typed' | 'none'; readonly locale: Locale };

/** The full lists, for readers who do not know the name. */
function OtherWays({ kind, locale }: OtherWaysProps) {
  const words = wordsFor(locale, 'search');
  const ways = (
    <ul className="stack gap-s2">
      {(['bodies', 'rounds', 'receipts'] as const).map((way) => (
        <li key={way}>
          <a href={href(locale, `/${way}`)}>{words(`ways.${way}`)}</a>
        </li>
      ))}
    </ul>
  );
  if (kind === 'nothing-typed') return ways;
  return (
    <Empty>
      <p>{words('noneText')}</p>
      {ways}
    </Empty>
  );
}
