import type { Metadata } from 'next';
import { Inset } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { PageHeader, Section } from '@/components/ui/section';
import { SetUpForm } from '@/components/ui/set-up-form';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestWithStatements } from '@/queries/candidates/admin-statements';
import { AdminMissing } from '../../../../../frame';
import { formWords, reasonField } from '../../../../set-up-words';
import { putQuestion } from '../../../guide-actions';
import { type ContestParams, lockedWords, roundPath } from '../../../scene';
import { SetUpPage } from '../../../set-up-page';
import { openStatements } from '../../../statements/scene';
import { questionFields } from './fields';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<ContestParams> };

const titleOf = ({ title, questions }: ContestWithStatements, locale: Locale) =>
  wordsFor(locale, 'guideAdmin')('questions.title', { contest: title, n: questions.length });

async function sceneOf({ locale, round, contest: slug }: ContestParams) {
  const scene = await openStatements(locale, round, `/contests/${slug}/questions`);
  const contest = scene?.contests.find((one) => one.slug === slug);
  return scene && contest ? { scene, contest } : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const found = await sceneOf(address);
  const title = found ? titleOf(found.contest, address.locale) : wordsFor(address.locale, 'admin')('missing.title');
  return { title, robots: { index: false } };
}

/** What every candidate of a contest is asked, and the way to ask more. */
export default async function QuestionsPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const found = await sceneOf(address);
  if (!found) return <AdminMissing locale={locale} />;
  const { scene, contest } = found;
  const { round, isPublic } = scene;
  const t = wordsFor(locale, 'guideAdmin');
  const locked = lockedWords(scene, locale);
  return (
    <SetUpPage
      params={address}
      scene={scene}
      page={`/contests/${contest.slug}/questions`}
      back={{ page: '/statements', words: t('statements.title') }}
    >
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
          <Asked contest={contest} round={round.slug} isLocked={locked !== null} locale={locale} />
        )}
      </div>
      {locked || contest.areFixed ? null : (
        <Section id="add" title={t('questions.add')}>
          <div>
            <SetUpForm
              action={putQuestion.bind(null, address)}
              hidden={{ round: round.slug, contest: contest.slug }}
              words={formWords(locale, t('questions.addButton'))}
              fields={[...questionFields(locale), ...reasonField(locale, isPublic)]}
            />
          </div>
        </Section>
      )}
    </SetUpPage>
  );
}

type AskedProps = {
  readonly contest: ContestWithStatements;
  readonly round: string;
  readonly isLocked: boolean;
  readonly locale: Locale;
};

function Asked({ contest, round, isLocked, locale }: AskedProps) {
  const t = wordsFor(locale, 'guideAdmin');
  const path = roundPath(round, `/contests/${contest.slug}/questions`);
  return (
    <DataTable
      caption={t('questions.caption')}
      isCaptionHidden
      columns={[
        { key: 'text', head: t('questions.question') },
        { key: 'textCy', head: t('questions.inWelsh') },
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
