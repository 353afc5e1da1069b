import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { textPage } from '../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** The page that explains how to check a receipt, the log and an archive. */
const page = textPage('/verify', (locale) => {
  const words = wordsFor(locale, 'verify');
  const to = (path: string, text: string) => <a href={path}>{text}</a>;
  return {
    title: words('title'),
    description: words('description'),
    lede: words('lede'),
    parts: [
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
          to('/log/heads.json', words('heads.title')),
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
    ],
  };
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
