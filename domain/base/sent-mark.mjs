// Plain JavaScript, because the server and the app both read it.

/**
 * The parameter that a form adds to the address of its page when a browser sends it without JavaScript. If a form could
 * not be sent to the address of its own page, Chromium replaces the page with its own, and Back does not lead to the
 * form. The server removes it, so no page knows it.
 */
export const SENT_MARK = 'sending';

const MARK = new RegExp(`([?&])${SENT_MARK}=[^&#]*(&|$)`);

/**
 * A path and query without the mark.
 * @param {string} address
 */
export const withoutMark = (address) => address.replace(MARK, (_, before, after) => (after ? before : ''));
