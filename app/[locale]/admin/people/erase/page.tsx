import { adminPage, queryText } from '@/app/[locale]/admin/admin-page';
import { Inset } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { findToErase } from './actions';

export const dynamic = 'force-dynamic';

/** Finds a person who asked, by their address, to give them a copy of their data or to erase it. */
const page = adminPage<{ locale: Locale }, { readonly isDone: boolean }>({
  path: () => '/admin/people/erase',
  part: 'people',
  isForActing: true,
  load: async (_context, _address, query) => ({ isDone: queryText(query, 'done') === 'yes' }),
  title: (_, { locale }) => wordsFor(locale, 'adminPeople')('erase.title'),
  back: (_, { locale }) => ({ path: '/admin/people', words: wordsFor(locale, 'adminPeople')('links.people') }),
  render: ({ isDone }, { locale }) => {
    const t = wordsFor(locale, 'adminPeople');
    return (
      <>
        <PageHeader title={t('erase.title')} lede={t('erase.lede')} />
        {isDone ? (
          <Inset>
            <p>{t('erase.done')}</p>
          </Inset>
        ) : null}
        <Form
          action={findToErase.bind(null, { locale })}
          fields={[{ as: 'email', name: 'email', label: t('erase.email'), hint: t('erase.emailHint') }]}
          words={formWords(locale, t('erase.find'))}
        />
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
