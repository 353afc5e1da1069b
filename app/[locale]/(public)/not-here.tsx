import { PageHeader } from '@/components/ui/section';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { PublicPage } from './public-page';

/**
 * Stands in for a page that is not there. Returned, never thrown: a thrown one is blank without JavaScript. Its mark
 * becomes the status of the answer.
 */
export function NotHere({ locale }: { readonly locale: Locale }) {
  const words = wordsFor(locale, 'shared');
  return (
    <PublicPage locale={locale} status={404}>
      <PageHeader title={words('notFound.title')} lede={words('notFound.lede')}>
        <ul className="stack">
          <li>
            <a href={href(locale, '/rounds')}>{words('notFound.rounds')}</a>
          </li>
          <li>
            <a href={href(locale, '/bodies')}>{words('notFound.bodies')}</a>
          </li>
          <li>
            <a href={href(locale, '/receipts')}>{words('notFound.receipts')}</a>
          </li>
        </ul>
      </PageHeader>
    </PublicPage>
  );
}
