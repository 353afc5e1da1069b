import type { Metadata } from 'next';
import { cache } from 'react';
import { ActForm } from '@/components/ui/act-form';
import { BackLink } from '@/components/ui/back-link';
import { Inset, Warning } from '@/components/ui/callout';
import { FactsForm } from '@/components/ui/facts-form';
import { PageHeader, Section } from '@/components/ui/section';
import { ADMIN_ROLES } from '@/domain/base/permissions';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { adminToChange } from '@/queries/people/admin-people';
import { AdminFrame, AdminMissing } from '../../../frame';
import { adminScene } from '../../../scene';
import { grant, revoke } from '../../actions';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: Locale; user: string }> };

const load = cache((locale: Locale, id: string) =>
  adminScene(locale, `/admin/people/admins/${id}`, async (context) => ({
    ...(await adminToChange(context, id)),
    isSelf: context.actor.userId === id,
  })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, user } = await params;
  const scene = await load(locale, user);
  const t = wordsFor(locale, 'adminPeople');
  const title = scene
    ? t(`admin.title.${scene.role}`, { email: scene.email })
    : wordsFor(locale, 'admin')('missing.title');
  return { title, robots: { index: false } };
}

/** Changes the role of an admin, or takes it away. For owners. */
export default async function AdminPersonPage({ params }: Props) {
  const { locale, user } = await params;
  const scene = await load(locale, user);
  if (!scene) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminPeople');
  const admin = wordsFor(locale, 'admin');
  const { email, role, isLastOwner, isSelf } = scene;
  const words = { problem: admin('act.problem'), errorMark: admin('act.errorMark', { text: '' }) };
  return (
    <AdminFrame locale={locale} path={`/admin/people/admins/${user}`} part="people">
      <BackLink href={href(locale, '/admin/people/admins')} words={admin('act.back')} />
      <PageHeader title={<span className="wrap-anywhere">{t(`admin.title.${role}`, { email })}</span>} />
      {isLastOwner ? (
        <Inset>
          <p>{t('admins.lastOwner')}</p>
        </Inset>
      ) : (
        <>
          <Section id="change" title={t('admin.change')}>
            <FactsForm
              action={grant.bind(null, locale)}
              hidden={{ email }}
              fields={[
                {
                  as: 'one',
                  name: 'role',
                  label: t('admins.role'),
                  value: role,
                  choices: ADMIN_ROLES.map((one) => ({
                    value: one,
                    words: t(`roles.${one}`),
                    hint: t(`roleHints.${one}`),
                  })),
                },
              ]}
              words={{ ...words, button: t('admin.changeButton') }}
            >
              {null}
            </FactsForm>
          </Section>
          <Section id="revoke" title={t('admin.revoke')}>
            <div>
              <ActForm
                action={revoke.bind(null, locale)}
                hidden={{ email }}
                words={{ ...words, button: t('admin.revokeButton') }}
              >
                <p className="max-w-text">{t('admin.revokeText')}</p>
                {isSelf ? (
                  <Warning>
                    <p>{t('admin.revokeSelf')}</p>
                  </Warning>
                ) : null}
              </ActForm>
            </div>
          </Section>
        </>
      )}
    </AdminFrame>
  );
}
