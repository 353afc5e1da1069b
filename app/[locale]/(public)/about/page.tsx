import type { Metadata } from 'next';
import { env } from '@/lib/env';
import { type Locale, wordsFor } from '@/messages/translate';
import { SitePage } from '../site-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = wordsFor((await params).locale, 'site');
  return { title: words('about.title'), description: words('about.description') };
}

/** Who runs this, what it does and what counts. */
export default async function AboutPage({ params }: Props) {
  const { locale } = await params;
  const words = wordsFor(locale, 'site');
  const operator = env.operatorName();
  return (
    <SitePage
      locale={locale}
      path="/about"
      title={words('about.title')}
      lede={words('about.lede')}
      parts={[
        {
          id: 'who',
          title: words('about.who'),
          lines: [
            operator ? words('about.whoNamed', { operator }) : words('about.whoUnnamed'),
            words('about.official'),
          ],
        },
        {
          id: 'what',
          title: words('about.what'),
          lines: [words('about.what1'), words('about.what2'), words('about.what3')],
        },
        { id: 'counts', title: words('about.counts'), lines: [words('about.counts1'), words('about.counts2')] },
        { id: 'sources', title: words('about.sources'), lines: [words('about.sources1'), words('about.sources2')] },
      ]}
    />
  );
}
