import { adminPage, queryText } from '@/app/[locale]/admin/admin-page';
import { inviteCandidate } from '@/app/[locale]/admin/people/actions';
import { Form } from '@/components/ui/form';
import { GetForm } from '@/components/ui/get-form';
import { SummaryList } from '@/components/ui/lists';
import { PageHeader, Section } from '@/components/ui/section';
import { LOCALES } from '@/domain/base/languages.mjs';
import { INVITED_CANDIDATES } from '@/domain/candidates/invitations';
import { UNSENT } from '@/lib/form-state';
import { candidateInvitation } from '@/mail/templates/candidate-invitation';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import {
  type CandidateToInvite,
  candidateInvitationPreview,
  readCandidatesAsked,
} from '@/queries/candidates/candidates-to-invite';
import { adminSettings } from '@/queries/installation/settings';

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
                  <p lang={language} className="wrap-anywhere">
                    <strong>{mail.subject}</strong>
                  </p>
                  <div lang={language} className="stack gap-s3 wrap-anywhere max-w-text">
                    {mail.text
                      .trim()
                      .split('\n\n')
                      .map((paragraph) => (
                        <p key={paragraph} className="whitespace-pre-line">
                          {paragraph}
                        </p>
                      ))}
                  </div>
                </details>
              );
            })}
          </div>
        ) : null}
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
            words={formWords(locale, t('invite.choose'))}
          />
        </Section>
        <Section id="emails" title={t('invite.emails')} note={t('invite.again')}>
          <div>
            {emails > 0 ? (
              <Form
                action={inviteCandidate.bind(null, { locale })}
                hidden={{ who, round }}
                words={formWords(locale, t('invite.button', { emails }))}
              >
                {about}
              </Form>
            ) : (
              about
            )}
          </div>
        </Section>
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
