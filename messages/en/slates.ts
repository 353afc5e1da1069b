/** A slate: its candidates, the group that backs them, and how they are doing. */
export const slatePages = {
  notKnown: 'Not known',
  crumb: 'Slates',
  list: {
    title: '{n, plural, =0 {No slates} one {One slate} other {{number} slates}}',
    pageTitle: '{heading}: {contest}, {round}',
    description: 'Which groups have published slates for {contest}, {round}, and how their candidates are doing.',
    lede: 'A slate is a list of candidates that a group backs. Groups choose who they back, and candidates may not have agreed. Slates are listed in alphabetical order.',
    none: 'When a group publishes a list of candidates that it backs in this contest, it will be listed here with its source and date.',
    standings: 'See every candidate',
  },
  claimedBy: 'Published by {group}',
  published: 'Published on {day}',
  claimedAndPublished: 'Published by {group} on {day}',
  undated: 'Date of publication not known',
  people: '{n, plural, =0 {No candidates.} one {One candidate} other {{number} candidates}}',
  ballot:
    '{n, plural, =0 {none on the ballot yet} one {one on the ballot so far} other {{number} on the ballot so far}}',
  ballotFinal: '{n, plural, =0 {none on the ballot} one {one on the ballot} other {{number} on the ballot}}',
  elected: '{n, plural, =0 {none elected} one {one elected} other {{number} elected}}',
  left: '{n, plural, one {one no longer standing} other {{number} no longer standing}}',
  facts: '{people}: {facts}.',
  peopleOnly: '{people}.',
  onlyOne: {
    elected: 'One candidate, who was elected.',
    notElected: 'One candidate, who was not elected.',
    left: 'One candidate, who is no longer standing.',
    ballotFinal: 'One candidate, who is on the ballot.',
    notBallotFinal: 'One candidate, who is not on the ballot.',
    ballot: 'One candidate, who is on the ballot so far.',
    notBallot: 'One candidate, who is not on the ballot yet.',
    none: 'One candidate.',
  },
  nominations:
    '{n, plural, =0 {No nominations for its candidates.} one {One nomination for its candidates.} other {{figure} nominations for its candidates in total.}}',
  nominationsArchive:
    '{n, plural, =0 {We found no nominations for its candidates.} one {We found one nomination for its candidates.} other {We found {figure} nominations for its candidates in total.}}',
  page: {
    description:
      'The candidates on the slate {name} in {contest}, {round}, the group that published it, and how its candidates are doing.',
    title: '{name}: {what}',
    whoNone: 'no candidates',
    onlyOne: {
      elected: 'its only candidate was elected',
      notElected: 'its only candidate was not elected',
      left: 'its only candidate is no longer standing',
      ballotFinal: 'its only candidate is on the ballot',
      notBallotFinal: 'its only candidate is not on the ballot',
      ballot: 'its only candidate is on the ballot so far',
      notBallot: 'its only candidate is not on the ballot yet',
      none: 'one candidate',
    },
    onBallot:
      '{n, plural, =0 {none of {people} on the ballot yet} one {one of {people} on the ballot so far} other {{number} of {people} on the ballot so far}}',
    onBallotFinal:
      '{n, plural, =0 {none of {people} on the ballot} one {one of {people} on the ballot} other {{number} of {people} on the ballot}}',
    elected:
      '{n, plural, =0 {none of {people} elected} one {one of {people} elected} other {{number} of {people} elected}}',
    candidates: '{n, plural, one {one candidate} other {{number} candidates}}',
    lede: 'A slate for {contest}, {round}. The group that published it chose who to back, and candidates may not have agreed.',
    group: 'Published by',
    groupNone: 'Not known. Probably the group of the same name.',
    day: 'Date',
    source: 'Source',
    who: 'Candidates on this slate',
    whoNote: 'In alphabetical order by surname, with the number of nominations for each.',
    ownDays: 'Candidates added with a different date or source',
    ownDay: '{name}: added on {day}',
    ended: {
      title: 'No longer backed',
      note: 'The group has said that it no longer backs these candidates.',
      days: 'Added: {from}. Removed: {until}.',
      until: 'Removed: {until}.',
      reason: 'Reason: {reason}',
    },
    how: {
      title:
        '{n, plural, =0 {None of the {all} {bodies} that nominated chose the full slate} one {One of the {all} {bodies} that nominated chose the full slate} other {{figure} of the {all} {bodies} that nominated chose the full slate}}',
      titleArchive:
        '{n, plural, =0 {None of the {all} {bodies} on public lists chose the full slate} one {One of the {all} {bodies} on public lists chose the full slate} other {{figure} of the {all} {bodies} on public lists chose the full slate}}',
      none: 'No nominations to show',
      noneText:
        'When there are nominations, this page shows how many chose the full slate, and how many chose some of its candidates with others.',
      full: '{bodies} chose the full slate',
      part: '{bodies} chose some of its candidates and no others',
      mixed: '{bodies} chose some of its candidates and others',
      nobody: '{bodies} chose none of its candidates',
      note: 'Of the {all} {bodies} that have nominated. A full slate means all its candidates who are still standing, or as many of them as the limit ({most}) allows. Other candidates may also have been chosen.',
      noteArchive:
        'Of the {all} {bodies} on public lists that we found. A full slate means all its candidates, or as many of them as the limit ({most}) allowed.',
      list: 'Which {bodies} chose the full slate',
      progress: 'Progress of each slate over time',
    },
  },
} as const;
