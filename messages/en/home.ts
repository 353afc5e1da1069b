/** The home page. */
export const home = {
  title: {
    open: 'Nominations are open',
    announced: 'Nominations open soon',
    closed: 'Nominations have closed',
    none: 'No nominations are open',
  },
  description:
    'See which Constituency Labour Parties have nominated which candidates for the National Executive Committee, with a public receipt for each nomination.',
  over: '{round}: {contest}',
  whenOpen: '<b>They close {left}</b>, at <time>{when}</time> {zone}',
  whenAnnounced: '<b>They open {left}</b>, at <time>{when}</time> {zone}',
  whenClosed: '<b>They closed</b> at <time>{when}</time> {zone}',
  whenNone: 'Past rounds are listed below. When a new round is announced, its dates will appear here.',
  find: {
    label: 'Has your CLP nominated yet?',
    labelNone: 'Who has your CLP nominated?',
    button: 'Find my CLP',
  },
  ledger: {
    label: 'How many have nominated so far',
    nominated: '{bodies} {n, plural, one {has} other {have}} nominated',
    onTheWay: '{n, plural, one {has} other {have}} announced a meeting, or met but not sent yet',
    no: 'nominated nobody, withdrew or cannot nominate',
    notHeard: 'of {all} not heard from',
  },
  who: 'Who has been nominated',
  whoBefore: 'Who can be nominated',
  comeForward:
    '{n, plural, =0 {Nobody has been put forward yet} one {One person has been put forward} other {{number} people have been put forward}} for {seats, plural, one {one seat} other {{seatsNumber} seats}}.',
  standing: '{parts}.',
  part: {
    'on-the-ballot': '{number} {n, plural, one {is} other {are}} on the ballot',
    'enough-not-accepted':
      '{number} {n, plural, one {has} other {have}} enough nominations but {n, plural, one {has} other {have}} not accepted yet',
    'not-yet': '{number} {n, plural, one {does} other {do}} not have enough nominations',
    out: '{number} {n, plural, one {is} other {are}} no longer standing',
    'supporting-only': '{number} {n, plural, one {is} other {are}} standing',
  },
  seeAll: 'See every candidate and nomination',
  seeRound: 'See the timetable and rules of {round}',
  alsoTitle: 'Other contests',
  also: {
    caption: 'Other contests',
    contest: 'Contest',
    closes: 'Closes at {when}',
    nominated: 'Have nominated',
    notHeard: 'Not heard from',
  },
  how: {
    title: 'How it works',
    meet: 'Each CLP holds a meeting and can nominate {max, plural, one {one person} other {up to {number} people}}.',
    meetOther:
      'Each body that can nominate holds a meeting and can name {max, plural, one {one person} other {up to {number} people}}.',
    send: 'An officer enters the names on this site before the deadline and gets a public receipt.',
    ballot: 'A candidate who is nominated by {rule}, and accepts, goes on the ballot. Then members vote.',
    supporting: 'Nominations show support. They do not decide who is on the ballot.',
  },
  past: {
    title: 'Past rounds',
    note: 'These are built from public lists. If a list is incomplete, the page says so.',
    caption: 'Past rounds',
    round: 'Round',
    closed: 'Nominations closed',
    rule: 'Needed to be on the ballot',
    more: '{n, plural, one {and one more contest} other {and # more contests}}',
    none: 'There are no past rounds yet.',
  },
} as const;
