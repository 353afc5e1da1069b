import type { Metadata } from 'next';
import { type Locale, wordsFor } from '@/messages/translate';
import { AdminLogPage } from './admin-log-page';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: Locale }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: wordsFor((await params).locale, 'verify')('adminLog.title'),
  robots: { index: false },
});

/** The newest entries of the log, with who acted. */
export default async function NewestEntries({ params }: Props) {
  return <AdminLogPage locale={(await params).locale} page="newest" />;
}
