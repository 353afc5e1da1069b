/**
 * The sentences that a form shows in the browser: that it kept the answers, and why it could not be sent. The
 * browser loads this file in every language, so it contains nothing else, and no values.
 */
export const formSending = {
  kept: 'We kept what you typed. Check it, then send the form.',
  keptChanged:
    'We kept what you typed, but this page has changed since then. Check what you typed before you send the form.',
  startAgain: 'Start again from what is saved',
  sending: 'Sending…',
  loading: 'Loading…',
  away: 'We could not reach this site. Your answers are still here. Check your internet connection, then press the button again.',
  notOurs:
    'We did not get a proper answer from this site, so we do not know whether your answers were saved. They are still here. Wait a minute, then press the button again.',
  slow: 'The site took too long to answer, so we do not know whether your answers were saved. They are still here. Press the button again.',
  updated: 'This site has been updated since you opened this page. Nothing was saved. Your answers are kept.',
  loadAgain: 'Load the page again, with your answers',
  tooMany:
    'There are too many requests from your network. Your answers are still here. Wait a minute, then press the button again.',
  tooLarge: 'This is too large to send. Your answers are still here. Shorten them, then press the button again.',
  signedOut:
    'You have been signed out. Nothing was saved, and your answers are still here. Sign in again, then press the button again.',
  signIn: 'Sign in again (opens in a new tab)',
} as const;
