import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { Island } from '../ui/island';
import { MOST_SUGGESTED } from './suggestions';

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

export type SearchBoxProps = {
  readonly action: string;
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly value?: string | undefined;
  /** True where finding is the one action of the page. */
  readonly isAct?: boolean | undefined;
  readonly suggest: SearchBoxData;
};

/** What public/islands/search-box.js is given. */
export type SearchBoxData = {
  /** Where suggestions come from, ready for `?q=`. */
  readonly suggestionsAt: string;
  /** What the list is called. */
  readonly list: string;
  /** The sentence for so many suggestions, from none to the most. */
  readonly counts: readonly string[];
};

const ID = 'seek'; // one box on a page

/** The search field: an ordinary form that asks by GET. Where a script may run it suggests while one types. */
export function SearchBox({ action, label, hint, button, value, isAct, suggest }: SearchBoxProps) {
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
              suppressHydrationWarning // the script makes it a combobox, maybe before React looks
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
