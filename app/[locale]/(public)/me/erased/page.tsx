import { textPage } from '@/app/[locale]/(public)/public-page';
import { Ask } from '@/app/[locale]/ask';
import { ASK } from '@/messages/contact-words';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** Shown after a person has erased their data. */
const page = textPage('/me/erased', (locale) => {
  const t = wordsFor(locale, 'erasure');
  return {
    title: t('doneTitle'),
    description: t('doneLede'),
    lede: t('doneLede'),
    parts: [
      {
        id: 'stays',
        title: t('stays'),
        lines: [
          <Ask key="text" locale={locale} text={t('doneText', { contact: ASK })} />,
          <a key="privacy" href={href(locale, '/privacy')}>
            {t('doneLink')}
          </a>,
        ],
      },
    ],
  };
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
