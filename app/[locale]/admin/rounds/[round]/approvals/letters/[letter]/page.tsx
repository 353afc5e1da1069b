import { type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { approveLetterAction, returnLetterAction } from '@/app/[locale]/admin/rounds/[round]/approvals/actions';
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
    const lang = LANGUAGE_TAGS[language];
    const read = (text: string) => readStatement({ text, answers: [], links: [] }, [], language);
    const hidden = { letter: found.id };
    return (
      <>
        <PageHeader over={`${contest.title}, ${round.title}`} title={titleOf(found, locale)}>
          <p>{t('statement.sent', { at: longInstantInZone(found.writtenAt, round.zone, locale) })}</p>
        </PageHeader>
        <Section id="words" title={t('statement.words')}>
          <div className="proof max-w-text">
            <StatementPreview read={read(found.text)} lang={lang} />
          </div>
        </Section>
        {found.isWaiting && mayAct ? (
          <>
            <Section id="approve" title={t('letter.approve')} note={t('letter.approveText')}>
              <div>
                <Form
                  action={approveLetterAction.bind(null, address)}
                  hidden={hidden}
                  words={formWords(locale, t('letter.approve'))}
                />
              </div>
            </Section>
            <Section id="return" title={t('statement.return')} note={t('letter.returnText')}>
              <div>
                <Form
                  action={returnLetterAction.bind(null, address)}
                  hidden={hidden}
                  fields={returnFields(locale)}
                  words={formWords(locale, t('statement.returnButton'))}
                  isQuiet
                  prefix="return-"
                />
              </div>
            </Section>
          </>
        ) : (
          <Empty>
            <p>{t(found.isWaiting ? 'approvals.waits' : 'statement.decided')}</p>
          </Empty>
        )}
        <Section id="now" title={t(inPacks ? 'letter.now' : 'letter.nothing')}>
          {inPacks ? (
            <div className="max-w-text">
              <StatementPreview read={read(inPacks.text)} lang={lang} />
            </div>
          ) : null}
        </Section>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
