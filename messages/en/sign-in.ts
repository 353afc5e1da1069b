/** The pages for signing in and out. */
export const signIn = {
  title: 'Sign in',
  lede: 'We will email you a link. You do not need a password.',
  email: 'Email address',
  emailHint:
    'Use the email address that we sent your invitation to, or the one that your CLP or other body has for you.',
  send: 'Email me a link',
  invalid: 'Enter an email address, like name@example.org',
  linkTitle: 'This link no longer works',
  link: 'Each link works once and expires after one hour. Enter your email address to get a new one.',
  fault:
    'Sorry, we could not sign you in. There is nothing wrong with your link or your email address. Enter your email address to get a new link.',
  rule: 'We email at most {mailbox, plural, one {one link} other {# links}} an hour to one mailbox, and {network, plural, one {one link} other {# links}} an hour to the people on one network.',
  /** Whether the email with the link has been sent. */
  sent: {
    sent: {
      title: 'Check your email',
      text: 'We have emailed you a link to sign in. It works once and expires after one hour.',
      help: 'It can take a few minutes to arrive. Check your junk folder. If it does not arrive, check that you entered the right email address and ask again.',
    },
    waiting: {
      title: 'Your link has not been sent yet',
      text: 'The mail server has not taken our email yet. We keep trying, every few seconds, for one hour.',
      help: 'You do not need to ask again. Check this page again in a moment.',
    },
    refused: {
      title: 'Your link could not be sent',
      text: 'The mail server refused our email to this address.',
      help: 'Check that you entered the right email address and ask again. If it is right, contact the returning officer ({contact}).',
    },
    'given-up': {
      title: 'Your link could not be sent',
      text: 'The mail server did not take our email within one hour, so the link has expired.',
      help: 'Ask for another link.',
    },
    unknown: {
      title: 'Check your email',
      text: 'If you asked for a link to sign in, it is in an email. It works once and expires after one hour.',
      help: 'Check your junk folder. If it does not arrive, ask again.',
    },
  },
  checkAgain: 'Check again',
  askAgain: 'Ask for another link',
  demoMail: 'Read the emails sent by this demo',
  confirmTitle: 'Sign in to Nominations',
  confirm:
    'Press the button to sign in on this device. You will stay signed in for {days, plural, one {one day} other {# days}}, or until you sign out.',
  outTitle: 'Sign out',
  out: 'You are signed in on this device.',
} as const;
