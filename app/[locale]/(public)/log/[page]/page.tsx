import type { Metadata } from 'next';
import { type Locale, wordsFor } from '@/messages/translate';
import { LogPage, logTitle } from '../log-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale; page: string }> };

const numberOf = (page: string): number => (/^[1-9]\d{0,8}$/.test(page) ? Number(page) : 0);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page } = await params;
  const words = wordsFor(locale, 'publicLog');
  const number = numberOf(page);
  if (number === 0) return { title: wordsFor(locale, 'shared')('notFound.title') };
  return { title: logTitle(number, locale), description: words('description') };
}

/** Older entries of the public log. */
export default async function OlderEntries({ params }: Props) {
  const { locale, page } = await params;
  return <LogPage locale={locale} page={numberOf(page)} />;
}
