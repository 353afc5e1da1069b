/** The pages of a demonstration, where anyone may sign in as an invented person and read their mail. */
export const demo = {
  title: 'Look round as somebody',
  lede: 'Everybody here is invented. Pick one to be signed in as them, then do what they would do.',
  listTitle: 'People',
  signIn: 'Sign in as them',
  /** Heard instead of the button's words. */
  signInAs: 'Sign in as them: {who}',
  who: {
    silentSecretary: 'The secretary of a CLP that has sent nothing',
    sentSecretary: 'The secretary of a CLP that has sent its nominations',
    sentChair: 'The chair of that CLP',
    member: 'A member',
    candidate: 'A candidate',
    returningOfficer: 'The returning officer',
  },
  body: '{name} CLP',
  missing: 'Nobody is here yet. Plant the demonstration’s data first: its command is in the README.',
  gone: 'This person is not here any more. Pick somebody else.',
  mailLink: 'Read the mail',
  mailTitle: 'Mail of this demonstration',
  mailLede: 'Mail leaves this site for nowhere. It is shown here instead, the newest first.',
  noMail: 'There is no mail yet. Sign in by email, or send nominations, and look again.',
  to: 'To',
  hidden: 'an address that is not shown',
  notSent: 'Waiting to go out',
  emptied: 'The words of this mail were removed.',
  people: 'Sign in as somebody',
} as const;
