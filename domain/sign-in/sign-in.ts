/**
 * How long a link is valid, in seconds. It is long enough for a slow mail server, and short enough for a shared screen.
 */
export const SIGN_IN_LINK_LASTS = 60 * 60;

/**
 * The occasions of sign-in emails begin with this, and go on with the id of the request. They are sent beside all other
 * email, and their text is deleted once sent.
 */
export const SIGN_IN_OCCASION = 'sign-in:';

/** The occasion of the email that a request for a link leads to. */
export const linkOccasion = (request: string): string => `${SIGN_IN_OCCASION}${request}`;
