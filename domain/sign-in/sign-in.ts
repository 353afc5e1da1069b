/** How long a link is valid, in seconds: long enough for a slow mail server, short enough for a shared screen. */
export const SIGN_IN_LINK_LASTS = 60 * 60;

/** How many links one address may be sent within an hour, so that nobody can fill another person's mailbox. */
export const MOST_LINKS_AN_HOUR = 5;

/**
 * The occasions of sign-in emails begin with this: they are sent before all others, and their text is deleted once
 * sent.
 */
export const SIGN_IN_OCCASION = 'sign-in:';
