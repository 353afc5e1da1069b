/** The page of the installation's settings, in English only. */
export const settings = {
  title: 'Settings of this site',
  lede: 'These settings are public: they are in the footer, in emails and in messages that tell people whom to ask. Each change is added to the public log.',
  ownersOnly: 'Only an owner of this site ({contact}) can change these settings.',
  none: 'Not entered',
  noRound: 'No live round can be announced without this.',
  missing: '{n, plural, one {{what} is missing.} other {{what} are missing.}}',
  needed: {
    operatorName: 'the name of the people who run this site',
    contactEmail: 'the contact address',
    intake: 'whether this site is the Party’s own intake',
  },
  link: 'settings of this site',
  operatorName: 'Who runs this site?',
  operatorHint: 'An organisation or a title, such as “NEC Nominations Volunteers”. You do not need to name a person.',
  contactEmail: 'Contact email address',
  contactHint:
    'Anyone can read this address: it is published on every page and in the permanent log. Use a shared mailbox, not a personal address. A round can have its own.',
  webPage: 'Web page of the people who run it',
  webHint: 'Optional. It starts with https://',
  intake: 'Does this site take nominations for the Party?',
  intakeHint: 'This decides what officers are told, and whether the footer says that this is not an official service.',
  intakes: {
    party: 'Yes. The Party runs it, and what is sent here counts as sent to the Party',
    volunteers: 'No. Volunteers run it, and each CLP or other body also sends its nominations to the Party itself',
  },
  save: 'Save settings',
  refusals: {
    'operator-missing': 'Enter who runs this site.',
    'text-long': 'Use at most 120 characters.',
    'email-wrong': 'Enter an email address, like nominations@example.org.',
    'page-wrong': 'Enter a web address that starts with https://, or leave the box empty.',
    'intake-missing': 'Choose whether this site takes nominations for the Party.',
    'settings-unchanged': 'These are already the settings, so nothing was changed.',
  },
} as const;

/** The bodies that have sent here and have not said that they also sent to the Party. */
export const partyAdmin = {
  title:
    '{n, plural, one {One body has} other {{n, number} bodies have}} sent nominations here, but not said that {n, plural, one {it} other {they}} also sent them to the Party',
  note: 'The Party’s own deadline is still to come. Officers say on this site that they have also sent the nominations to the Party.',
  remind: 'Remind officers of the Party’s own deadline',
} as const;
