import { adminPage, queryText } from '@/app/[locale]/admin/admin-page';
import { bodyName } from '@/components/bodies/body-name';
import { Form } from '@/components/ui/form';
import { GetForm } from '@/components/ui/get-form';
import { SummaryList } from '@/components/ui/lists';
import { PageHeader, Section } from '@/components/ui/section';
import { REGIONS } from '@/domain/bodies/bodies';
import { INVITED_WHO } from '@/domain/people/invitations';
import { UNSENT } from '@/lib/form-state';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { invitationPreview, readInviteWhere, readInviteWho } from '@/queries/people/officers-to-invite';
import { invite } from '../actions';

export const dynamic = 'force-dynamic';

const PATH = '/admin/people/invite';

/** Shows how many officers would be invited, and invites them. */
const page = adminPage({
  path: (_: { locale: Locale }) => PATH,
  part: 'people',
  load: async (context, _, query) => {
    const [who, where] = [queryText(query, 'who'), queryText(query, 'where')];
    const sent = Number(queryText(query, 'sent'));
    const preview = await invitationPreview(context, { who: readInviteWho(who), where: readInviteWhere(where) });
    return {
      ...preview,
      who: readInviteWho(who),
      where: where || 'all',
      sent: Number.isInteger(sent) && sent > 0 ? sent : null,
    };
  },
  title: ({ sent, emails }, { locale }) => titleOf(sent, emails, locale),
  back: (_, { locale }) => ({ path: '/admin/people', words: wordsFor(locale, 'adminPeople')('links.people') }),
  render: ({ who, where, sent, emails, bodies, rests, withoutOfficer, body }, { locale }) => {
    const t = wordsFor(locale, 'adminPeople');
    const about = (
      <div className="stack gap-s4">
        <SummaryList
          rows={[
            { term: t('invite.emails'), detail: t('invite.emailsText', { emails }) },
            { term: t('invite.bodies'), detail: t('invite.bodiesText', { bodies }) },
            { term: t('invite.rests'), detail: t('invite.restsText', { rests }) },
            { term: t('invite.without'), detail: t('invite.withoutText', { n: withoutOfficer }) },
          ]}
        />
        <h3>{t('invite.happens')}</h3>
        <p className="max-w-text">{t('invite.says')}</p>
      </div>
    );
    return (
      <>
        <PageHeader title={titleOf(sent, emails, locale)} />
        <Section id="who-is-meant" title={t('invite.chooseTitle')}>
          <GetForm
            action={href(locale, PATH)}
            state={UNSENT}
            fields={[
              {
                as: 'one',
                name: 'who',
                label: t('invite.whoLabel'),
                value: who,
                choices: INVITED_WHO.map((value) => ({ value, words: t(`invite.who.${value}`) })),
              },
              {
                as: 'select',
                name: 'where',
                label: t('invite.whereLabel'),
                value: where,
                options: [
                  { value: 'all', words: t('invite.whereAll') },
                  ...(body ? [{ value: `body:${body.slug}`, words: bodyName(body, locale) }] : []),
                  ...REGIONS.map((region) => ({
                    value: `region:${region}`,
                    words: wordsFor(locale, 'shared')(`region.${region}`),
                  })),
                ],
              },
            ]}
            words={formWords(locale, t('invite.choose'))}
          />
        </Section>
        <Section id="emails" title={t('invite.emails')} note={t('invite.again')}>
          <div>
            {emails > 0 ? (
              <Form
                action={invite.bind(null, { locale })}
                hidden={{ who, where }}
                words={formWords(locale, t('invite.button', { emails }))}
              >
                {about}
              </Form>
            ) : (
              about
            )}
          </div>
        </Section>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function titleOf(sent: number | null, emails: number, locale: Locale): string {
  const t = wordsFor(locale, 'adminPeople');
  return sent ? t('invite.done', { n: sent }) : t('invite.title', { emails });
}
