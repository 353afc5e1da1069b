/** The front page. */
export const home = {
  title: {
    open: 'Nominations are open',
    announced: 'Nominations open soon',
    closed: 'Nominations have closed',
    none: 'No nominations are open',
  },
  description:
    'Which constituency Labour parties have nominated whom for the National Executive Committee, with a public receipt for each nomination.',
  over: '{round}: {contest}',
  whenOpen: '<b>They close {left}</b> at <time>{when}</time> {zone}',
  whenAnnounced: '<b>They open {left}</b> at <time>{when}</time> {zone}',
  whenClosed: '<b>They closed</b> at <time>{when}</time> {zone}',
  whenNone: 'The record of past rounds is below. When a round is announced, its dates stand here.',
  find: {
    label: 'Has your CLP nominated yet?',
    labelNone: 'What has your CLP done?',
    button: 'Find my CLP',
  },
  ledger: {
    label: 'How many have been heard from',
    nominated: '{bodies} {n, plural, one {has} other {have}} nominated',
    onTheWay: '{n, plural, one {has} other {have}} a meeting or a decision on the way',
    no: 'nominated nobody, withdrew, or cannot nominate',
    notHeard: 'of {all} not heard from',
  },
  who: 'Who has been nominated',
  whoBefore: 'Who may be nominated',
  comeForward:
    '{n, plural, =0 {Nobody has come forward yet} one {One person has come forward} other {{number} people have come forward}} for {seats, plural, one {one seat} other {{seatsNumber} seats}}.',
  standing: '{parts}.',
  part: {
    'on-the-ballot': '{number} {n, plural, one {is} other {are}} on the ballot',
    'enough-not-accepted':
      '{number} {n, plural, one {has} other {have}} enough nominations and {n, plural, one {has} other {have}} yet to accept',
    'not-yet': '{number} still {n, plural, one {needs} other {need}} nominations',
    out: '{number} {n, plural, one {is} other {are}} no longer standing',
    'supporting-only': '{number} {n, plural, one {is} other {are}} standing',
  },
  seeAll: 'See every candidate, and every nomination',
  seeRound: 'The timetable and rules of {round}',
  alsoTitle: 'Also under way',
  also: {
    caption: 'Other contests under way',
    contest: 'Contest',
    closes: 'Closes {when}',
    nominated: 'Have nominated',
    notHeard: 'Not heard from',
  },
  how: {
    title: 'How it works',
    meet: 'Each CLP holds a meeting and may nominate up to {max, plural, one {one person} other {{number} people}}.',
    meetOther:
      'Each body that may nominate meets, and may name up to {max, plural, one {one person} other {{number} people}}.',
    send: 'An officer sends the names here before the deadline, and gets a public receipt.',
    ballot: 'To be on the ballot: {rule}, and the candidate’s yes. Then the vote follows.',
    supporting: 'Nominations show support. They do not decide who is on the ballot.',
  },
  past: {
    title: 'Past rounds',
    note: 'Built from public lists. Where a list is partial, the page says so.',
    caption: 'Past rounds',
    round: 'Round',
    closed: 'Nominations closed',
    rule: 'To be on the ballot',
    more: '{n, plural, one {and one more contest} other {and # more contests}}',
    none: 'No past round is on record.',
  },
} as const;
