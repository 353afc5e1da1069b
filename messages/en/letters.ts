/** A candidate's letter to the secretaries of CLPs. */
export const letters = {
  title: { en: 'Your letter to CLPs in English', cy: 'Your letter to CLPs in Welsh' },
  readers:
    'Write one letter to the secretaries of all CLPs. It goes into the agenda pack of each CLP, which its officers print and forward. We do not email it. It is not on the public pages, but officers may show it to anyone.',
  text: 'Your letter',
  textHint: 'Up to {most, number} words. Do not include telephone numbers or email addresses.',
  save: 'Save the letter',
  saveAgain: 'Save the letter as shown',
  notSaved: 'Your letter has not been saved',
  previewNote: 'This is how agenda packs will show it. Nothing has been saved yet.',
  previewEmpty: 'The letter is empty. If you save it, agenda packs will have no letter from you.',
  takeBack: 'To take the letter back, delete all the text and save it.',
  takeBackApproved: 'To take the letter back, delete all the text and send it. That needs no approval.',
  approval: 'The returning officer reads each version before it goes into the agenda packs.',
  versionsApproved: 'Only the latest approved version is in the agenda packs.',
  versions: 'All versions',
  versionsNote: 'Only the latest version is in the agenda packs.',
  closed: 'You cannot write a letter now',
  term: { en: 'Letter to CLPs in English', cy: 'Letter to CLPs in Welsh' },
  approvedStays: 'The version that was approved before stays in the agenda packs.',
  none: 'Not written.',
  state: 'In the agenda packs since {day}.',
  entered: 'In the agenda packs since {day}. The returning officer entered it.',
} as const;

/** The agenda pack of one CLP in one round. */
export const pack = {
  title: 'Agenda pack for {body}',
  back: 'Back to your pages',
  lede: 'Print this page or save it as a PDF, and forward it to your members. It has the candidates, their statements and letters, and the ballot papers.',
  ledeMember: 'It has the candidates, their statements and letters, and the ballot papers for your CLP’s meeting.',
  printHint:
    'To print it or save it as a PDF, choose Print in your browser’s menu, or press Ctrl and P (Command and P on a Mac).',
  membersOnly:
    'The statements in this round are for members only. Forward this pack only to members and delegates of the CLP.',
  link: 'Agenda pack for the meeting: {round}',
  packs: 'Agenda packs',
  linkOf: 'Agenda pack for {body}: {round}',
  none: 'This CLP cannot nominate in any contest of this round.',
  facts: {
    title: 'For the agenda',
    contests: 'Contests',
    meeting: 'Meeting',
    meetingNone: 'The date has not been entered yet.',
    meetingHeld: '{day} (held)',
    deadline: 'Deadline',
    postponed: 'The round is postponed. There is no deadline at the moment.',
    who: 'Who decides',
    whoText: 'The meeting. Only the secretary or the chair can send its decision.',
    nobody: 'If the meeting nominates nobody, send that too.',
    send: 'How to send it',
    sendText:
      'After the meeting, the secretary or chair signs in at {address} and enters the names. Every officer of the CLP gets the receipt by email.',
    sendLink: 'Send the nominations',
    made: 'Pack made',
  },
  contest: {
    choose: '{most, plural, one {choose one candidate} other {choose up to {number} candidates}}',
    candidates: '{n, plural, =0 {There are no candidates yet} one {One candidate} other {{number} candidates}}',
    notAccepted: 'has not accepted yet, but can be nominated',
    left: '{status}, cannot be nominated',
    statement: 'Statement',
    statementNone: 'No statement.',
    letter: 'Letter to CLPs',
    written: 'Written on {day}.',
  },
  ballot: {
    link: 'Ballot paper',
    title: 'Ballot paper: {contest}',
    instruction:
      '{most, plural, one {Choose one candidate. Put a cross in one box.} other {Choose up to {number} candidates. Put a cross in their boxes.}}',
    writeIn: 'Other name and CLP:',
    note: 'Names are in alphabetical order by surname. The order of your crosses does not matter.',
  },
} as const;
