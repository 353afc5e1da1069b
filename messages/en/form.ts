/** What any form may have to say. */
export const form = {
  problemTitle: 'There is a problem',
  signedOut:
    'You are signed out. Sign in again in another tab, then send this form once more. What you typed is still here.',
  notAllowed: 'You may not do this. Somebody may have ended your office or your role since you opened the page.',
  notFound: 'This no longer exists. Go back and start again.',
  fault:
    'Sorry, something went wrong and nothing was saved. Try again. If it happens again, quote the reference {reference}.',
} as const;
