import { type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { approve, giveBack } from '@/app/[locale]/admin/rounds/[round]/approvals/actions';
import { returnFields } from '@/app/[locale]/admin/rounds/[round]/approvals/decision-fields';
import { readStatement } from '@/components/candidates/read-statement';
import { StatementPreview } from '@/components/candidates/statement-text';
import { Empty } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { PageHeader, Section } from '@/components/ui/section';
import { LANGUAGE_TAGS } from '@/domain/base/languages.mjs';
import { formWords } from '@/messages/form-words';
import { longInstantInZone } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import { type StatementToApprove, statementToApprove } from '@/queries/candidates/approvals';

export const dynamic = 'force-dynamic';

type SentAddress = RoundAddress & { readonly sent: string };

const titleOf = ({ candidate, language }: StatementToApprove, locale: Locale) => {
  const t = wordsFor(locale, 'candidateAccess');
  return t('statement.title', { name: candidate.name, language: t(`approvals.language.${language}`) });
};

/** One statement that waits, beside the published one, with the two decisions. */
const page = roundPage<SentAddress, StatementToApprove>({
  page: ({ sent }) => `/approvals/statements/${sent}`,
  isModerated: true,
  load: async (context, { round, sent }) => {
    const found = await statementToApprove(context, sent);
    return found?.round.slug === round ? found : null;
  },
  title: (found, { locale }) => titleOf(found, locale),
  back: ({ round }, { locale }) => ({
    path: roundPath(round.slug, '/approvals'),
    words: wordsFor(locale, 'candidateAccess')('approvals.link'),
  }),
  render: (found, { locale, address, mayAct }) => {
    const t = wordsFor(locale, 'candidateAccess');
    const { round, contest, language, questions, published } = found;
    const lang = LANGUAGE_TAGS[language];
    return (
      <>
        <PageHeader over={`${contest.title}, ${round.title}`} title={titleOf(found, locale)}>
          <p>{t('statement.sent', { at: longInstantInZone(found.sentAt, round.zone, locale) })}</p>
        </PageHeader>
        <Section id="words" title={t('statement.words')}>
          <div className="proof max-w-text">
            <StatementPreview read={readStatement(found.words, questions, language)} lang={lang} />
          </div>
        </Section>
        {found.isWaiting && mayAct ? (
          <>
            <Section id="approve" title={t('statement.approve')} note={t('statement.approveText')}>
              <div>
                <Form
                  action={approve.bind(null, address)}
                  hidden={{ sent: found.id }}
                  words={formWords(locale, t('statement.approveButton'))}
                />
              </div>
            </Section>
            <Section id="return" title={t('statement.return')} note={t('statement.returnText')}>
              <div>
                <Form
                  action={giveBack.bind(null, address)}
                  hidden={{ sent: found.id }}
                  fields={returnFields(locale)}
                  words={formWords(locale, t('statement.returnButton'))}
                  isQuiet
                />
              </div>
            </Section>
          </>
        ) : (
          <Empty>
            <p>{t(found.isWaiting ? 'approvals.waits' : 'statement.decided')}</p>
          </Empty>
        )}
        <Section
          id="published"
          title={published ? t('statement.published', { version: String(published.version) }) : t('statement.nothing')}
        >
          {published ? (
            <div className="max-w-text">
              <StatementPreview read={readStatement(published, questions, language)} lang={lang} />
            </div>
          ) : null}
        </Section>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
