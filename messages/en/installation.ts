/** Whom to ask, in brackets after the words that tell somebody to ask: "contact the returning officer (…)". */
export const contact = {
  /** The name of a contact that is left out, because the words before it say the same. */
  title: 'returning officer',
  named: '{name}, {email}',
  none: 'this site has no contact address yet',
  /** A line of its own, in footers and emails. */
  questions: 'Questions? Contact {contact}.',
} as const;

/** Entries of the public log about the settings, and about nominations that were also sent to the Party. */
export const installationLog = {
  setImported: 'The boundaries “{name}” were added, with {n, plural, one {# CLP} other {# CLPs}}',
  settingsChanged: 'Settings of this site changed: {what}',
  setting: {
    operatorName: 'who runs it',
    contactEmail: 'the contact address',
    webPage: 'the web page of the people who run it',
    intake: 'whether it is the Party’s own intake',
  },
  partySent: '{body} says that it has also sent its nominations for {contest} to the Party',
  partySentOn: '{body} says that it also sent its nominations for {contest} to the Party on {day}',
  partyNotSent: '{body} says that it has not sent its nominations for {contest} to the Party',
} as const;

/** The nominations that a CLP also sends to the Party, where volunteers run the installation. */
export const party = {
  tell: 'Tell us what you nominated, and send it to the Party separately. Volunteers run this site and pass nothing on.',
  deadline: 'The Party’s own deadline is <at></at>.',
  mail: 'Please also send your nominations to the Party separately: volunteers run this site and pass nothing on.',
  mailBy:
    'Please also send your nominations to the Party separately: volunteers run this site and pass nothing on. The Party’s own deadline is {at}.',
  title: 'Also sent to the Party',
  notSaid: '{body} has not said that it has sent its nominations for {contest} to the Party.',
  said: '{body} has also sent its nominations for {contest} to the Party.',
  saidOn: '{body} also sent its nominations for {contest} to the Party on {day}.',
  reference: 'Reference: {reference}. Only its officers and admins see it.',
  names: 'The names, ready to copy',
  nobody: 'Nobody: the meeting decided to nominate nobody.',
  nothingSent:
    '{body} has not sent its nominations to this site yet. Once it has, this page shows the names ready to copy.',
  notSaved: 'This has not been saved',
  copy: 'Copy the names',
  copied: 'Copied',
  record: 'Say that you sent it to the Party',
  change: 'Change what you said',
  pageTitle: 'Have you sent your nominations to the Party?',
  lede: 'Send them yourselves, in the way that the Party asked for. Then say so here: it is published that they were sent, and on which day.',
  day: 'On which day did you send them?',
  dayHint: 'Optional. For example, {example}.',
  referenceLabel: 'Reference that the Party gave you',
  referenceHint: 'Optional. It is not published: only its officers and admins see it.',
  button: 'Say that we sent it',
  remove: 'We have not sent it to the Party',
  refusals: {
    'day-to-come': 'Enter today or an earlier day.',
    'day-missing': 'Enter the day, the month and the year, or leave all three boxes empty.',
    'day-not-real': 'Enter a real date, like 7 12 2026, or leave the boxes empty.',
    'reference-long': 'The reference can have at most {most} characters.',
    'not-separate': 'On this site nominations go straight to the Party, so there is nothing to say.',
    'round-over': 'This round has ended, so this can no longer change.',
    'nothing-recorded': 'Nobody had said that they were sent, so nothing was changed.',
    unchanged: 'This is already recorded, so nothing was changed.',
  },
} as const;
