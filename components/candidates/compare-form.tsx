import { MOST_COMPARED } from '@/domain/candidates/comparison';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestStatements } from '@/queries/candidates/contest-statements';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';

type CompareFormProps = {
  readonly page: ContestStatements;
  /** Who is chosen already, by their addresses. */
  readonly chosen: readonly string[];
  readonly at: string;
  readonly locale: Locale;
  readonly errorId?: string | undefined;
};

const FIELDS = ['one', 'two', 'three', 'four'] as const;

/** Chooses two to four candidates: an ordinary form that asks by GET. */
export function CompareForm({ page: { candidates }, chosen, at, locale, errorId }: CompareFormProps) {
  const words = wordsFor(locale, 'statements');
  const nobody = { value: '', words: words('compare.nobody') };
  const options = [nobody, ...candidates.map(({ slug, name }) => ({ value: slug, words: name }))];
  return (
    <form
      className="filters noprint"
      action={href(locale, `${at}/compare/with`)}
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
