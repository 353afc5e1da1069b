import { adminPage } from '@/app/[locale]/admin/admin-page';
import { DataTable } from '@/components/ui/data-table';
import { Form } from '@/components/ui/form';
import { PageHeader, Section } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { adminRows } from '@/queries/people/admin-people';
import { grant } from '../actions';
import { dayWords } from '../officers';
import { roleField } from './role-field';

export const dynamic = 'force-dynamic';

/** The page that lists the admins with their roles. Owners can add admins here. */
const page = adminPage({
  path: (_: { locale: Locale }) => '/admin/people/admins',
  part: 'people',
  load: async (context) => ({ admins: await adminRows(context), mayGrant: context.actor.admin === 'owner' }),
  title: ({ admins }, { locale }) => wordsFor(locale, 'adminPeople')('admins.title', { n: admins.length }),
  render: ({ admins, mayGrant }, { locale }) => {
    const t = wordsFor(locale, 'adminPeople');
    const changes = mayGrant ? [{ key: 'change', head: t('admins.change') }] : [];
    return (
      <>
        <PageHeader
          over={<a href={href(locale, '/admin/people')}>{t('links.people')}</a>}
          title={t('admins.title', { n: admins.length })}
          lede={t('admins.lede')}
        />
        <Section id="admins" title={t('admins.caption')} note={mayGrant ? undefined : t('admins.ownersOnly')}>
          <DataTable
            caption={t('admins.caption')}
            isCaptionHidden
            columns={[{ key: 'email', head: t('admins.email') }, ...changes]}
            rows={admins.map(({ userId, email, role, grantedAt, hasSignedIn }) => ({
              key: userId,
              cells: [
                <span key="email" className="wrap-anywhere">
                  {email}
                  <small className="quiet block font-normal">
                    {t(`roles.${role}`)} {t('admins.since', { on: dayWords(grantedAt, locale) })}.{' '}
                    {t(hasSignedIn ? 'state.signedIn' : 'state.never')}.
                  </small>
                </span>,
                <a key="change" href={href(locale, `/admin/people/admins/${userId}`)}>
                  {t('admins.change')}
                  <span className="vh"> {t('admins.changeOf', { email })}</span>
                </a>,
              ],
            }))}
          />
        </Section>
        {mayGrant ? (
          <Section id="add" title={t('admins.add')} note={t('admins.addNote')}>
            <div>
              <Form
                action={grant.bind(null, { locale })}
                fields={[{ as: 'line', name: 'email', label: t('body.email') }, roleField(locale)]}
                words={formWords(locale, t('admins.addButton'))}
              />
            </div>
          </Section>
        ) : null}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
