import type { Metadata } from 'next';
import { type Locale, wordsFor } from '@/lib/words';
import { NotHere } from '../not-here';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsFor((await params).locale, 'shared')('notFound.title'), robots: { index: false } };
}

/** Every address that no page has. */
export default async function AnythingElse({ params }: Props) {
  return <NotHere locale={(await params).locale} />;
}
