import { contestPath, roundPage } from '@/app/[locale]/admin/round-page';
import { type CandidateAddress, saveLetter } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import { Empty } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { Form } from '@/components/ui/form';
import { PageHeader, Section } from '@/components/ui/section';
import { Exact } from '@/components/ui/time';
import { LETTER_WORDS } from '@/domain/candidates/letters';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { statementRefusalWords } from '@/messages/statement-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminLetter, adminLetter } from '@/queries/candidates/admin-letter';
import type { StatementLanguage } from '@/queries/candidates/candidate-statement';

export const dynamic = 'force-dynamic';

type Found = AdminLetter & { readonly language: StatementLanguage };

const titleOf = ({ candidate, language }: Found, locale: Locale) =>
  wordsFor(locale, 'guideAdmin')('letter.title', { name: candidate.name, language });

/** The page on which an admin enters a candidate's letter to CLPs that was received on paper or by email. */
const page = roundPage<CandidateAddress, Found>({
  page: ({ contest, candidate }) => `/contests/${contest}/candidacies/${candidate}/letter`,
  isForActing: true,
  isModerated: true,
  load: async (context, { round, contest, candidate }, query) => {
    const language = query.language === 'cy' ? 'cy' : 'en';
    const found = await adminLetter(context, { round, contest, candidate, language });
    return found && { ...found, language };
  },
  title: (found, { locale }) => titleOf(found, locale),
  back: ({ round, contest, candidate }, { address }) => ({
    path: contestPath(round.slug, contest.slug, `/candidacies/${address.candidate}`),
    words: candidate.name,
  }),
  render: (found, { locale, address, path }) => {
    const { round, contest, candidate, versions, refusal, language } = found;
    const t = wordsFor(locale, 'guideAdmin');
    const other = language === 'cy' ? 'en' : 'cy';
    const [latest] = versions;
    const head = (
      <PageHeader over={`${contest.title}, ${round.title}`} title={titleOf(found, locale)} lede={t('letter.lede')}>
        <p>
          <a href={href(locale, `${path}?language=${other}`)}>{t(`letter.other.${other}`)}</a>
        </p>
      </PageHeader>
    );
    return (
      <>
        {refusal ? (
          <>
            {head}
            <Empty title={t('letter.cannot')}>
              <p>{statementRefusalWords(refusal, { locale, zone: round.zone })[0]?.text}</p>
            </Empty>
          </>
        ) : (
          <Form
            action={saveLetter.bind(null, { ...address, zone: round.zone, language })}
            hidden={{
              round: round.slug,
              contest: contest.slug,
              candidate: candidate.slug,
              language,
              basedOnVersion: String(latest?.version ?? 0),
            }}
            words={formWords(locale, t('letter.button'))}
            fields={[
              {
                as: 'lines',
                name: 'text',
                label: t('letter.text'),
                hint: t('letter.textHint', { most: LETTER_WORDS }),
                value: latest?.text ?? '',
                rows: 14,
              },
            ]}
          >
            {head}
          </Form>
        )}
        {versions.length > 0 ? (
          <div className="mt-s7">
            <Section id="versions" title={t('enter.versions')}>
              <DataTable
                caption={t('enter.versions')}
                isCaptionHidden
                columns={[
                  { key: 'version', head: t('enter.version') },
                  { key: 'what', head: t('enter.what') },
                  { key: 'when', head: t('enter.when') },
                ]}
                rows={versions.map(({ version, text, by, writtenAt }) => ({
                  key: String(version),
                  cells: [
                    String(version),
                    t(`letter.versions.${text === '' ? 'gone' : by}`),
                    <Exact key="at" at={writtenAt} zone={round.zone} locale={locale} />,
                  ],
                }))}
              />
            </Section>
          </div>
        ) : null}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
