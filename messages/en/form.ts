/** Texts that any form may need. */
export const form = {
  problemTitle: 'There is a problem',
  errorMark: 'Error: {text}',
  sending: 'Sending…',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  time: 'Time',
  signedOut:
    'You have been signed out. Sign in again in another tab, then send this form again. Your answers are still here.',
  notAllowed: 'You do not have access to this. Your role may have ended after you opened the page.',
  notFound: 'This no longer exists. Go back and start again.',
  fault:
    'Sorry, something went wrong and nothing was saved. Try again. If it happens again, contact the returning officer and quote reference {reference}.',
} as const;
