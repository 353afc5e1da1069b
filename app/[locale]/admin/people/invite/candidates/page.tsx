import { adminPage, queryText } from '@/app/[locale]/admin/admin-page';
import { inviteCandidate } from '@/app/[locale]/admin/people/actions';
import { SummaryList } from '@/components/ui/lists';
import { MailPreview } from '@/components/ui/mail-preview';
import { Section } from '@/components/ui/section';
import { LOCALES } from '@/domain/base/languages.mjs';
import { INVITED_CANDIDATES } from '@/domain/candidates/invitations';
import { candidateInvitation } from '@/mail/templates/candidate-invitation';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import {
  type CandidateToInvite,
  candidateInvitationPreview,
  readCandidatesAsked,
} from '@/queries/candidates/candidates-to-invite';
import { adminSettings } from '@/queries/installation/settings';
import { InvitationView } from '../invitation-view';

export const dynamic = 'force-dynamic';

const PATH = '/admin/people/invite/candidates';
/** More names than this are not listed. */
const MOST_SHOWN = 50;

/** Shows which candidates would be invited, and the email, and invites them. */
const page = adminPage({
  path: (_: { locale: Locale }) => PATH,
  part: 'people',
  isForActing: true,
  load: async (context, _, query) => {
    const asked = readCandidatesAsked({ who: queryText(query, 'who'), round: queryText(query, 'round') });
    const sent = Number(queryText(query, 'sent'));
    const preview = await candidateInvitationPreview(context, asked);
    const { settings } = await adminSettings(context);
    return { ...preview, ...asked, settings, sent: Number.isInteger(sent) && sent > 0 ? sent : null };
  },
  title: ({ sent, emails }, { locale }) => titleOf(sent, emails, locale),
  back: (_, { locale }) => ({ path: '/admin/people', words: wordsFor(locale, 'adminPeople')('links.people') }),
  render: ({ settings, who, round, rounds, sent, emails, people, rests, withoutAddress, failed }, { locale }) => {
    const t = wordsFor(locale, 'candidateAccess');
    const [first] = people;
    const about = (
      <div className="stack gap-s5">
        <SummaryList
          rows={[
            { term: t('invite.emails'), detail: t('invite.emailsText', { emails, people: people.length }) },
            { term: t('invite.rests'), detail: t('invite.restsText', { rests }) },
          ]}
        />
        {people.length > 0 ? <Names people={people} locale={locale} /> : null}
        {first ? (
          <div className="stack gap-s4">
            <h3>{t('invite.textTitle')}</h3>
            <p className="max-w-text">{t('invite.textNote', { name: first.name })}</p>
            {LOCALES.map((language) => {
              const mail = candidateInvitation(first, settings, language);
              return (
                <details key={language} open={language === 'en'}>
                  <summary>{t(`invite.language.${language}`)}</summary>
                  <MailPreview {...mail} lang={language} />
                </details>
              );
            })}
          </div>
        ) : null}
      </div>
    );
    return (
      <>
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
              choices: INVITED_CANDIDATES.map((value) => ({ value, words: t(`invite.who.${value}`) })),
            },
            {
              as: 'select',
              name: 'round',
              label: t('invite.roundLabel'),
              value: round,
              options: [
                { value: 'all', words: t('invite.roundAll') },
                ...rounds.map(({ slug, title }) => ({ value: slug, words: title })),
              ],
            },
          ]}
          send={
            emails > 0
              ? {
                  action: inviteCandidate.bind(null, { locale }),
                  hidden: { who, round },
                  button: t('invite.button', { emails }),
                }
              : null
          }
          about={about}
        />
        {withoutAddress.length > 0 ? (
          <Section
            id="no-address"
            title={t('invite.without', { n: withoutAddress.length })}
            note={t('invite.withoutNote')}
          >
            <Names people={withoutAddress} locale={locale} />
          </Section>
        ) : null}
        {failed.length > 0 ? (
          <Section id="failed" title={t('invite.failed', { n: failed.length })} note={t('invite.failedNote')}>
            <Names people={failed} locale={locale} />
          </Section>
        ) : null}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type NamesProps = { readonly people: readonly CandidateToInvite[]; readonly locale: Locale };

/** Candidates, each with a link to their page in each contest. */
function Names({ people, locale }: NamesProps) {
  const t = wordsFor(locale, 'candidateAccess');
  const rest = people.length - MOST_SHOWN;
  return (
    <>
      <ul className="points">
        {people.slice(0, MOST_SHOWN).map(({ id, name, candidacies }) => (
          <li key={id}>
            {name}:{' '}
            {candidacies.map(({ round, contest, slug, count }, place) => (
              <span key={`${round.slug} ${contest.slug}`}>
                {place > 0 ? '; ' : ''}
                <a
                  href={href(
                    locale,
                    `/admin/rounds/${round.slug}/contests/${contest.slug}/candidacies/${slug}#addresses`,
                  )}
                >
                  {t('invite.candidacy', { contest: contest.title, round: round.title, count })}
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className="quiet">{t('invite.more', { n: rest })}</p> : null}
    </>
  );
}

function titleOf(sent: number | null, emails: number, locale: Locale): string {
  const t = wordsFor(locale, 'candidateAccess');
  return sent ? t('invite.done', { n: sent }) : t('invite.title', { emails });
}
