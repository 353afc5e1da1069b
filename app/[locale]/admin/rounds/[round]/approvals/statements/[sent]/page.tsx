import { type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { approve, giveBack } from '@/app/[locale]/admin/rounds/[round]/approvals/actions';
import { WaitingWords } from '@/app/[locale]/admin/rounds/[round]/approvals/waiting-words';
import { readStatement } from '@/components/candidates/read-statement';
import { StatementPreview } from '@/components/candidates/statement-text';
import { LANGUAGE_TAGS } from '@/domain/base/languages.mjs';
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
    const preview = (words: typeof found.words) => (
      <StatementPreview read={readStatement(words, questions, language)} lang={LANGUAGE_TAGS[language]} />
    );
    return (
      <WaitingWords
        over={`${contest.title}, ${round.title}`}
        title={titleOf(found, locale)}
        sentAt={longInstantInZone(found.sentAt, round.zone, locale)}
        words={preview(found.words)}
        current={{
          title: published ? t('statement.published', { version: String(published.version) }) : t('statement.nothing'),
          words: published && preview(published),
        }}
        isWaiting={found.isWaiting}
        mayAct={mayAct}
        hidden={{ sent: found.id }}
        approve={{
          action: approve.bind(null, address),
          title: t('statement.approve'),
          note: t('statement.approveText'),
          button: t('statement.approveButton'),
        }}
        giveBack={{ action: giveBack.bind(null, address), note: t('statement.returnText') }}
        locale={locale}
      />
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
