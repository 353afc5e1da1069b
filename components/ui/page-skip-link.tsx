import { type Locale, wordsFor } from '@/messages/translate';

/** The first thing the keyboard reaches: past the masthead to the page's own words. */
export function SkipLink({ locale }: { readonly locale: Locale }) {
  return (
    <a className="skip" href="#main">
      {wordsFor(locale, 'shell')('skip')}
    </a>
  );
}
