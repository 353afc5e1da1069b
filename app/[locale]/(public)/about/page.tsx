import { env } from '@/lib/env';
import { wordsFor } from '@/messages/translate';
import { textPage } from '../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** The page about the site: who runs it, what it does and which nominations count. */
const page = textPage('/about', (locale) => {
  const words = wordsFor(locale, 'site');
  const operator = env.operatorName();
  return {
    title: words('about.title'),
    description: words('about.description'),
    lede: words('about.lede'),
    parts: [
      {
        id: 'who',
        title: words('about.who'),
        lines: [operator ? words('about.whoNamed', { operator }) : words('about.whoUnnamed'), words('about.official')],
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
