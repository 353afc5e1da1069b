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
  statement: {
    subject: {
      approved: 'Your statement for {contest} has been published',
      returned: 'Your statement for {contest} was returned to you',
    },
    approved:
      'The returning officer has approved your statement {language, select, cy {in Welsh} other {in English}} for {contest} in {round}. It is published now.',
    read: 'Anyone who may read the statements finds it here:\n{link}',
    returned:
      'The returning officer has returned your statement {language, select, cy {in Welsh} other {in English}} for {contest} in {round}. What you sent is not published. If a version was approved before, it stays public.',
    again: 'You can change it and send it again until {closesAt} (UK time). Sign in at\n{link}',
  },
  letter: {
    subject: {
      approved: 'Your letter for the agenda packs for {contest} has been approved',
      returned: 'Your letter for the agenda packs for {contest} was returned to you',
    },
    approved:
      'The returning officer has approved your letter for the agenda packs {language, select, cy {in Welsh} other {in English}} for {contest} in {round}. It is in the agenda packs now.',
    returned:
      'The returning officer has returned your letter for the agenda packs {language, select, cy {in Welsh} other {in English}} for {contest} in {round}. What you sent is not in the agenda packs. If a version was approved before, it stays there.',
  },
  application: {
    subject: {
      received: 'You put yourself forward for {contest}',
      approved: 'You are a candidate for {contest}',
      refused: 'Your application for {contest} was refused',
    },
    received:
      'We have received your application to stand for {contest} in {round}. The returning officer will approve or refuse it. Nothing of it is public before that. You can see it at\n{link}',
    approved:
      'The returning officer has approved your application to stand for {contest} in {round}. Your name is on the public list, and you have accepted nomination. To write your statement, or to withdraw, sign in with this address at\n{link}',
    refused: 'The returning officer has refused your application to stand for {contest} in {round}.',
    again: 'You can put yourself forward again until {closesAt} (UK time):\n{link}',
    notYou: 'If you did not ask for this, tell the returning officer ({contact}).',
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
    statement: 'You can write a statement until nominations close. Members, and those who nominate, will read it.',
    signIn:
      'To sign in, go to\n{link}\nand enter the email address that we sent this message to. We will email you a link each time. There is no sign-in link in this email, so it is safe to forward.',
    notYou:
      'If you are not this person, please tell the returning officer ({contact}). You do not need to do anything on the site.',
  },
} as const;
