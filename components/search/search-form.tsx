import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { SearchBox } from './search-box';
import { MOST_SUGGESTED } from './suggested';

type SearchFormProps = {
  readonly locale: Locale;
  /** Where the page asks something of its own: "Has your CLP nominated yet?" */
  readonly label?: string | undefined;
  readonly button?: string | undefined;
  readonly value?: string | undefined;
};

/** The box that finds CLPs, candidates, slates and rounds, in the words of a language. */
export function SearchForm({ locale, label, button, value }: SearchFormProps) {
  const words = wordsFor(locale, 'search');
  const counts = Array.from({ length: MOST_SUGGESTED + 1 }, (_, n) => words('suggest.counts', { n }));
  return (
    <SearchBox
      action={href(locale, '/search')}
      label={label ?? words('label')}
      hint={words('hint')}
      button={button ?? words('button')}
      value={value}
      isAct
      suggest={{ suggestionsAt: href(locale, '/search/suggestions'), list: words('suggest.list'), counts }}
    />
  );
}
