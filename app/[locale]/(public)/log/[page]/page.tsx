import { publicPage } from '@/app/[locale]/(public)/public-page';
import { LogView, logTitle } from '@/components/log/log-page';
import { wordsFor } from '@/messages/translate';
import { publicLog } from '@/queries/log/public-log';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** Older entries of the public log. */
const page = publicPage({
  load: (context, { page }: { page: string }) =>
    /^[1-9]\d{0,8}$/.test(page) ? publicLog(context, Number(page)) : Promise.resolve(null),
  metadata: (_, { locale, page }) => ({
    title: logTitle(Number(page), locale),
    description: wordsFor(locale, 'publicLog')('description'),
  }),
  frame: (_, { page }) => ({ path: `/log/${page}` }),
  view: (log, { locale, page }) => <LogView log={log} heads={null} page={Number(page)} locale={locale} />,
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
