import { askIn } from '@/app/[locale]/ask';
import { ownPage } from '@/app/[locale]/own-page';
import { ErasureForm } from '@/components/people/erasure-form';
import { BackLink } from '@/components/ui/back-link';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { ownErasure } from '@/queries/people/erasure';
import { eraseMe } from './actions';

export const dynamic = 'force-dynamic';

/** Lists the data that an erasure deletes and the data that it keeps, and asks the person to confirm it. */
const page = ownPage({
  side: 'me',
  load: ownErasure,
  path: () => '/me/erase',
  title: (_, locale) => wordsFor(locale, 'erasure')('title'),
  view: (plan, { locale }) => {
    const t = wordsFor(locale, 'erasure');
    return (
      <>
        <BackLink href={href(locale, '/me')} words={t('cancel')} />
        <ErasureForm
          plan={plan}
          who="you"
          locale={locale}
          title={t('title')}
          lede={t('lede')}
          button={t('button')}
          action={eraseMe.bind(null, locale)}
          ask={askIn(locale)}
        />
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
