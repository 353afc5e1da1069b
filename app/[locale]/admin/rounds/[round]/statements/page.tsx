import { contestPath, lockedWords, type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { Inset } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { SummaryList } from '@/components/ui/lists';
import { PageHeader, Section } from '@/components/ui/section';
import { count } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import {
  type AdminStatements,
  adminStatements,
  type ContestWithStatements,
  type StatementOnRecord,
} from '@/queries/candidates/admin-statements';

export const dynamic = 'force-dynamic';

/**
 * The page about the statements of a round: who may read them, their word limit, the questions, and which candidates
 * have one.
 */
const page = roundPage<RoundAddress, AdminStatements>({
  isModerated: true,
  page: () => '/statements',
  load: (context, { round }) => adminStatements(context, round),
  title: (_, { locale }) => wordsFor(locale, 'guideAdmin')('statements.title'),
  render: (found, facts) => {
    const { round, contests } = found;
    const { locale } = facts;
    const t = wordsFor(locale, 'guideAdmin');
    const locked = lockedWords(found, facts);
    const details = { href: href(locale, roundPath(round.slug, '/details')), words: t('change') };
    return (
      <>
        <PageHeader over={wordsFor(locale, 'adminSetup')('over', { round: round.title })} title={t('statements.title')}>
          {locked ? <Inset>{locked}</Inset> : null}
        </PageHeader>
        <div className="mb-s7">
          <SummaryList
            rows={[
              {
                term: t('statements.readers'),
                detail: t(`statements.readersAre.${round.statementsFor}`),
                action: locked ? undefined : { ...details, of: t('statements.readers') },
              },
            ]}
          />
        </div>
        {contests.length === 0 ? <p>{t('statements.noContests')}</p> : null}
        {contests.map((contest) => (
          <Section key={contest.slug} id={contest.slug} title={contest.title}>
            <div className="stack gap-s5">
              <SummaryList rows={rowsOf(contest, round.slug, locked !== null, locale)} />
              {contest.candidates.length > 0 ? (
                <Statements contest={contest} round={round.slug} isLocked={locked !== null} locale={locale} />
              ) : null}
            </div>
          </Section>
        ))}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function rowsOf(contest: ContestWithStatements, round: string, isLocked: boolean, locale: Locale) {
  const t = wordsFor(locale, 'guideAdmin');
  const { slug, title, statementWords, questions, candidates } = contest;
  const to = (page: string) => href(locale, contestPath(round, slug, page));
  return [
    {
      term: t('statements.limit'),
      detail: statementWords === null ? t('statements.noLimit') : count(statementWords, locale),
      action: isLocked ? undefined : { href: to(''), words: t('change'), of: title },
    },
    {
      term: t('statements.questions'),
      detail: t('statements.questionsAre', { n: questions.length }),
      action: { href: to('/questions'), words: t('statements.questions'), of: title },
    },
    {
      term: t('statements.have'),
      detail: t('statements.haveOf', {
        n: candidates.filter(({ statements }) => statements.some(({ isTakenBack }) => !isTakenBack)).length,
        all: candidates.length,
      }),
    },
  ];
}

type StatementsProps = {
  readonly contest: ContestWithStatements;
  readonly round: string;
  readonly isLocked: boolean;
  readonly locale: Locale;
};

function Statements({ contest, round, isLocked, locale }: StatementsProps) {
  const t = wordsFor(locale, 'guideAdmin');
  const wordsOf = (one: StatementOnRecord | undefined) => {
    if (!one) return <span className="quiet">{t('statements.none')}</span>;
    if (one.isTakenBack) return t('statements.takenBack');
    return t('statements.version', { isSummary: String(one.isSummary), version: one.version });
  };
  return (
    <DataTable
      caption={t('statements.caption', { contest: contest.title })}
      isCaptionHidden
      columns={[
        { key: 'candidate', head: t('candidate') },
        { key: 'en', head: t('statements.english') },
        { key: 'cy', head: t('statements.welsh') },
      ]}
      rows={contest.candidates.map(({ slug, name, statements }) => ({
        key: slug,
        cells: [
          <span key="name">
            {name}
            {isLocked ? null : (
              <small className="block font-normal">
                <a href={href(locale, contestPath(round, contest.slug, `/candidacies/${slug}/statement`))}>
                  {t('statements.enter')}
                  <span className="vh"> ({name})</span>
                </a>
              </small>
            )}
          </span>,
          wordsOf(statements.find(({ language }) => language === 'en')),
          wordsOf(statements.find(({ language }) => language === 'cy')),
        ],
      }))}
    />
  );
}
