import type { Metadata } from 'next';
import { isLocale } from '@/domain/base/languages.mjs';
import { wordsFor } from '@/messages/translate';
import { NotFoundPage } from '../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: string }> };

/** Addresses that are not rewritten, such as /api/none, come here with their first part as the language. */
const localeOf = (text: string) => (isLocale(text) ? text : 'en');

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsFor(localeOf((await params).locale), 'shared')('notFound.title'), robots: { index: false } };
}

/** Every address without a page. */
export default async function UnknownAddress({ params }: Props) {
  return <NotFoundPage locale={localeOf((await params).locale)} />;
}
