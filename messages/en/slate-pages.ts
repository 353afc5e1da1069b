/** A slate: who, claimed by whom, how its people do. */
export const slatePages = {
  crumb: 'Slates',
  list: {
    title: '{n, plural, =0 {No slate is on record} one {One slate} other {{number} slates}}',
    pageTitle: '{heading}: {contest}, {round}',
    description: 'Which groups have put slates together for {contest}, {round}, and how their people do.',
    lede: 'A slate is a list of candidates that a group says it backs. A claim is the group’s own, not the candidate’s. They stand in the order of the alphabet.',
    none: 'When a group publishes a list of whom it backs in this contest, it stands here with its source and its date.',
    standings: 'See every candidate',
  },
  claimedBy: 'Claimed by {group}',
  published: 'Published {day}',
  claimedAndPublished: 'Claimed by {group}, published {day}',
  undated: 'Published on a day that is not on record',
  people: '{n, plural, =0 {Nobody is on it.} one {One candidate} other {{number} candidates}}',
  ballot:
    '{n, plural, =0 {none on the ballot yet} one {one on the ballot so far} other {{number} on the ballot so far}}',
  ballotFinal: '{n, plural, =0 {none on the ballot} one {one on the ballot} other {{number} on the ballot}}',
  elected: '{n, plural, =0 {none elected} one {one elected} other {{number} elected}}',
  left: '{n, plural, one {one no longer standing} other {{number} no longer standing}}',
  facts: '{people}: {facts}.',
  peopleOnly: '{people}.',
  nominations:
    '{n, plural, =0 {No nominations yet.} one {One nomination of its people.} other {{figure} nominations of its people, added together.}}',
  nominationsArchive:
    '{n, plural, =0 {No nomination of its people is on record.} one {One nomination of its people is on record.} other {{figure} nominations of its people are on record, added together.}}',
  page: {
    description: 'Who is on the slate {name} in {contest}, {round}, who claims so, and how its people do.',
    title: '{name}: {what}',
    whoNone: 'nobody is on it',
    onBallot:
      '{n, plural, =0 {none of {people} on the ballot yet} one {one of {people} on the ballot so far} other {{number} of {people} on the ballot so far}}',
    onBallotFinal:
      '{n, plural, =0 {none of {people} on the ballot} one {one of {people} on the ballot} other {{number} of {people} on the ballot}}',
    elected:
      '{n, plural, =0 {none of {people} elected} one {one of {people} elected} other {{number} of {people} elected}}',
    candidates: '{n, plural, one {one candidate} other {{number} candidates}}',
    lede: 'A slate for {contest}, {round}. To be on it is the claim of the group that put it forward, not the candidate’s.',
    group: 'Claimed by',
    groupNone: 'The group of that name, as far as is known',
    day: 'Published',
    dayNone: 'Not known',
    source: 'Source',
    sourceNone: 'None on record',
    who: 'Who is on it',
    whoNote: 'In the order of the alphabet, with what each has in the standings.',
    ownDays: 'Claims with a day or a source of their own',
    ownDay: '{name}: claimed {day}',
    ended: {
      title: 'Claims that ended',
      note: 'The group says that it backs them no longer. What was said before stays on the record.',
      days: 'Claimed {from}, ended {until}.',
      until: 'Ended {until}.',
      reason: 'The reason given: {reason}',
    },
    how: {
      title:
        '{n, plural, =0 {None of {all} {bodies} named all of them} one {One of {all} {bodies} named all of them} other {{figure} of {all} {bodies} named all of them}}',
      titleArchive:
        '{n, plural, =0 {None of {all} {bodies} on record named all of them} one {One of {all} {bodies} on record named all of them} other {{figure} of {all} {bodies} on record named all of them}}',
      none: 'Nobody has nominated yet',
      noneText:
        'When the first nominations come in, this page says how many bodies named the whole slate, and how many mixed it with others.',
      full: '{bodies} named every one of them',
      part: '{bodies} named some of them and nobody else',
      mixed: '{bodies} named some of them with others',
      nobody: '{bodies} named none of them',
      note: 'Of the {all} {bodies} that have nominated. “Every one” is all who still stand, or as many as one body may name ({most}); others may stand beside them.',
      noteArchive:
        'Of the {all} {bodies} on a public list that was found. “Every one” is all of them, or as many as one body may name ({most}).',
      list: 'Which {bodies} named every one of them',
      progress: 'How each slate’s nominations have grown',
    },
  },
} as const;
