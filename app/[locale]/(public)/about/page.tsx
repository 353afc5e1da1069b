import { Ask } from '@/app/[locale]/ask';
import { askAbout } from '@/auth/whom-to-ask';
import { ASK } from '@/messages/contact-words';
import { wordsFor } from '@/messages/translate';
import { textPage } from '../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** The page about the site: who runs it, what it does and which nominations count. */
const page = textPage('/about', async (locale) => {
  const words = wordsFor(locale, 'site');
  const { settings } = await askAbout(null);
  const { operatorName: operator, webPage } = settings;
  return {
    title: words('about.title'),
    description: words('about.description'),
    lede: words('about.lede'),
    parts: [
      {
        id: 'who',
        title: words('about.who'),
        lines: [
          operator ? words('about.whoNamed', { operator }) : words('about.whoUnnamed'),
          ...(settings.intake === 'party' ? [] : [words('about.official')]),
          ...(webPage && operator
            ? [
                <a key="page" href={webPage} rel="noopener">
                  {words('about.page', { operator })}
                </a>,
              ]
            : []),
          <Ask key="ask" locale={locale} text={words('about.ask', { contact: ASK })} />,
        ],
      },
      {
        id: 'what',
        title: words('about.what'),
        lines: [words('about.what1'), words('about.what2'), words('about.what3')],
      },
      { id: 'counts', title: words('about.counts'), lines: [words('about.counts1'), words('about.counts2')] },
      { id: 'sources', title: words('about.sources'), lines: [words('about.sources1'), words('about.sources2')] },
    ],
  };
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
