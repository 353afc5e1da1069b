/** The mail with the link to sign in. Plain text. */
export const signInMail = {
  subject: 'Your link to sign in to Nominations',
  link: 'Open this link to sign in:\n\n{link}',
  once: 'It works once, for one hour.',
  notYou: 'If you did not ask for it, ignore this mail. Nobody can sign in without the link, so do not pass it on.',
} as const;
