/** The mail that every officer of a body gets with each receipt. Plain text. */
export const receiptMail = {
  practice: 'PRACTICE ROUND. Nothing here counts.',
  subject: 'Receipt {code}: {body} CLP, {contest}',
  nominated:
    'On {receivedAt} (UK time) {body} CLP nominated {count, plural, one {this person} other {these # people}} for {contest} in {round}. This is version {version}.',
  nobody:
    'On {receivedAt} (UK time) {body} CLP recorded that it nominates nobody for {contest} in {round}. This is version {version}.',
  withdrawn:
    'On {receivedAt} (UK time) {body} CLP withdrew what it had sent for {contest} in {round}. This is version {version}.',
  entered:
    'No officer sent this: an admin of this site entered it for {body} CLP, {from, select, paper {from paper} phone {by phone} other {from an email}}.',
  name: '- {name}',
  nameAndHome: '- {name} ({home} CLP)',
  receipt: 'The public receipt is {code}:\n{link}',
  change: 'Until {closesAt} (UK time) an officer of {body} CLP can send a new version or withdraw this one:\n{office}',
  notYou:
    'Every officer of {body} CLP gets this mail. If your CLP did not decide this, talk to the other officers and to the returning officer now. This version stays on the record whatever happens next.',
} as const;
