import type { Metadata } from 'next';
import { type Locale, wordsFor } from '@/messages/translate';
import { LogPage } from './log-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = wordsFor((await params).locale, 'publicLog');
  return { title: words('title'), description: words('description') };
}

/** The newest entries of the public log. */
export default async function NewestEntries({ params }: Props) {
  return <LogPage locale={(await params).locale} page="newest" />;
}
