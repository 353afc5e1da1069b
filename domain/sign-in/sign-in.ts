/**
 * How long a link is valid, in seconds. It is long enough for a slow mail server, and short enough for a shared screen.
 */
export const SIGN_IN_LINK_LASTS = 60 * 60;

/** How many links one address may get within an hour. The limit stops anyone from filling another person's mailbox. */
export const MOST_LINKS_AN_HOUR = 5;

/**
 * The start of the occasion of every sign-in email. These emails are sent before all others, and their text is deleted
 * once sent.
 */
export const SIGN_IN_OCCASION = 'sign-in:';
