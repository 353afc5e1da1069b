/** The email that asks an officer to sign in for the first time. Plain text. */
export const invitationMail = {
  subject: '{body} CLP: please send your nominations by {closesAt}',
  subjectSeveral: 'Please send your CLPs’ nominations by {closesAt}',
  subjectNoRound: 'You are registered as an officer of {body} CLP',
  subjectSeveralNoRound: 'You are registered as an officer of several CLPs',
  appointed: 'The returning officer has registered you as:',
  appointedBy: '{operator} has registered you as:',
  office: '- {office, select, secretary {secretary} other {chair}} of {body} CLP',
  what: 'Use the Nominations site to send the names your CLP’s meeting chose. You and every other officer of the CLP will get a receipt by email.',
  rounds: 'Dates:',
  open: '- {round}: nominations close at {closesAt} (UK time).',
  announced: '- {round}: nominations open at {opensAt} and close at {closesAt} (UK time).',
  noRound: 'No nominations are open at the moment. The returning officer will tell you when they are.',
  practice: '{round} (practice, nothing counts)',
  signIn:
    'To sign in, go to\n{link}\nand enter the email address this was sent to. We will email you a link each time. There is no sign-in link in this email, so it is safe to forward.',
  notYou:
    'If you do not hold this office, please tell the returning officer. You do not need to do anything on the site.',
} as const;
