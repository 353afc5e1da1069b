import { adminPage } from '@/app/[locale]/admin/admin-page';
import { askIn } from '@/app/[locale]/ask';
import { ErasureForm } from '@/components/people/erasure-form';
import { Section } from '@/components/ui/section';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type ErasurePlan, personErasure } from '@/queries/people/erasure';
import { erase } from '../actions';

export const dynamic = 'force-dynamic';

/**
 * Lists the data that an erasure deletes and the data that it keeps, asks the admin to confirm it, and offers a copy
 * for the person.
 */
const page = adminPage<{ locale: Locale; user: string }, ErasurePlan>({
  path: ({ user }) => `/admin/people/erase/${user}`,
  part: 'people',
  isForActing: true,
  load: (context, { user }) => personErasure(context, user),
  title: ({ email }, { locale }) => wordsFor(locale, 'adminPeople')('erase.titleOf', { email }),
  back: (_, { locale }) => ({ path: '/admin/people/erase', words: wordsFor(locale, 'adminPeople')('erase.title') }),
  render: (plan, { locale, path }) => {
    const t = wordsFor(locale, 'adminPeople');
    const copy = (file: string, words: string) => <a href={href(locale, `${path}/${file}`)}>{words}</a>;
    return (
      <>
        <ErasureForm
          plan={plan}
          who="they"
          locale={locale}
          title={t('erase.titleOf', { email: plan.email })}
          lede={t('erase.ledeOf')}
          button={t('erase.button')}
          action={erase.bind(null, { locale })}
          ask={askIn(locale)}
          hidden={{ user: plan.userId }}
        />
        <Section id="copy" title={t('erase.copyTitle')}>
          <div className="stack max-w-text">
            <p>{t('erase.copyText')}</p>
            <ul className="stack gap-s1">
              <li>{copy('data.txt', wordsFor(locale, 'ownData')('copyTxt'))}</li>
              <li>{copy('data.json', wordsFor(locale, 'ownData')('copyJson'))}</li>
            </ul>
          </div>
        </Section>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
