/** A CLP’s page: neighbours, earlier boundaries, calendar. */
export const myClp = {
  inWelsh: 'In Welsh: <name>{other}</name>',
  meets: {
    add: 'Add to a calendar',
    of: 'the meeting of {day}',
    calendar: 'Calendar of its meetings and deadlines',
    feed: 'Feed of what it does',
  },
  area: {
    /** On the page of a CLP of 2024. */
    cameFrom: {
      title:
        '{n, plural, one {Before 2024 its people were in one CLP} other {Before 2024 its people were in {number} CLPs}}',
      part: '{percent} of the people of <a>{other}</a> (boundaries before 2024) are in it now.',
      all: 'All the people of <a>{other}</a> (boundaries before 2024) are in it now.',
    },
    /** On the page of a CLP of 2010. */
    wentTo: {
      title:
        '{n, plural, one {Since 2024 its people are in one CLP} other {Since 2024 its people are in {number} CLPs}}',
      part: '{percent} of its people are in <a>{other}</a> (boundaries of 2024) now.',
      all: 'All its people are in <a>{other}</a> (boundaries of 2024) now.',
    },
    note: 'Shares are of the people who lived in the CLP as it was before 2024, to the nearest 1%. Overlaps: mySociety.',
    did: 'What {body} did, round by round:',
    known: '{known, plural, one {one round on record} other {# rounds on record}}',
    none: 'Nothing that it did is on record.',
    unknown: 'Nothing is on record of it in {rounds}.',
    strips: '{n, plural, one {And a small part:} other {And small parts:}}',
    strip: '{percent} of <a>{other}</a>',
    stripNew: '{percent} in <a>{other}</a>',
    tiny: 'under 1%',
  },
  near: {
    title: '{n, plural, one {One CLP shares a border with it} other {{number} CLPs share a border with it}}',
    titleNominated:
      '{n, plural, =0 {None of its {all} neighbours has nominated yet} one {One of its {all} neighbours has nominated} other {{number} of its {all} neighbours have nominated}}',
    titleOver:
      '{n, plural, =0 {None of its {all} neighbours nominated} one {One of its {all} neighbours nominated} other {{number} of its {all} neighbours nominated}}',
    note: '{contest}, {round}. CLPs whose boundary runs along its own.',
    caption: 'CLPs that share a border with {body}',
    clp: 'CLP',
    state: 'What it has done',
    none: 'Neighbours',
    island: 'No CLP shares a border with {body} on land.',
    scotland:
      'CLPs in Scotland follow the seats of the Scottish Parliament. Their borders are not in the data here, so this page cannot say which are its neighbours.',
  },
  status: {
    'not-heard-from': 'Not heard from',
    'meeting-announced': 'Meeting announced',
    decided: 'Decided, not yet sent',
    voided: 'What it sent is held void',
    sent: 'Nominated',
    confirmed: 'Nominated',
    'nominated-nobody': 'Nominated nobody',
    withdrawn: 'Withdrew what it had sent',
    'cannot-nominate': 'Cannot nominate',
    'counted-with': 'Counted with another',
  },
} as const;
