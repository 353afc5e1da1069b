import { OwnDataView } from '@/components/people/own-data';
import { PageHeader, Section } from '@/components/ui/section';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { ownData } from '@/queries/people/own-data';
import { ownPage } from '../own-page';

export const dynamic = 'force-dynamic';

/** Everything that is kept about the person who reads it. */
const page = ownPage({
  side: 'me',
  load: ownData,
  path: () => '/me',
  title: (_, locale) => wordsFor(locale, 'ownData')('title'),
  view: (data, { locale }) => {
    const t = wordsFor(locale, 'ownData');
    return (
      <>
        <PageHeader title={t('title')} lede={t('lede')} />
        <OwnDataView data={data} locale={locale} copies={(file) => href(locale, `/me/${file}`)} />
        <Section id="erase" title={t('eraseTitle')}>
          <div className="stack max-w-text">
            <p>{t('eraseText')}</p>
            <p>
              <a href={href(locale, '/me/erase')}>{t('eraseLink')}</a>
            </p>
          </div>
        </Section>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
