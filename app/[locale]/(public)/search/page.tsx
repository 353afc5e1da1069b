import type { Metadata } from 'next';
import { cache } from 'react';
import { publicContext } from '@/auth/context';
import { SearchView } from '@/components/search/search-results';
import { type Locale, wordsFor } from '@/messages/translate';
import { search } from '@/queries/search/search';
import { PublicFrame } from '../public-page';

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

/** The search page for CLPs, candidates, slates and rounds: an ordinary form that needs no cookie and no script. */
export default async function SearchPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const typed = typedIn((await searchParams).q);
  const result = await load(typed);
  const search = typed === '' ? '' : `?${new URLSearchParams({ q: typed })}`;
  return (
    <PublicFrame locale={locale} path="/search" search={search} section="search">
      <SearchView result={result} locale={locale} />
    </PublicFrame>
  );
}
