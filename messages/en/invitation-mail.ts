/** The mail that asks an officer to sign in for the first time. Plain text. */
export const invitationMail = {
  subject: 'You can send {body} CLP’s nominations',
  subjectSeveral: 'You can send your CLPs’ nominations',
  appointed: 'Whoever runs the nominations here has put you on record as:',
  appointedBy: '{operator} has put you on record as:',
  office: '- {office, select, secretary {secretary} other {chair}} of {body} CLP',
  what: 'As an officer you say here what your CLP’s meeting decided, and get a receipt for it. Every officer of the CLP gets that receipt too.',
  rounds: 'The dates:',
  open: '- {round}: nominations are open until {closesAt} (UK time).',
  announced: '- {round}: nominations are open from {opensAt} until {closesAt} (UK time).',
  noRound: 'Nothing is open for nominations at the moment. You will be told when something is.',
  practice: '{round} (practice, nothing counts)',
  signIn:
    'Sign in with this address at\n{link}\nYou will be sent a link by mail each time. This mail holds none, so nobody can sign in with it.',
  notYou: 'If you do not hold this office, you need not do anything here; please tell whoever sent you this.',
} as const;
