/** The pages for signing in and out. */
export const signIn = {
  title: 'Sign in',
  lede: 'We will email you a link. You do not need a password.',
  email: 'Email address',
  emailHint: 'If you are an officer, use the email address that we sent your invitation to.',
  send: 'Email me a link',
  invalid: 'Enter an email address, like name@example.org',
  linkTitle: 'This link no longer works',
  link: 'Each link works once and expires after one hour. Enter your email address to get a new one.',
  fault:
    'Sorry, we could not sign you in. There is nothing wrong with your link or your email address. Enter your email address to get a new link.',
  sentTitle: 'Check your email',
  sent: 'We have emailed you a link to sign in. It works once and expires after one hour.',
  sentHelp:
    'It can take a few minutes to arrive. Check your junk folder. If it does not arrive, check that you entered the right email address and ask again.',
  askAgain: 'Ask for another link',
  demoMail: 'Read the emails sent by this demo',
  confirmTitle: 'Sign in to Nominations',
  confirm: 'Press the button to sign in on this device. You will stay signed in for 30 days, or until you sign out.',
  confirmButton: 'Sign in',
  outTitle: 'Sign out',
  out: 'You are signed in on this device.',
  outButton: 'Sign out',
} as const;
