import type { Metadata } from 'next';
import { type Locale, wordsFor } from '@/messages/translate';
import { SitePage } from '../site-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = wordsFor((await params).locale, 'site');
  return { title: words('accessibility.title'), description: words('accessibility.description') };
}

/** What to expect, how it was tested, and what is not right yet. */
export default async function AccessibilityPage({ params }: Props) {
  const { locale } = await params;
  const words = wordsFor(locale, 'site');
  return (
    <SitePage
      locale={locale}
      path="/accessibility"
      title={words('accessibility.title')}
      lede={words('accessibility.lede')}
      parts={[
        {
          id: 'done',
          title: words('accessibility.done'),
          lines: [words('accessibility.done1'), words('accessibility.done2'), words('accessibility.done3')],
        },
        { id: 'tested', title: words('accessibility.tested'), lines: [words('accessibility.tested1')] },
        {
          id: 'gaps',
          title: words('accessibility.gaps'),
          lines: [words('accessibility.gaps1'), words('accessibility.gaps2')],
        },
      ]}
    />
  );
}
