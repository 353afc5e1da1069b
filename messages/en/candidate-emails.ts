/** Emails to candidates and to people who want to stand. Plain text. */
export const candidateMail = {
  address: {
    subject: {
      added: 'Somebody else can now sign in for {name}',
      removed: 'An email address of {name} was removed',
    },
    added: 'The returning officer has added another email address for the candidate {name}.',
    removed: 'The returning officer has removed an email address of the candidate {name}.',
    effect:
      'People with one of the candidate’s email addresses can accept or decline, and write the statement. To see what is there now, sign in at\n{link}',
  },
  invitation: {
    subject: '{name}: please accept or decline your nomination for {contest} by {closesAt}',
    subjectSeveral: '{name}: please accept or decline your nominations',
    subjectStatement: '{name}: your statement for {contest}',
    greeting: 'Dear {name},',
    why: 'You have been put forward as a candidate:',
    whoRuns: '{operator} runs these nominations.',
    nominated:
      '- {contest}, {round}: {count, plural, =0 {nobody has nominated you yet} one {one nomination so far} other {# nominations so far}}. Nominations close at {closesAt} (UK time).',
    practice: 'This round is practice, nothing counts.',
    accept: 'Please accept or decline by then. A candidate who has not accepted cannot go on the ballot.',
    answered: 'You have accepted. You can still withdraw.',
    statement: 'You can write a statement until nominations close. Members and CLPs will read it.',
    signIn:
      'To sign in, go to\n{link}\nand enter the email address that we sent this message to. We will email you a link each time. There is no sign-in link in this email, so it is safe to forward.',
    notYou:
      'If you are not this person, please tell the returning officer ({contact}). You do not need to do anything on the site.',
  },
} as const;
