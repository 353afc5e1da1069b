import { type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { Empty } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { Form } from '@/components/ui/form';
import { PageHeader, Section } from '@/components/ui/section';
import { dayIn } from '@/domain/base/instants';
import { ROUND_ROLES } from '@/domain/base/permissions';
import { formWords } from '@/messages/form-words';
import { longDay } from '@/messages/format';
import { wordsFor } from '@/messages/translate';
import { type RolesOfRound, rolesOfRound } from '@/queries/people/round-roles';
import { end, grant } from './actions';

export const dynamic = 'force-dynamic';

type Found = RolesOfRound & { readonly mayGrant: boolean };

/** The people who have a role in this round only. Owners give and end these roles here. */
const page = roundPage<RoundAddress, Found>({
  page: () => '/roles',
  load: async (context, { round }) => {
    const found = await rolesOfRound(context, round);
    return found && { ...found, mayGrant: context.actor.admin === 'owner' };
  },
  title: (_, { locale }) => wordsFor(locale, 'roundRoles')('title'),
  back: ({ round }) => ({ path: roundPath(round.slug), words: round.title }),
  render: ({ round, roles, mayGrant }, { locale, address }) => {
    const t = wordsFor(locale, 'roundRoles');
    const lastDay = (endsAt: Date) => longDay(dayIn(round.zone, new Date(endsAt.getTime() - 1)), locale);
    return (
      <>
        <PageHeader title={t('title')} lede={t('lede')} />
        <Section id="roles" title={t('list')} note={mayGrant ? undefined : t('ownersOnly')}>
          {roles.length === 0 ? (
            <Empty>
              <p>{t('none')}</p>
            </Empty>
          ) : (
            <DataTable
              caption={t('list')}
              isCaptionHidden
              columns={[
                { key: 'email', head: t('email') },
                { key: 'until', head: t('until') },
                ...(mayGrant ? [{ key: 'end', head: t('endHead') }] : []),
              ]}
              rows={roles.map(({ id, email, role, endsAt, hasSignedIn }) => ({
                key: id,
                cells: [
                  <span key="email" className="wrap-anywhere">
                    {email}
                    <small className="quiet block font-normal">
                      {t(`roles.${role}`)}. {t(hasSignedIn ? 'signedIn' : 'never')}.
                    </small>
                  </span>,
                  lastDay(endsAt),
                  ...(mayGrant
                    ? [
                        <Form
                          key="end"
                          action={end.bind(null, address)}
                          hidden={{ role: id }}
                          words={formWords(locale, t('end', { email }))}
                          prefix={`end-${id}-`}
                          isQuiet
                        />,
                      ]
                    : []),
                ],
              }))}
            />
          )}
        </Section>
        {mayGrant ? (
          <Section id="add" title={t('add')} note={t('addNote')}>
            <div>
              <Form
                action={grant.bind(null, address)}
                hidden={{ round: round.slug }}
                fields={[
                  { as: 'email', name: 'email', label: t('email') },
                  {
                    as: 'one',
                    name: 'role',
                    label: t('role'),
                    choices: ROUND_ROLES.map((role) => ({
                      value: role,
                      words: t(`roles.${role}`),
                      hint: t(`hints.${role}`),
                    })),
                  },
                  { as: 'day', name: 'until', label: t('until'), hint: t('untilHint') },
                ]}
                words={formWords(locale, t('addButton'))}
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
