import { Fragment } from 'react';
import type { TextLink } from '@/lib/form-state';

/** A text in which some words are a link. The words are found by themselves, so a text without them has no link. */
export function WithLink({ text, link }: { readonly text: string; readonly link: TextLink | null | undefined }) {
  if (!link) return text;
  return text.split(link.words).map((part, place) => (
    <Fragment key={`${place} ${part}`}>
      {place === 0 ? null : (
        <a href={link.href} className="wrap-anywhere">
          {link.words}
        </a>
      )}
      {part}
    </Fragment>
  ));
}

type WithContactProps = {
  readonly text: string;
  /** The address in the text that becomes a link; null if there is none. */
  readonly email: string | null;
};

/** A sentence that tells somebody to ask, with the address as a link that opens an email. */
export const WithContact = ({ text, email }: WithContactProps) => (
  <WithLink text={text} link={email === null ? null : { words: email, href: `mailto:${email}` }} />
);
