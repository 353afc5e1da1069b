import { type ComparisonProblem, MOST_COMPARED, readComparison } from '@/domain/candidates/comparison';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestStatements } from '@/queries/candidates/contest-statements';
import { Button } from '../ui/button';
import { Empty } from '../ui/callout';
import { SelectField } from '../ui/field';
import { PageHeader } from '../ui/section';
import { Shortlist } from './shortlist';
import { SideBySide } from './side-by-side';
import { StatementsFrame, type StatementsPageProps } from './statements-frame';

type CompareViewProps = StatementsPageProps & {
  /** The candidates to compare, by address; null on the page where the choice begins. */
  readonly asked: readonly string[] | null;
};

/** The choice of candidates to compare, and the comparison once two to four are chosen. */
export function CompareView({ asked, ...props }: CompareViewProps) {
  const { page, locale } = props;
  const { candidates, isWithheld } = page;
  const words = wordsFor(locale, 'statements');
  const slugs = candidates.map(({ slug }) => slug);
  const read = asked && readComparison(asked, slugs);
  const compared = read?.ok ? candidates.filter(({ slug }) => read.value.includes(slug)) : [];
  const title = compared.length > 0 ? words('compare.titleOf', { n: compared.length }) : words('compare.title');
  const header = (
    <PageHeader
      title={isWithheld ? words('members.title') : title}
      lede={isWithheld || compared.length > 0 ? undefined : words('compare.lede')}
    />
  );
  return (
    <StatementsFrame {...props} here="compare" header={header}>
      {candidates.length < 2 ? (
        <Empty>
          <h2 className="h3">{words('compare.too')}</h2>
          <p>{words('compare.tooText')}</p>
        </Empty>
      ) : (
        <>
          {read && !read.ok ? <Problem problem={read.error} page={page} locale={locale} /> : null}
          {compared.length > 0 ? (
            <>
              <details className="others noprint">
                <summary>{words('compare.change')}</summary>
                <CompareForm {...props} chosen={compared.map(({ slug }) => slug)} />
              </details>
              <SideBySide {...props} compared={compared} />
            </>
          ) : (
            <>
              <CompareForm
                {...props}
                chosen={knownOf(asked ?? [], slugs)}
                errorId={read && !read.ok ? PROBLEM : undefined}
              />
              <Shortlist {...props} />
            </>
          )}
        </>
      )}
    </StatementsFrame>
  );
}

const PROBLEM = 'compare-problem';

const knownOf = (asked: readonly string[], slugs: readonly string[]) => asked.filter((slug) => slugs.includes(slug));

type ProblemProps = {
  readonly problem: ComparisonProblem;
  readonly page: ContestStatements;
  readonly locale: Locale;
};

/** Why nothing can be compared yet. The form below keeps the choices. */
function Problem({ problem, page: { candidates }, locale }: ProblemProps) {
  const words = wordsFor(locale, 'statements');
  const nameOf = (slug: string) => candidates.find((one) => one.slug === slug)?.name ?? slug;
  const said = {
    none: () => words('compare.problem.none'),
    one: () => words('compare.problem.one', { name: problem.code === 'one' ? nameOf(problem.only) : '' }),
    many: () => words('compare.problem.many', { n: problem.code === 'many' ? problem.n : 0 }),
    same: () => words('compare.problem.same', { name: problem.code === 'same' ? nameOf(problem.twice) : '' }),
    unknown: () => words('compare.problem.unknown', { n: problem.code === 'unknown' ? problem.n : 0 }),
  }[problem.code]();
  return (
    <div className="inset mb-s5" id={PROBLEM}>
      <p>
        <b>{said}</b> {problem.code === 'none' ? null : words('compare.kept')}
      </p>
    </div>
  );
}

type CompareFormProps = StatementsPageProps & {
  /** The candidates chosen so far, by address. */
  readonly chosen: readonly string[];
  readonly errorId?: string | undefined;
};

const FIELDS = ['one', 'two', 'three', 'four'] as const;

/** A form to choose two to four candidates: an ordinary form with GET. */
function CompareForm({ page: { contest, candidates }, chosen, links, locale, errorId }: CompareFormProps) {
  const words = wordsFor(locale, 'statements');
  const nobody = { value: '', words: words('compare.nobody') };
  const options = [nobody, ...candidates.map(({ slug, name }) => ({ value: slug, words: name }))];
  return (
    <form
      className="filters noprint"
      action={href(locale, `${links.statements(contest.slug)}/compare/with`)}
      aria-label={words('compare.label')}
      aria-describedby={errorId}
    >
      {FIELDS.slice(0, Math.min(MOST_COMPARED, candidates.length)).map((field, place) => (
        <SelectField
          key={field}
          id={`compare-${field}`}
          name="with"
          label={words(`compare.field.${field}`)}
          value={chosen[place] ?? ''}
          options={options}
        />
      ))}
      <Button size="s">{words('compare.go')}</Button>
    </form>
  );
}
