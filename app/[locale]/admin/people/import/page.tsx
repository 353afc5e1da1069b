import { adminPage, queryText } from '@/app/[locale]/admin/admin-page';
import { Empty } from '@/components/ui/callout';
import { SelectField } from '@/components/ui/field';
import { ErrorSummary } from '@/components/ui/form';
import { PageHeader, Section } from '@/components/ui/section';
import { permit } from '@/domain/base/permissions';
import { PEOPLE_KINDS } from '@/domain/people/imports';
import { type Locale, wordsFor } from '@/messages/translate';
import { type CandidateImport, candidateImport } from '@/queries/people/checked-list';
import { uploadProblem } from '../problems';
import { UploadForm } from './upload-form';

export const dynamic = 'force-dynamic';

type Found = {
  /** The round with its contests, if the list is of candidates; otherwise null. */
  readonly into: CandidateImport | null;
  readonly kind: 'officers' | 'members' | 'candidates';
  readonly problem: string | null;
};

const titleOf = ({ into }: Found, locale: Locale) => {
  const t = wordsFor(locale, 'adminPeople');
  return into ? t('import.titleCandidates', { round: into.round.title }) : t('import.title');
};

/**
 * The page for uploading lists of officers and of members or, with `?round=`, a list of candidates for a contest of
 * that round.
 */
const page = adminPage<{ locale: Locale }, Found>({
  path: () => '/admin/people/import',
  part: 'people',
  load: async (context, { locale }, query) => {
    const round = queryText(query, 'round');
    const kind = round === '' ? (PEOPLE_KINDS.find((one) => one === query.kind) ?? 'officers') : 'candidates';
    permit(context.actor, 'people.import', {});
    const into = round === '' ? null : await candidateImport(context, round);
    return round !== '' && !into ? null : { into, kind, problem: uploadProblem(query, kind, context.now, locale) };
  },
  title: (found, { locale }) => {
    const text = titleOf(found, locale);
    return found.problem ? wordsFor(locale, 'form')('errorMark', { text }) : text;
  },
  isPractice: ({ into }) => into?.round.kind === 'practice',
  back: ({ into }, { locale }) =>
    into
      ? { path: `/admin/rounds/${into.round.slug}`, words: into.round.title }
      : { path: '/admin/people', words: wordsFor(locale, 'adminPeople')('links.people') },
  render: (found, { locale }) => {
    const { into, kind, problem } = found;
    const t = wordsFor(locale, 'adminPeople');
    return (
      <>
        {problem ? (
          <ErrorSummary
            title={wordsFor(locale, 'form')('problemTitle')}
            errors={[{ href: `#file-${kind}`, words: problem }]}
          />
        ) : null}
        <PageHeader title={titleOf(found, locale)} lede={t('import.lede')} />
        {into ? (
          <Candidates into={into} problem={problem} locale={locale} />
        ) : (
          PEOPLE_KINDS.map((one) => (
            <Section key={one} id={one} title={t(`import.${one}`)}>
              <UploadForm locale={locale} kind={one} problem={one === kind ? problem : null} />
            </Section>
          ))
        )}
        <p className="small quiet mt-s5">{t('import.privacy')}</p>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type CandidatesProps = { readonly into: CandidateImport; readonly problem: string | null; readonly locale: Locale };

function Candidates({ into: { round, contests, isSettled }, problem, locale }: CandidatesProps) {
  const t = wordsFor(locale, 'adminPeople');
  const [first] = contests;
  if (isSettled || !first)
    return (
      <Empty>
        <p>{t(isSettled ? 'import.settled' : 'import.noContest')}</p>
      </Empty>
    );
  return (
    <UploadForm locale={locale} kind="candidates" round={round.slug} problem={problem}>
      <SelectField
        id="contest"
        name="contest"
        label={t('import.contest')}
        value={first.slug}
        options={contests.map(({ slug, title }) => ({ value: slug, words: title }))}
      />
    </UploadForm>
  );
}
