import type { Metadata } from 'next';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { SitePage } from '../site-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = wordsFor((await params).locale, 'verify');
  return { title: words('title'), description: words('description') };
}

/** How to check a receipt, the log and an archive, in plain words. */
export default async function VerifyPage({ params }: Props) {
  const { locale } = await params;
  const words = wordsFor(locale, 'verify');
  const to = (path: string, text: string) => <a href={path}>{text}</a>;
  return (
    <SitePage
      locale={locale}
      path="/verify"
      title={words('title')}
      lede={words('lede')}
      parts={[
        {
          id: 'receipt',
          title: words('receipt.title'),
          lines: [
            words('receipt.first'),
            words('receipt.second'),
            to(href(locale, '/receipts'), wordsFor(locale, 'shell')('nav.checkReceipt')),
          ],
        },
        {
          id: 'log',
          title: words('log.title'),
          lines: [
            words('log.first'),
            words('log.second'),
            to(href(locale, '/log'), words('log.read')),
            to('/log/heads.json', words('log.heads')),
            to('/.well-known/nominations-key.json', words('log.key')),
          ],
        },
        {
          id: 'archive',
          title: words('archive.title'),
          lines: [
            words('archive.first'),
            words('archive.second'),
            <code key="run" className="font-mono">
              node verify.mjs ARCHIVE.zip
            </code>,
            words('archive.third'),
            words('archive.fourth'),
            to('/verify/verify.mjs', words('archive.program')),
          ],
        },
      ]}
    />
  );
}
