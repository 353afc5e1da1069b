/**
 * How long a link is valid, in seconds. It is long enough for a slow mail server, and short enough for a shared screen.
 */
export const SIGN_IN_LINK_LASTS = 60 * 60;

/**
 * The start of the occasion of every sign-in email; the id of the request follows it. These emails are sent in a lane
 * of their own, and their text is deleted once they are sent.
 */
export const SIGN_IN_OCCASION = 'sign-in:';

/** The occasion of the email that answers a request for a link. */
export const linkOccasion = (request: string): string => `${SIGN_IN_OCCASION}${request}`;

/** The row of the outbox for which the text of a sign-in email is encrypted. */
export const sealedFor = ({ occasion, toAddress }: { readonly occasion: string; readonly toAddress: string }): string =>
  `${occasion} ${toAddress}`;
