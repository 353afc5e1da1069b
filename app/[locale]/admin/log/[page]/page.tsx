import type { Metadata } from 'next';
import { type Locale, wordsFor } from '@/messages/translate';
import { AdminLogPage } from '../admin-log-page';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: Locale; page: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: wordsFor((await params).locale, 'verify')('adminLog.title'),
  robots: { index: false },
});

/** Older entries of the log, with who acted. */
export default async function OlderEntries({ params }: Props) {
  const { locale, page } = await params;
  return <AdminLogPage locale={locale} page={/^[1-9]\d{0,8}$/.test(page) ? Number(page) : 0} />;
}
