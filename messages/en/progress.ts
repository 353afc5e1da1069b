/**
 * Progress of a contest: charts, who is nominated together, change since the last round. `{bodies}` is a noun: "CLPs".
 */
export const progress = {
  title: {
    open: '{n, plural, =0 {None of the {all} {bodies} has nominated yet} one {One of the {all} {bodies} has nominated} other {{figure} of {all} {bodies} have nominated}}',
    over: '{n, plural, =0 {None of the {all} {bodies} nominated} one {One of the {all} {bodies} nominated} other {{figure} of {all} {bodies} nominated}}',
    archive:
      '{n, plural, =0 {We found no public lists for the {all} {bodies}} one {We found a public list for one of the {all} {bodies}} other {We found public lists for {figure} of {all} {bodies}}}',
    noRoster: '{n, plural, =0 {No nominations found} one {One has nominated} other {{figure} have nominated}}',
  },
  pageTitle: '{heading}: {contest}, {round}',
  description:
    '{contest}, {round}: nominations by date and by slate, candidates who are nominated together, and a comparison with the last round.',
  lede: '{contest}. {heard} The numbers on this page are counted from the same nominations as the standings. Names are in alphabetical order by surname.',
  notHeard: 'We have not heard from {notHeard} of the {all} {bodies}.',
  names: 'On average, those that nominated chose {average} {n, plural, one {candidate} other {candidates}} each.',
  none: {
    title: 'Nothing to show yet',
    open: 'When the first nomination is received, this page will show how nominations grow, by candidate and by slate.',
    announced: 'Nominations have not opened yet. When the first one is received, this page will show how they grow.',
    over: 'No valid nominations were received for this contest.',
    archive: 'We found no public list of who nominated which candidates in this contest, so there is nothing to count.',
  },
  time: {
    recent:
      '{n, plural, =0 {No {bodies} nominated in the last seven days} one {One nominated in the last seven days} other {{figure} nominated in the last seven days}}',
    lastWeek:
      '{n, plural, =0 {None nominated in the final seven days} one {One nominated in the final seven days} other {{figure} nominated in the final seven days}}',
    archiveTitle: 'We do not know when nominations were made',
    archive:
      'The nominations in this round come from public lists. The lists do not give the date of each nomination, so there is no chart by date.',
    note: 'The charts show only nominations that are valid today, from the day they were received. A CLP or other body counts as heard from once it has sent something or announced a meeting.',
    chart: 'How many have nominated, by day',
    chartText:
      '{nominated} {bodies} had nominated by {day}, and {heard} had been heard from. The table gives all the numbers.',
    nominatedLine: '{n} nominated',
    heardLine: '{n} heard from',
    caption: 'How many had nominated by each date',
    stretch: 'Dates',
    days: '{from} to {to}',
    new: 'New',
    all: 'Total',
    heard: 'Heard from',
    closes: 'Closes {day}',
    closed: 'Closed {day}',
    needed: '{n, number} needed',
    each: 'Nominations by candidate',
    eachNote:
      'In alphabetical order by surname. Every chart has the same scale, up to {top} {bodies}, and covers the same dates.',
    eachChart: 'Nominations for {name}, by day',
    eachText: '{n, plural, =0 {None by {day}.} other {{figure} by {day}.}} The table gives all the numbers.',
    eachCaption: 'Total nominations for each candidate, week by week',
    eachCaptionDays: 'Total nominations for each candidate, day by day',
    candidate: 'Candidate',
    slates: 'Nominations by slate',
    slatesNote:
      'Total nominations for all the candidates that each slate backs. Slates back different numbers of candidates, and some candidates are backed by more than one slate. Every chart has the same scale, up to {top} nominations.',
    slateChart: 'Nominations for candidates backed by {name}, by day',
    slateCaption: 'Total nominations for the candidates of each slate, week by week',
    slateCaptionDays: 'Total nominations for the candidates of each slate, day by day',
    slate: 'Slate',
    claims: '{n, plural, one {one candidate} other {{figure} candidates}}',
  },
  most: {
    title:
      '{n, plural, =0 {None of the {all} {bodies} chose more candidates from one slate than from any other} one {One of the {all} {bodies} chose more candidates from one slate than from any other} other {{figure} of {all} {bodies} chose more candidates from one slate than from any other}}',
    note: 'This shows which slate each CLP or other body chose most candidates from. If it chose the same number from two slates, it is counted as a tie.',
    caption: 'Slate that most candidates were chosen from',
    slate: 'Slate',
    level: 'Tie between slates',
    none: 'No candidates from a slate',
    all: 'Total',
    regionCaption: 'By nation and region',
    region: 'Nation or region',
    map: 'Map of CLPs by the slate that they chose most candidates from',
    not: 'Has not nominated',
    notKnown: 'Not on a public list that we found',
    short: { level: 'Tie', none: 'No slate' },
  },
  loyalty: {
    title:
      '{full, plural, =0 {None chose a full slate} one {One chose a full slate} other {{fullFigure} chose a full slate}}, and {mixed, plural, =0 {none chose a mixture} one {one chose a mixture} other {{mixedFigure} chose a mixture}}',
    caption: 'Full slates and mixtures',
    kind: 'Candidates chosen',
    share: 'Share',
    full: 'A full slate',
    fullNote:
      'All the candidates on a slate who are still standing, or as many of them as the limit allows. Other candidates may also have been chosen.',
    mixed: 'A mixture',
    mixedNote: 'Candidates from more than one slate, or some from a slate and some from none, but no full slate.',
    part: 'Part of one slate',
    partNote: 'Some of the candidates on one slate, and no others.',
    none: 'No slate',
    noneNote: 'No candidates from any slate.',
    all: 'Total',
    slateCaption: 'Each slate in full',
    slateCaptionNote: 'Two slates can both be chosen in full, if they share candidates or are short.',
    slate: 'Slate',
    still: '{n, plural, =0 {none still standing} one {one still standing} other {# still standing}}',
    named: 'Chosen in full',
    noSlates: 'There are no slates in this contest',
    noSlatesText:
      'When a group publishes a list of candidates that it backs, this page will show how they are doing together.',
  },
  together: {
    pair: '{left} and {right} are most often nominated together',
    pairs: '{start} pairs of candidates are most often nominated together',
    nobody: 'No candidates have been nominated together',
    one: 'There is only one candidate',
    onePerBody: 'Only one candidate can be nominated at a time',
    noneText: 'There are no pairs of candidates to compare.',
    note: 'For each pair of candidates, this shows how many of those that nominated either one nominated both. {most}',
    most: '{n, plural, one {That pair was nominated once.} =2 {That pair was nominated twice.} other {That pair was nominated {figure} times.}}',
    mostEach:
      '{n, plural, one {Each of these pairs was nominated once} =2 {Each of these pairs was nominated twice} other {Each of these pairs was nominated {figure} times}}{pairs, select, none {} other {: {pairs}}}.',
    caption: 'Candidates nominated together',
    captionNote:
      'Each cell shows how many nominated both candidates, out of those that nominated either. A cell in a box shows how many nominated that candidate. Stronger shading means a larger share. Scroll sideways on a small screen.',
    candidate: 'Candidate',
    of: 'of {n}',
    leftOut:
      '{n, plural, one {One candidate with no nominations is left out.} other {# candidates with no nominations are left out.}}',
    key: { none: 'None', low: 'Up to a third', mid: 'Up to two thirds', high: 'More than two thirds' },
    keyLabel: 'Share that nominated both, of those that nominated either candidate',
  },
  change: {
    title:
      '{n, plural, =0 {None of the candidates stood in {round}} one {One of the candidates stood in {round}} other {{figure} of the candidates stood in {round}}}',
    none: 'There is no earlier round to compare with',
    noneText:
      'When we have an earlier round of the same contest, each candidate’s nominations in both rounds will be shown here.',
    caption: 'Nominations in this round and in the last round of this contest',
    candidate: 'Candidate',
    same: 'the same',
    fewer: '{n} fewer',
    more: '{n} more',
    didNotStand: 'Did not stand',
    notComparable: 'Cannot be compared',
    known:
      '{n, plural, =0 {no nominations found and no total published} one {one nomination found, but the total is not known} other {# nominations found, but the total is not known}}',
    bodies: '{before} {bodies} could nominate in {round}, and {now} in this round.',
    otherMap: 'Boundaries changed between the two rounds, so a CLP with the same name may cover a different area.',
    otherMax: 'The most candidates that each could nominate was {before} in that round and {now} in this one.',
    short:
      'Our record of nominations in that round is incomplete, so we compare published totals instead, where there are any.',
    shortNow: 'The same applies to this round.',
    open: 'This round is still open, so its numbers may grow.',
  },
  candidate: {
    title:
      '{n, plural, =0 {No nominations yet} one {One nomination, on {day}} other {{figure} nominations from {first} to {day}}}',
    /** "Five nominations by 23 Oct, 130 by 8 Dec": when it had enough, and its total. */
    reached: '{needFigure} nominations by {enough}, {figure} by {day}',
    chart: 'Nominations for {name} by day',
    chartText: '{n, plural, one {One} other {{figure}}} by {day}. The table beside it gives all the numbers.',
    line: '{n} by {day}',
    needReached: '{n} needed: reached {day}',
    caption: 'Nominations received',
    figcaption: 'Nominations that are valid today, by the day they were received.',
  },
  filter: {
    label: 'Filter the list',
    region: 'Count {bodies} in',
    allRegions: 'All nations and regions',
    slate: 'Slate',
    anySlate: 'Any slate or none',
    noSlate: 'No slate',
    status: 'Status',
    anyStatus: 'Any status',
    out: 'No longer standing',
    all: 'Show all',
    shown: '<n></n> of {all} candidates shown.',
  },
  round: {
    title: 'Progress over time',
    chart: '{contest}: how many have nominated, by day',
    more: 'Progress: {contest}',
  },
} as const;
