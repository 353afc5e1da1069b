import { type ContestAddress, contestPath, lockedWords, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { reasonField } from '@/app/[locale]/admin/set-up-fields';
import { Inset } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { Form } from '@/components/ui/form';
import { PageHeader, Section } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { adminStatements, type ContestWithStatements } from '@/queries/candidates/admin-statements';
import { createQuestion } from '../actions';
import { questionFields } from './fields';

export const dynamic = 'force-dynamic';

const titleOf = ({ title, questions }: ContestWithStatements, locale: Locale) =>
  wordsFor(locale, 'guideAdmin')('questions.title', { contest: title, n: questions.length });

/** The questions of a contest, and the form to add one. */
const page = roundPage({
  page: ({ contest }: ContestAddress) => `/contests/${contest}/questions`,
  load: async (context, { round, contest: slug }) => {
    const found = await adminStatements(context, round);
    const contest = found?.contests.find((one) => one.slug === slug);
    return found && contest ? { ...found, contest } : null;
  },
  title: ({ contest }, { locale }) => titleOf(contest, locale),
  back: ({ round }, { locale }) => ({
    path: roundPath(round.slug, '/statements'),
    words: wordsFor(locale, 'guideAdmin')('statements.title'),
  }),
  render: (found, facts) => {
    const { round, contest, isPublic } = found;
    const { locale, address } = facts;
    const t = wordsFor(locale, 'guideAdmin');
    const locked = lockedWords(found, facts);
    return (
      <>
        <PageHeader
          over={wordsFor(locale, 'adminSetup')('over', { round: round.title })}
          title={titleOf(contest, locale)}
          lede={t('questions.lede')}
        >
          {locked ? <Inset>{locked}</Inset> : null}
          {!locked && contest.areFixed ? <Inset>{t('questions.fixed', { n: contest.answered })}</Inset> : null}
        </PageHeader>
        <div className="mb-s7">
          {contest.questions.length === 0 ? (
            <p>{t('questions.none')}</p>
          ) : (
            <Query contest={contest} round={round.slug} isLocked={locked !== null} locale={locale} />
          )}
        </div>
        {locked || contest.areFixed ? null : (
          <Section id="add" title={t('questions.add')}>
            <div>
              <Form
                action={createQuestion.bind(null, address)}
                hidden={{ round: round.slug, contest: contest.slug }}
                words={formWords(locale, t('questions.addButton'))}
                fields={[...questionFields(locale), ...reasonField(locale, isPublic)]}
              />
            </div>
          </Section>
        )}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type AskedProps = {
  readonly contest: ContestWithStatements;
  readonly round: string;
  readonly isLocked: boolean;
  readonly locale: Locale;
};

function Query({ contest, round, isLocked, locale }: AskedProps) {
  const t = wordsFor(locale, 'guideAdmin');
  const path = contestPath(round, contest.slug, '/questions');
  return (
    <DataTable
      caption={t('questions.caption')}
      isCaptionHidden
      columns={[
        { key: 'text', head: t('questions.text') },
        { key: 'textCy', head: t('statements.welsh') },
      ]}
      rows={contest.questions.map(({ id, text, textCy }) => ({
        key: id,
        cells: [
          isLocked ? text : <a href={href(locale, `${path}/${id}`)}>{text}</a>,
          textCy ? (
            <span key="cy" lang="cy">
              {textCy}
            </span>
          ) : (
            <span key="cy" className="quiet">
              {t('statements.none')}
            </span>
          ),
        ],
      }))}
    />
  );
}
