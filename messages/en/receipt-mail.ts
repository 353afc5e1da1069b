/** The email that every officer of a CLP gets with each receipt. Plain text. */
export const receiptMail = {
  subject: 'Receipt {code}: {body} CLP, {contest}',
  nominated:
    'On {receivedAt} (UK time) {body} CLP nominated {count, plural, one {this person} other {these # people}} for {contest} in {round}. This is version {version}.',
  nobody:
    'On {receivedAt} (UK time) {body} CLP told us that it nominates nobody for {contest} in {round}. This is version {version}.',
  withdrawn:
    'On {receivedAt} (UK time) {body} CLP withdrew its nominations for {contest} in {round}. This is version {version}.',
  entered:
    'The returning officer entered this for {body} CLP {from, select, paper {from a paper form} phone {after a phone call} other {from an email}}. None of its officers sent it on the site.',
  name: '- {name}',
  nameAndHome: '- {name} ({home} CLP)',
  receipt: 'Anyone can see the receipt, {code}, here:\n{link}',
  change: 'An officer of {body} CLP can change or withdraw this until {closesAt} (UK time). Sign in at:\n{office}',
  again: 'An officer of {body} CLP can send new nominations until {closesAt} (UK time). Sign in at:\n{office}',
  notYou:
    'Every officer of {body} CLP gets this email. If your CLP did not decide this, talk to the other officers and contact the returning officer now. Every version stays on the public record.',
} as const;
