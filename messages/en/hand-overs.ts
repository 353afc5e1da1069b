/** The page of a CLP's officers, on which an officer hands over their office. */
export const bodyOfficers = {
  link: 'Officers of {body}, and handing over',
  title: 'Officers of {body}',
  lede: 'Only its officers and the admins can see this page.',
  present: 'Current officers',
  officer:
    '{office, select, secretary {Secretary} leader {Leader} whip {Whip} general_secretary {General secretary} political_officer {Political officer} member {Member} mp {MP} other {Chair}} since {since}',
  you: 'This is you',
  handOver: {
    title: 'Hand over to a successor',
    note: 'For the end of your term. You stay in office until your successor accepts.',
    text: 'We email your successor a link. When they accept, their office begins and yours ends at the same time. The returning officer and the other officers are told, and the returning officer can undo it.',
    office: 'Which office do you hand over?',
    email: 'Your successor’s email address',
    button: 'Send the link to your successor',
    offered:
      'You have offered your office as {office, select, secretary {secretary} leader {leader} whip {whip} general_secretary {general secretary} political_officer {political officer} member {member} mp {MP} other {chair}} to {email}. The link works until {until}.',
    withdraw: 'Withdraw this offer',
  },
  delegate: {
    held: 'You are a delegate for one round.',
    title: 'A delegate for one round',
    note: 'Only in rounds that allow it.',
    text: 'A delegate can record the meeting and send the nominations in one round, until it is declared. They can do nothing else, and stop being a delegate when you no longer hold an office. The other officers are told.',
    round: 'Which round?',
    name: 'Name of the delegate',
    nameHint: 'Private. Only the officers and the admins see it.',
    email: 'Email address of the delegate',
    button: 'Name this delegate',
    row: 'Delegate for {round}, since {since}',
    end: 'End this',
    endOf: 'for {name}',
  },
  refusals: {
    'name-missing': 'Enter the name.',
    'name-long': 'Enter a name of at most 100 characters.',
    'name-wrong': 'Enter only the name, without links, addresses or numbers.',
    roundId: 'Choose the round.',
    'not-allowed-here': 'This round does not allow delegates.',
    'round-over': 'Nominations in this round have closed.',
    'is-officer': 'This person is an officer already, and can send the nominations.',
    'too-many': 'There can be at most {most, number} delegates in a round. End one first.',
    email: 'Enter an email address, like name@example.org',
    office: 'Choose the office.',
    'own-address': 'This is your own address. Enter your successor’s.',
    'holds-office-already': 'This person already holds this office.',
    'offered-already': 'You have offered this office to {email}. Withdraw that first.',
    'accepted-already':
      'This offer has been accepted, so you cannot withdraw it. If it is wrong, contact the returning officer ({contact}).',
    'link-wrong': 'The link is not complete or has expired. Ask the officer to send another.',
    'offer-over': 'This offer has been withdrawn, or its officer no longer holds the office.',
  },
  accept: {
    title:
      'Become {office, select, secretary {secretary} leader {leader} whip {whip} general_secretary {general secretary} political_officer {political officer} member {member} mp {MP} other {chair}} of {body}?',
    text: 'The {office, select, secretary {secretary} leader {leader} whip {whip} general_secretary {general secretary} political_officer {political officer} member {member} mp {MP} other {chair}} of {body} hands their office over to you, {email}. When you accept, you can send its nominations, and they no longer can.',
    notYou: 'If this is a mistake, close this page. Nothing will happen.',
    button: 'Accept the office',
    wrongTitle: 'This link does not work',
    wrong:
      'The link is not complete, has expired, or was for an offer that was withdrawn. Ask the officer who sent it for another.',
    doneTitle:
      'You are {office, select, secretary {secretary} leader {leader} whip {whip} general_secretary {general secretary} political_officer {political officer} member {member} mp {MP} other {chair}} of {body}',
    done: 'Sign in with {email} to send its nominations.',
  },
} as const;

/** The emails about an office that is handed over. Plain text. */
export const handOverMail = {
  offer: {
    subject:
      'Become {office, select, secretary {secretary} leader {leader} whip {whip} general_secretary {general secretary} political_officer {political officer} member {member} mp {MP} other {chair}} of {body} on this site',
    what: 'The {office, select, secretary {secretary} leader {leader} whip {whip} general_secretary {general secretary} political_officer {political officer} member {member} mp {MP} other {chair}} of {body} ({from}) hands their office over to you. Then you can send its nominations, and they no longer can.',
    link: 'Open this page to accept. The link works for three days:\n{link}',
    notYou: 'If you are not their successor, ignore this email. Nothing will happen.',
  },
  done: {
    subject:
      'New {office, select, secretary {secretary} leader {leader} whip {whip} general_secretary {general secretary} political_officer {political officer} member {member} mp {MP} other {chair}} of {body}',
    what: '{from} has handed over the office of {office, select, secretary {secretary} leader {leader} whip {whip} general_secretary {general secretary} political_officer {political officer} member {member} mp {MP} other {chair}} of {body} to {to}, who accepted it. {to} can now send its nominations, and {from} no longer can.',
    admin: 'If this is wrong, undo it here:\n{link}',
    signIn: 'Sign in with this email address:\n{link}',
  },
  undone: {
    subject: 'The hand-over in {body} was undone',
    what: 'The returning officer has undone the hand-over in {body}. {from} is {office, select, secretary {secretary} leader {leader} whip {whip} general_secretary {general secretary} political_officer {political officer} member {member} mp {MP} other {chair}} again, and {to} is not.',
  },
  wrong: 'If this is wrong, contact the returning officer ({contact}) now.',
} as const;

/** The emails about a delegate for one round. Plain text. */
export const delegateMail = {
  delegate: {
    subject: 'You can send {body}’s nominations in {round}',
    what: 'An officer of {body} has named you, {name}, as its delegate in {round}. You can record its meeting and send its nominations, until {closesAt}.',
    signIn: 'Sign in with this email address:\n{link}',
    notYou: 'If this is a mistake, ignore this email and tell the officers.',
  },
  officer: {
    subject: 'A delegate of {body} in {round}',
    what: 'Another officer of {body} has named {name} ({email}) as its delegate in {round}. They can record its meeting and send its nominations in this round.',
    wrong: 'If this is not right, end it here:\n{link}',
  },
} as const;
