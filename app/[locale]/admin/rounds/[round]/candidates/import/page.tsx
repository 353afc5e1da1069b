import type { Metadata } from 'next';
import { cache } from 'react';
import { BackLink } from '@/components/ui/back-link';
import { Empty } from '@/components/ui/callout';
import { ErrorSummary } from '@/components/ui/error-summary';
import { PageHeader } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { candidateImport } from '@/queries/people/judged-list';
import { AdminFrame, AdminMissing } from '../../../../frame';
import { problemWords } from '../../../../people/import/problems';
import { UploadForm } from '../../../../people/import/upload-form';
import { adminScene } from '../../../../scene';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: Locale; round: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

const pathOf = (round: string) => `/admin/rounds/${round}/candidates/import`;

const load = cache((locale: Locale, round: string) =>
  adminScene(locale, pathOf(round), (context) => candidateImport(context, round)),
);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, round } = await params;
  const scene = await load(locale, round);
  const title = wordsFor(locale, 'adminPeople')('import.titleCandidates', { round: scene?.round.title ?? '' });
  const problem = problemWords(await searchParams, 'candidates', locale);
  const marked = problem ? wordsFor(locale, 'admin')('act.errorMark', { text: title }) : title;
  return { title: marked, robots: { index: false } };
}

/** Takes a list of candidates for one contest of a round. */
export default async function ImportCandidatesPage({ params, searchParams }: Props) {
  const { locale, round } = await params;
  const scene = await load(locale, round);
  if (!scene) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminPeople');
  const admin = wordsFor(locale, 'admin');
  const problem = problemWords(await searchParams, 'candidates', locale);
  const { contests, isSettled } = scene;
  const [first] = contests;
  return (
    <AdminFrame locale={locale} path={pathOf(round)} part="rounds" isPractice={scene.round.kind === 'practice'}>
      <BackLink href={href(locale, `/admin/rounds/${round}`)} words={scene.round.title} />
      {problem ? (
        <ErrorSummary title={admin('act.problem')} errors={[{ href: '#file-candidates', words: problem }]} />
      ) : null}
      <PageHeader title={t('import.titleCandidates', { round: scene.round.title })} lede={t('import.lede')} />
      {isSettled || !first ? (
        <Empty>
          <p>{t(isSettled ? 'import.settled' : 'import.noContest')}</p>
        </Empty>
      ) : (
        <div className="stack gap-s5">
          <UploadForm locale={locale} kind="candidates" round={round} problem={problem}>
            <SelectField
              id="contest"
              name="contest"
              label={t('import.contest')}
              value={first.slug}
              options={contests.map(({ slug, title }) => ({ value: slug, words: title }))}
            />
          </UploadForm>
          <p className="small quiet">{t('import.privacy')}</p>
        </div>
      )}
    </AdminFrame>
  );
}
