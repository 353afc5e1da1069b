import type { Metadata } from 'next';
import { type Locale, wordsFor } from '@/messages/translate';
import { SitePage } from '../site-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = wordsFor((await params).locale, 'site');
  return { title: words('privacy.title'), description: words('privacy.description') };
}

/** What is kept about people, and what is never public. */
export default async function PrivacyPage({ params }: Props) {
  const { locale } = await params;
  const words = wordsFor(locale, 'site');
  return (
    <SitePage
      locale={locale}
      path="/privacy"
      title={words('privacy.title')}
      lede={words('privacy.lede')}
      parts={[
        {
          id: 'kept',
          title: words('privacy.kept'),
          lines: [words('privacy.kept1'), words('privacy.kept2'), words('privacy.kept3')],
        },
        {
          id: 'never',
          title: words('privacy.never'),
          lines: [words('privacy.never1'), words('privacy.never2'), words('privacy.never3')],
        },
        { id: 'cookie', title: words('privacy.cookie'), lines: [words('privacy.cookie1')] },
        { id: 'rights', title: words('privacy.rights'), lines: [words('privacy.rights1')] },
      ]}
    />
  );
}
