/** The pages on which somebody says that they are an officer of a CLP. */
export const register = {
  find: {
    title: 'Register as an officer',
    lede: 'If you are an officer of a CLP, a Labour Group, a union or another body, tell us, and the returning officer will check it. Then you can send its nominations.',
    label: 'Find your CLP or other body',
    hint: 'All or part of its name',
    button: 'Find',
    results: '{n, plural, one {One result} other {# results}}',
    none: 'No results for “{typed}”. Try fewer letters.',
    choose: 'I am an officer of {body}',
  },
  link: '{kind, select, clp {I am the secretary or chair of {body}} mp {I am the {body}} young_member {I am {body}} other {I am an officer of {body}}}',
  linkNote: 'If you are an officer and cannot sign in yet, register here.',
  form: {
    title: 'Register as an officer of {body}',
    lede: 'We email you a link to confirm your address. Then the returning officer checks that you are an officer, and emails you.',
    told: 'Your name, office and address are shown to the returning officer and to the current officers, and to nobody else. They are never published.',
    name: 'Your name',
    nameHint: 'Private. It helps the returning officer to check who you are.',
    office: 'Your office',
    email: 'Email address',
    emailHint: 'Use the address at which the other officers or the Party can reach you. You will sign in with it.',
    send: 'Send me the link',
    otherBody: 'Find another body',
  },
  refusals: {
    'name-missing': 'Enter your name.',
    'name-long': 'Enter a name of at most 100 characters.',
    'name-wrong': 'Enter only your name, without links, addresses or numbers.',
    office: 'Choose your office.',
    email: 'Enter an email address, like name@example.org',
  },
  sent: {
    title: 'Check your email',
    lede: 'We have sent an email to the address that you entered. Open the link in it to continue.',
    help: 'It can take a few minutes to arrive. Check your junk folder. If it does not arrive, check the address and send the form again.',
    again: 'Send the form again',
  },
  confirm: {
    title: 'Confirm your address',
    text: 'You registered {name} with the address {email} as {office, select, secretary {secretary} leader {leader} whip {whip} general_secretary {general secretary} political_officer {political officer} member {member} mp {MP} other {chair}} of {body}.',
    notYou: 'If you did not do this, close this page. Nothing will happen.',
    button: 'Confirm my address',
    wrongTitle: 'This link does not work',
    wrong:
      'The link is not complete, has expired, or was for a registration that has been deleted. Register again to get a new link.',
    again: 'Register as an officer',
    doneTitle: 'Your address is confirmed',
    done: 'The returning officer will now check that you are an officer of {body}. We will email you at {email} with the decision.',
    approved: 'The returning officer has approved you as an officer of {body}. You can sign in.',
    refused: 'The returning officer has decided on this registration and has emailed you.',
  },
  signIn: 'Sign in',
  signInText: 'Are you an officer of a CLP or another body, and not registered yet?',
} as const;

/** The page on which a present officer of a CLP says that a registration is not right. */
export const registrationCheck = {
  title:
    'Is {name} the {office, select, secretary {secretary} leader {leader} whip {whip} general_secretary {general secretary} political_officer {political officer} member {member} mp {MP} other {chair}} of {body}?',
  waiting: 'Somebody registered as an officer. The returning officer has not decided yet.',
  approved: 'The returning officer has approved this person. They can send its nominations.',
  refused: 'The returning officer has refused this registration. You do not need to do anything.',
  name: 'Name',
  office: 'Office',
  email: 'Email address',
  right: 'If this is right, you do not need to do anything.',
  objection: 'What is not right? (optional)',
  objectionHint: 'Private. Only the returning officer reads it.',
  object: 'Tell the returning officer that this is not right',
  objected: 'The returning officer has been told that this is not right.',
  back: 'Back to your nominations',
  refusals: {
    'note-long': 'Shorten this to at most 1,000 characters.',
    'objected-already': 'The returning officer has already been told.',
  },
} as const;

/** The emails about registrations of officers. Plain text. */
export const registrationMail = {
  confirm: {
    subject: 'Confirm your address: {body}',
    what: 'You registered as {office, select, secretary {secretary} leader {leader} whip {whip} general_secretary {general secretary} political_officer {political officer} member {member} mp {MP} other {chair}} of {body} with this email address, under the name {name}.',
    link: 'Open this page to confirm that the address is yours. The link works for three days:\n{link}',
    next: 'The returning officer then checks that you are an officer of {body}, and we email you the decision. The current officers are told that you registered.',
    notYou: 'If you did not register, ignore this email. Nothing will happen.',
  },
  waiting: {
    subject: 'Your registration for {body} is being checked',
    what: 'You have already registered as an officer of {body} and confirmed this address. The returning officer has not decided yet.',
    next: 'We will email you the decision. You do not need to register again.',
  },
  approved: {
    subject: 'You are registered as an officer of {body}',
    what: 'The returning officer has registered you as {office, select, secretary {secretary} leader {leader} whip {whip} general_secretary {general secretary} political_officer {political officer} member {member} mp {MP} other {chair}} of {body}. You can now send its nominations.',
    signIn: 'Sign in with this email address:\n{link}',
    told: 'The other officers have been told.',
  },
  refused: {
    subject: 'Your registration for {body} was refused',
    what: 'The returning officer has not registered you as {office, select, secretary {secretary} leader {leader} whip {whip} general_secretary {general secretary} political_officer {political officer} member {member} mp {MP} other {chair}} of {body}.',
    again: 'If you think this is wrong, contact the returning officer ({contact}), or register again:\n{link}',
  },
  cause: {
    'not-the-officer': 'Reason: the returning officer’s records name another person for this office.',
    'other-address':
      'Reason: the returning officer’s records have another email address for you. Register with that address.',
    'could-not-check': 'Reason: the returning officer could not check that you hold this office.',
    objection: 'Reason: another officer said that this is not right.',
  },
  officers: {
    registeredSubject: 'Somebody registered as an officer of {body}',
    approvedSubject: 'A new officer of {body}',
    registered:
      '{name} ({email}) has registered as {office, select, secretary {secretary} leader {leader} whip {whip} general_secretary {general secretary} political_officer {political officer} member {member} mp {MP} other {chair}} of {body}. The returning officer has not decided yet.',
    approved:
      'The returning officer has registered {name} ({email}) as {office, select, secretary {secretary} leader {leader} whip {whip} general_secretary {general secretary} political_officer {political officer} member {member} mp {MP} other {chair}} of {body}. They can now send its nominations.',
    wrong: 'If this is not right, tell the returning officer here:\n{link}',
    right: 'If it is right, you do not need to do anything.',
  },
} as const;

/** The email to the returning officer and to a CLP's other officers about what a new officer sent. Plain text. */
export const newOfficerMail = {
  subject: 'Please check {body}’s nominations: {contest}',
  what: 'An officer of {body} has sent its decision on {contest} in {round}. They have been an officer since {since}.',
  counts: 'It counts. We tell you because a new officer sent it.',
  admin: 'If it is right, mark it as looked at. If it is not, rule it invalid:\n{link}',
  officer:
    'If this is what your meeting decided, you do not need to do anything. If not, contact the returning officer ({contact}) now. The public receipt is here:\n{link}',
} as const;
