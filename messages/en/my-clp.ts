/** A CLP’s page: neighbours, earlier boundaries, calendar. */
export const myClp = {
  inWelsh: 'In Welsh: <name>{other}</name>',
  meets: {
    add: 'Add to your calendar',
    of: 'the meeting on {day}',
    calendar: 'Calendar of its meetings and deadlines (file)',
    feed: 'Follow this CLP (feed)',
  },
  area: {
    /** On the page of a CLP of 2024. */
    cameFrom: {
      title:
        '{n, plural, one {Before 2024 this area was in one CLP} other {Before 2024 this area was in {number} CLPs}}',
      part: '{percent} of the people in <a>{other}</a> (boundaries before 2024) are now in this CLP.',
      all: 'All the people in <a>{other}</a> (boundaries before 2024) are now in this CLP.',
    },
    /** On the page of a CLP of 2010. */
    wentTo: {
      title:
        '{n, plural, one {Since 2024 this area has been in one CLP} other {Since 2024 this area has been in {number} CLPs}}',
      part: '{percent} of its people are now in <a>{other}</a> (2024 boundaries).',
      all: 'All its people are now in <a>{other}</a> (2024 boundaries).',
    },
    note: 'Percentages are of the people who lived in the old CLP area, rounded to the nearest 1%. Source: mySociety.',
    did: 'What {body} did in each round:',
    known: '{known, plural, one {one round} other {# rounds}}',
    none: 'We have no record of its nominations.',
    unknown: 'We have no record of its nominations in {rounds}.',
    strips: '{n, plural, one {And a small part:} other {And small parts:}}',
    strip: '{percent} of <a>{other}</a>',
    stripNew: '{percent} in <a>{other}</a>',
    tiny: 'under 1%',
  },
  near: {
    title: '{n, plural, one {One neighbouring CLP} other {{number} neighbouring CLPs}}',
    titleNominated:
      '{total, plural, one {{n, plural, =0 {Its only neighbouring CLP has not nominated yet} other {Its only neighbouring CLP has nominated}}} other {{n, plural, =0 {None of its {all} neighbouring CLPs has nominated yet} one {One of its {all} neighbouring CLPs has nominated} other {{number} of its {all} neighbouring CLPs have nominated}}}}',
    titleOver:
      '{total, plural, one {{n, plural, =0 {Its only neighbouring CLP did not nominate} other {Its only neighbouring CLP nominated}}} other {{n, plural, =0 {None of its {all} neighbouring CLPs nominated} one {One of its {all} neighbouring CLPs nominated} other {{number} of its {all} neighbouring CLPs nominated}}}}',
    note: '{contest}, {round}. Neighbouring CLPs are those that share a border with this one.',
    caption: 'CLPs that share a border with {body}',
    clp: 'CLP',
    state: 'Status',
    none: 'Neighbouring CLPs',
    island: '{body} does not share a land border with any other CLP.',
    scotland:
      'CLPs in Scotland follow Scottish Parliament constituencies. We do not have their boundaries, so we cannot show which CLPs are neighbours.',
  },
  status: {
    'not-heard-from': 'Not heard from',
    'meeting-announced': 'Meeting announced',
    decided: 'Met, but not sent yet',
    voided: 'Ruled invalid',
    sent: 'Nominated',
    confirmed: 'Nominated',
    'nominated-nobody': 'Nominated nobody',
    withdrawn: 'Withdrew its nominations',
    'cannot-nominate': 'Cannot nominate',
    'counted-with': 'Counted together with another CLP',
  },
} as const;
