import { Ask } from '@/app/[locale]/ask';
import { ASK } from '@/messages/contact-words';
import { wordsFor } from '@/messages/translate';
import { textPage } from '../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** The accessibility page: what people can expect, how the site was tested, and known problems. */
const page = textPage('/accessibility', (locale) => {
  const words = wordsFor(locale, 'site');
  return {
    title: words('accessibility.title'),
    description: words('accessibility.description'),
    lede: words('accessibility.lede'),
    parts: [
      {
        id: 'done',
        title: words('accessibility.done'),
        lines: [words('accessibility.done1'), words('accessibility.done2'), words('accessibility.done3')],
      },
      { id: 'tested', title: words('accessibility.tested'), lines: [words('accessibility.tested1')] },
      {
        id: 'gaps',
        title: words('accessibility.gaps'),
        lines: [
          words('accessibility.gaps1'),
          <Ask key="ask" locale={locale} text={words('accessibility.gaps2', { contact: ASK })} />,
        ],
      },
    ],
  };
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
