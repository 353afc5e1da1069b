import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { Island } from '../ui/island';
import { MOST_SUGGESTED } from './suggestions';

type SearchFormProps = {
  readonly locale: Locale;
  /** The page's own question, if it has one: "Has your CLP nominated yet?" */
  readonly label?: string | undefined;
  readonly button?: string | undefined;
  readonly value?: string | undefined;
};

/** The search for CLPs, candidates, slates and rounds, in one language. */
export function SearchForm({ locale, label, button, value }: SearchFormProps) {
  const words = wordsFor(locale, 'search');
  const counts = Array.from({ length: MOST_SUGGESTED + 1 }, (_, n) => words('suggest.counts', { n }));
  return (
    <SearchBox
      action={href(locale, '/search')}
      label={label ?? words('label')}
      hint={words('hint')}
      button={button ?? words('title')}
      value={value}
      isAct
      suggest={{
        suggestionsAt: href(locale, '/search/suggestions'),
        list: words('suggest.list'),
        counts,
        searching: words('suggest.searching'),
      }}
    />
  );
}

type SearchBoxProps = {
  readonly action: string;
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly value?: string | undefined;
  /** True if searching is the main action of the page. */
  readonly isAct?: boolean | undefined;
  readonly suggest: SearchBoxData;
};

/** The data for public/islands/search-box.js. */
export type SearchBoxData = {
  /** The address of the suggestions, ready for `?q=`. */
  readonly suggestionsAt: string;
  /** The label of the list. */
  readonly list: string;
  /** The sentence for a number of suggestions, from none to the maximum. */
  readonly counts: readonly string[];
  /** What is said while the page of results is loaded. */
  readonly searching: string;
};

const ID = 'seek'; // a page has at most one search box

/** The search field: an ordinary form with GET. If scripts can run, it shows suggestions. */
function SearchBox({ action, label, hint, button, value, isAct, suggest }: SearchBoxProps) {
  return (
    <search className="seek">
      <form className="field" action={action}>
        <label htmlFor={ID}>{label}</label>
        <div className="withbtn">
          <div className="finder">
            <input
              id={ID}
              type="search"
              name="q"
              defaultValue={value}
              maxLength={200}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              aria-describedby={`${ID}-hint`}
              suppressHydrationWarning // the script may make it a combobox before React compares it
            />
            <Island script="search-box" kind="search-box" given={suggest} />
          </div>
          <button type="submit" className={isAct ? 'btn btn--act' : 'btn btn--s'}>
            {button}
          </button>
        </div>
        <span className="hint small" id={`${ID}-hint`}>
          {hint}
        </span>
      </form>
    </search>
  );
}
