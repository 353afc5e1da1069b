/** Signing in and out. */
export const signIn = {
  title: 'Sign in',
  lede: 'We send you a link by email. There is no password.',
  email: 'Email address',
  emailHint: 'Officers: the address at which your CLP is written to.',
  send: 'Send me a link',
  invalid: 'Enter an email address, like name@example.org',
  linkTitle: 'This link does not work any more',
  link: 'A link works once, for one hour. Ask for a new one here.',
  fault: 'Sorry, signing in did not work. Nothing is wrong with your link or address. Ask for a new link here.',
  sentTitle: 'Check your email',
  sent: 'We have sent you a link to sign in. It works once, for one hour.',
  sentHelp:
    'It can take a few minutes. Look among junk mail too. If it does not come, check how you typed the address and ask again.',
  askAgain: 'Ask for another link',
  demoMail: 'Read the mail of this demonstration',
  confirmTitle: 'Sign in to Nominations',
  confirm: 'Press the button to sign in on this device. You stay signed in for 30 days, or until you sign out.',
  confirmButton: 'Sign in',
  outTitle: 'Sign out',
  out: 'You are signed in on this device.',
  outButton: 'Sign out',
} as const;
