import type { Metadata } from 'next';
import { isLocale } from '@/domain/base/languages.mjs';
import { wordsFor } from '@/messages/translate';
import { NotFoundPage } from '../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: string }> };

/** The proxy does not rewrite some addresses, such as /api/none. They come here with their first part as the locale. */
const localeOf = (text: string) => (isLocale(text) ? text : 'en');

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsFor(localeOf((await params).locale), 'shared')('notFound.title'), robots: { index: false } };
}

/** The page for every address that has no page of its own. */
export default async function UnknownAddress({ params }: Props) {
  return <NotFoundPage locale={localeOf((await params).locale)} />;
}
