import { adminPage } from '@/app/[locale]/admin/admin-page';
import { grant, revoke } from '@/app/[locale]/admin/people/actions';
import { Inset, Warning } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { PageHeader, Section } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { adminToChange } from '@/queries/people/admin-people';
import { roleField } from '../role-field';

export const dynamic = 'force-dynamic';

/** The page on which an owner changes or removes the role of an admin. */
const page = adminPage({
  path: ({ user }: { locale: Locale; user: string }) => `/admin/people/admins/${user}`,
  part: 'people',
  load: async (context, { user }) => ({
    ...(await adminToChange(context, user)),
    isSelf: context.actor.userId === user,
  }),
  title: ({ role, email }, { locale }) => wordsFor(locale, 'adminPeople')(`admin.title.${role}`, { email }),
  back: (_, { locale }) => ({ path: '/admin/people/admins', words: wordsFor(locale, 'admin')('act.back') }),
  render: ({ email, role, isLastOwner, isSelf }, { locale }) => {
    const t = wordsFor(locale, 'adminPeople');
    return (
      <>
        <PageHeader title={<span className="wrap-anywhere">{t(`admin.title.${role}`, { email })}</span>} />
        {isLastOwner ? (
          <Inset>
            <p>{t('admins.lastOwner')}</p>
          </Inset>
        ) : (
          <>
            <Section id="change" title={t('admin.change')}>
              <div>
                <Form
                  action={grant.bind(null, { locale })}
                  hidden={{ email }}
                  fields={[roleField(locale, role)]}
                  words={formWords(locale, t('admin.changeButton'))}
                />
              </div>
            </Section>
            <Section id="revoke" title={t('admin.revoke')}>
              <div>
                <Form
                  action={revoke.bind(null, { locale })}
                  hidden={{ email }}
                  words={formWords(locale, t('admin.revokeButton'))}
                >
                  <p className="max-w-text">{t('admin.revokeText')}</p>
                  {isSelf ? (
                    <Warning>
                      <p>{t('admin.revokeSelf')}</p>
                    </Warning>
                  ) : null}
                </Form>
              </div>
            </Section>
          </>
        )}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
