import type { Metadata } from 'next';
import { cache } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { FactsForm } from '@/components/ui/facts-form';
import { PageHeader, Section } from '@/components/ui/section';
import { ADMIN_ROLES } from '@/domain/base/permissions';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { adminRows } from '@/queries/people/admin-people';
import { AdminFrame, AdminMissing } from '../../frame';
import { adminScene } from '../../scene';
import { grant } from '../actions';
import { dayWords } from '../officer-words';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: Locale }> };

const load = cache((locale: Locale) =>
  adminScene(locale, '/admin/people/admins', async (context) => ({
    admins: await adminRows(context),
    mayGrant: context.actor.admin === 'owner',
  })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const n = (await load(locale))?.admins.length ?? 0;
  return { title: wordsFor(locale, 'adminPeople')('admins.title', { n }), robots: { index: false } };
}

/** Who has which role. Owners give roles here. */
export default async function AdminsPage({ params }: Props) {
  const { locale } = await params;
  const scene = await load(locale);
  if (!scene) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminPeople');
  const admin = wordsFor(locale, 'admin');
  const { admins, mayGrant } = scene;
  const changes = mayGrant ? [{ key: 'change', head: t('admins.change') }] : [];
  return (
    <AdminFrame locale={locale} path="/admin/people/admins" part="people">
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
          <FactsForm
            action={grant.bind(null, locale)}
            hidden={{}}
            fields={[
              { as: 'line', name: 'email', label: t('body.email') },
              {
                as: 'one',
                name: 'role',
                label: t('admins.role'),
                choices: ADMIN_ROLES.map((role) => ({
                  value: role,
                  words: t(`roles.${role}`),
                  hint: t(`roleHints.${role}`),
                })),
              },
            ]}
            words={{
              problem: admin('act.problem'),
              errorMark: admin('act.errorMark', { text: '' }),
              button: t('admins.addButton'),
            }}
          >
            {null}
          </FactsForm>
        </Section>
      ) : null}
    </AdminFrame>
  );
}
