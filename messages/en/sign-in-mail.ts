/** The email with the link to sign in. Plain text. */
export const signInMail = {
  subject: 'Your link to sign in to Nominations',
  link: 'You asked to sign in to Nominations. Open this link to sign in:\n\n{link}',
  once: 'The link works once and expires after one hour.',
  notYou:
    'If you did not ask for this, ignore this email. Anyone who has the link can sign in as you, so do not forward it.',
} as const;
