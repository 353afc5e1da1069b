import { adminPage, queryText } from '@/app/[locale]/admin/admin-page';
import { bodyName } from '@/components/bodies/body-name';
import { SummaryList } from '@/components/ui/lists';
import { MailPreview } from '@/components/ui/mail-preview';
import { BODY_KINDS } from '@/domain/bodies/bodies';
import { PLACE_GROUPS } from '@/domain/bodies/kinds';
import { INVITED_WHO } from '@/domain/people/invitations';
import { firstInvitation } from '@/mail/templates/invitation';
import { atStart } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import { invitationPreview, readInviteWhere, readInviteWho } from '@/queries/people/officers-to-invite';
import { invite } from '../actions';
import { InvitationView } from './invitation-view';

export const dynamic = 'force-dynamic';

const PATH = '/admin/people/invite';

/** Shows how many officers would be invited, and the email, and invites them. */
const page = adminPage({
  path: (_: { locale: Locale }) => PATH,
  part: 'people',
  load: async (context, _, query) => {
    const [who, where] = [queryText(query, 'who'), queryText(query, 'where')];
    const sent = Number(queryText(query, 'sent'));
    const asked = { who: readInviteWho(who), where: readInviteWhere(where) };
    return {
      ...(await invitationPreview(context, asked)),
      email: await firstInvitation(context, asked),
      who: readInviteWho(who),
      where: where || 'all',
      sent: Number.isInteger(sent) && sent > 0 ? sent : null,
    };
  },
  title: ({ sent, emails }, { locale }) => titleOf(sent, emails, locale),
  back: (_, { locale }) => ({ path: '/admin/people', words: wordsFor(locale, 'adminPeople')('links.people') }),
  render: ({ who, where, sent, emails, bodies, rests, withoutOfficer, body, email }, { locale }) => {
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
        {email ? (
          <>
            <h3>{t('invite.happens')}</h3>
            <p className="max-w-text">{t('invite.says', { emails })}</p>
            <MailPreview {...email} lang="en" />
          </>
        ) : null}
      </div>
    );
    return (
      <InvitationView
        title={titleOf(sent, emails, locale)}
        t={t}
        locale={locale}
        path={PATH}
        choice={[
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
              ...BODY_KINDS.map((kind) => ({
                value: `kind:${kind}`,
                words: atStart(wordsFor(locale, 'kinds')(`many.${kind}`), locale),
              })),
              ...PLACE_GROUPS.map((region) => ({
                value: `region:${region}`,
                words: wordsFor(locale, 'shared')(`region.${region}`),
              })),
            ],
          },
        ]}
        send={
          emails > 0
            ? { action: invite.bind(null, { locale }), hidden: { who, where }, button: t('invite.button', { emails }) }
            : null
        }
        about={about}
      />
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function titleOf(sent: number | null, emails: number, locale: Locale): string {
  const t = wordsFor(locale, 'adminPeople');
  return sent ? t('invite.done', { n: sent }) : t('invite.title', { emails });
}
