import { LogView } from '@/components/log/log-page';
import { wordsFor } from '@/messages/translate';
import { signedHeads } from '@/queries/log/log-heads';
import { publicLog } from '@/queries/log/public-log';
import { publicPage } from '../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** The newest entries of the public log. */
const page = publicPage({
  load: async (context) => {
    const log = await publicLog(context, 'newest');
    return log && { log, heads: (await signedHeads(context)).heads };
  },
  metadata: (_, { locale }) => {
    const words = wordsFor(locale, 'publicLog');
    return { title: words('title'), description: words('description') };
  },
  frame: () => ({ path: '/log' }),
  view: (found, { locale }) => <LogView {...found} page="newest" locale={locale} />,
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
