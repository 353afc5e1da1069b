import { type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { approveLetterAction, returnLetterAction } from '@/app/[locale]/admin/rounds/[round]/approvals/actions';
import { WaitingWords } from '@/app/[locale]/admin/rounds/[round]/approvals/waiting-words';
import { readStatement } from '@/components/candidates/read-statement';
import { StatementPreview } from '@/components/candidates/statement-text';
import { LANGUAGE_TAGS } from '@/domain/base/languages.mjs';
import { longInstantInZone } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import { type LetterToApprove, letterToApprove } from '@/queries/candidates/letters-to-approve';

export const dynamic = 'force-dynamic';

type LetterAddress = RoundAddress & { readonly letter: string };

const titleOf = ({ candidate, language }: LetterToApprove, locale: Locale) => {
  const t = wordsFor(locale, 'candidateAccess');
  return t('letter.title', { name: candidate.name, language: t(`approvals.language.${language}`) });
};

/** One letter to CLPs that waits, beside the one in the agenda packs, with the two decisions. */
const page = roundPage<LetterAddress, LetterToApprove>({
  page: ({ letter }) => `/approvals/letters/${letter}`,
  isModerated: true,
  load: async (context, { round, letter }) => {
    const found = await letterToApprove(context, letter);
    return found?.round.slug === round ? found : null;
  },
  title: (found, { locale }) => titleOf(found, locale),
  back: ({ round }, { locale }) => ({
    path: roundPath(round.slug, '/approvals'),
    words: wordsFor(locale, 'candidateAccess')('approvals.link'),
  }),
  render: (found, { locale, address, mayAct }) => {
    const t = wordsFor(locale, 'candidateAccess');
    const { round, contest, language, inPacks } = found;
    const preview = (text: string) => (
      <StatementPreview
        read={readStatement({ text, answers: [], links: [] }, [], language)}
        lang={LANGUAGE_TAGS[language]}
      />
    );
    return (
      <WaitingWords
        over={`${contest.title}, ${round.title}`}
        title={titleOf(found, locale)}
        sentAt={longInstantInZone(found.writtenAt, round.zone, locale)}
        words={preview(found.text)}
        current={{ title: t(inPacks ? 'letter.now' : 'letter.nothing'), words: inPacks && preview(inPacks.text) }}
        isWaiting={found.isWaiting}
        mayAct={mayAct}
        hidden={{ letter: found.id }}
        approve={{
          action: approveLetterAction.bind(null, address),
          title: t('letter.approve'),
          note: t('letter.approveText'),
          button: t('letter.approve'),
        }}
        giveBack={{ action: returnLetterAction.bind(null, address), note: t('letter.returnText') }}
        locale={locale}
      />
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
