import { Island } from './island';

/** The data for public/islands/your-pages.js on a signed-in page. */
export type SignedInData = {
  /** How long a session lasts at most, in seconds. */
  readonly lasts: number;
};

/** Marks a page of a signed-in person: the browser remembers that it is signed in. It writes no cookie. */
export const SignedInMark = (given: SignedInData) => <Island script="your-pages" kind="signed-in" given={given} />;

/** Marks the sign-in page that a reader sees: the session has ended, so the browser forgets it. */
export const SignedOutMark = () => <Island script="your-pages" kind="signed-out" given={{}} />;

/** Marks the element with the form that signs out: the browser forgets when it is sent. */
export const LeavingMark = () => <Island script="your-pages" kind="leaving" given={{}} />;

type SignInLinkProps = { readonly href: string; readonly signIn: string; readonly yourPages: string };

/**
 * The link to sign in on pages that are the same for everybody. Both texts take the same place, so that nothing moves
 * when the script shows the other one.
 */
export const SignInLink = ({ href, signIn, yourPages }: SignInLinkProps) => (
  <>
    {/* On pages with React, the script may set the attribute before React looks at the link. */}
    <a href={href} className="either" suppressHydrationWarning>
      <span>{signIn}</span>
      <span>{yourPages}</span>
    </a>
    <Island script="your-pages" kind="your-pages" given={{}} />
  </>
);
