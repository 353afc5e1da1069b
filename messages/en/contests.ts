/** One contest: who has been nominated, who is on the ballot, and who has not been heard from. */
export const standings = {
  candidate: 'Candidate',
  total: 'Total',
  outcome: 'Outcome',
  status: 'Status',
  title: {
    soFar:
      '{n, plural, =0 {No candidates on the ballot yet} one {One candidate on the ballot so far} other {{number} candidates on the ballot so far}}',
    final:
      '{n, plural, =0 {No candidates on the ballot} one {One candidate on the ballot} other {{number} candidates on the ballot}}',
    elected: '{n, plural, one {One candidate elected} other {{number} candidates elected}}',
    supporting: '{n, plural, =0 {No candidates yet} one {One candidate} other {{number} candidates}}',
    archive: '{contest}: what we know',
  },
  pageTitle: '{heading}: {contest}, {round}',
  description: '{contest}, {round}: every candidate, how many nominations each has, and who has not been heard from.',
  lede: '{contest}, {seats, plural, one {one seat} other {{seatsNumber} seats}}. {rule} {counted}',
  rule: 'To be on the ballot, a candidate must be nominated by {rule} and accept the nomination.',
  ruleArchive: 'To be on the ballot, a candidate had to be nominated by {rule}.',
  counted:
    '{n, plural, =0 {No {bodies} have nominated.} one {{nominated} {bodies} has nominated.} other {{nominated} {bodies} have nominated.}} {heard}',
  /** `{all}` is "650 CLPs", and `{only}` is "CLP". */
  heardFrom:
    '{total, plural, =1 {{n, plural, =0 {We have heard from the only {only} that can nominate.} other {We have not heard from the only {only} that can nominate.}}} other {{n, plural, =0 {We have heard from all {all}.} one {We have not heard from one of the {all}.} other {{isAll, select, yes {We have not heard from any of the {all}.} other {We have not heard from {figure} of the {all}.}}}}}}',
  countedArchive: 'We found public lists for {nominated} of {all} {bodies}.',
  closes: 'Nominations close at <time>{when}</time> {zone}, {left}.',
  opens: 'Nominations open at <time>{when}</time> {zone}, {left}.',
  postponed: 'This round has been postponed. There is no new deadline yet.',
  cancelled: 'This round was cancelled.',
  closed: 'Nominations closed at <time>{when}</time> {zone}.',
  ruleLink: 'How the rule works, and its source',
  table: {
    caption: 'Candidates and how many {bodies} nominated them',
    note: 'In alphabetical order by surname, as recorded at <time>{when}</time>. Numbers show alphabetical order only.',
    number: 'Number',
    candidate: 'Candidate and home CLP',
    /** If at least one candidate belongs to a body of another kind. */
    candidateOf: 'Candidate and home',
    needed: 'Status ({number} needed)',
    slate: 'Backed by',
    none: 'No candidates are listed for this contest.',
  },
  noNominations: '<b>No nominations yet</b> ({needed} needed)',
  noNominationsPlain: '<b>No nominations yet</b>',
  ofPublished: 'of {n} published',
  publishedOnly: '{n} published',
  noneOnRecord: 'None found',
  reportedOnly: '{n, plural, one {one more reported} other {# more reported}}, not counted',
  supportingOnly: 'Supporting nominations',
  elected: 'Elected',
  notElected: 'Not elected',
  votes: '{n, plural, one {one vote} other {# votes}}',
  slates: 'Slates:',
  slatesNote: 'Groups choose who they back. Candidates may not have agreed.',
  claimedOn: '{name}, {day}',
  heard: {
    title:
      '{total, plural, =1 {{n, plural, =0 {We have heard from the only {only} that can nominate} other {We have not heard from the only {only} that can nominate}}} other {{n, plural, =0 {We have heard from all {all}} one {We have not heard from one of the {all}} other {We have not heard from {figure} {bodies}}}}}',
    titleArchive:
      '{total, plural, =1 {{n, plural, =0 {We found a public list for the only {only} that could nominate} other {We found no public list for the only {only} that could nominate}}} other {{n, plural, =0 {We found public lists for all {all}} one {We found no public list for one of the {all}} other {We found no public list for {figure} {bodies}}}}}',
    noRoster: 'We do not know who could nominate',
    noRosterText:
      'We do not have a list of who could nominate in this contest, so we cannot say how many have not been heard from.',
    caption: 'Status of the {bodies}',
    regionCaption: 'By nation and region',
    region: 'Nation or region',
    nominated: 'Nominated',
    notHeard: 'Not heard from',
    onList: 'On a list',
    notKnown: 'Not known',
    sent: 'Nominated',
    confirmed: 'Nominated and confirmed',
    reported: 'Nominated: on a public list',
    'nominated-nobody': 'Nominated nobody',
    withdrawn: 'Withdrew its nominations',
    decided: 'Met, but not sent yet',
    voided: 'Ruled invalid by the returning officer',
    unconfirmed: 'Sent, but not confirmed, so not counted',
    'meeting-announced': 'Meeting announced',
    'cannot-nominate': 'Cannot nominate',
    'not-heard-from': 'Not heard from',
  },
  matrix: {
    caption: 'Nominations by nation and region',
    note: 'Scroll sideways on a small screen.',
    foot: '{bodies} that nominated',
  },
  published: {
    title: 'Totals published elsewhere',
    none: 'No totals have been published elsewhere',
    noneText:
      'When a news site or a group publishes totals for this contest, they will be listed here beside ours, with the source, the date and any difference.',
    caption: 'Totals published elsewhere, beside the nominations counted here',
    published: 'Published',
    here: 'Counted here',
    same: 'the same',
    fewer: '{n} fewer',
    more: '{n} more',
    asOf: 'as of {day}',
  },
  results: {
    title: 'Results',
    note: 'In alphabetical order by surname.',
    caption: 'Votes, and who was elected',
    votes: 'Votes',
    seats: 'Who holds each seat, on any date',
  },
} as const;

/**
 * Progress of a contest: charts, who is nominated together, change since the last round. `{bodies}` is a noun: "CLPs".
 */
export const progress = {
  slateColumn: 'Slate',
  candidateColumn: 'Candidate',
  total: 'Total',
  title: {
    open: '{total, plural, =1 {{n, plural, =0 {The only {bodies} that can nominate has not nominated yet} other {The only {bodies} that can nominate has nominated}}} other {{n, plural, =0 {None of the {all} {bodies} has nominated yet} one {One of the {all} {bodies} has nominated} other {{figure} of {all} {bodies} have nominated}}}}',
    over: '{total, plural, =1 {{n, plural, =0 {The only {bodies} that could nominate did not nominate} other {The only {bodies} that could nominate nominated}}} other {{n, plural, =0 {None of the {all} {bodies} nominated} one {One of the {all} {bodies} nominated} other {{figure} of {all} {bodies} nominated}}}}',
    archive:
      '{n, plural, =0 {We found no public lists for the {all} {bodies}} one {We found a public list for one of the {all} {bodies}} other {We found public lists for {figure} of {all} {bodies}}}',
    noRoster: '{n, plural, =0 {No nominations found} one {One has nominated} other {{figure} have nominated}}',
  },
  pageTitle: '{heading}: {contest}, {round}',
  description:
    '{contest}, {round}: nominations by date and by slate, candidates who are nominated together, and a comparison with the last round.',
  lede: '{contest}. {heard} The numbers on this page are counted from the same nominations as the standings. Names are in alphabetical order by surname.',
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
    note: 'The charts show only nominations that are valid today, from the day they were received. A CLP or other body counts as heard from once it has sent nominations, said that it nominates nobody, or announced a meeting.',
    chart: 'How many have nominated, by day',
    chartText:
      '{nominated} {bodies} had nominated by {day}, and {heard} had been heard from. The table gives all the numbers.',
    nominatedLine: '{n} nominated',
    heardLine: '{n} heard from',
    caption: 'How many had nominated by each date',
    stretch: 'Dates',
    days: '{from} to {to}',
    new: 'New',
    heard: 'Heard from',
    closes: 'Closes {day}',
    closed: 'Closed {day}',
    postponed: 'Postponed',
    cancelled: 'Cancelled',
    needed: '{n, number} needed',
    each: 'Nominations by candidate',
    eachNote:
      'In alphabetical order by surname. Every chart has the same scale, up to {top} {bodies}, and covers the same dates.',
    eachChart: 'Nominations for {name}, by day',
    eachText: '{n, plural, =0 {None by {day}.} other {{figure} by {day}.}} The table gives all the numbers.',
    eachCaption: 'Total nominations for each candidate, week by week',
    eachCaptionDays: 'Total nominations for each candidate, day by day',
    slates: 'Nominations by slate',
    slatesNote:
      'Total nominations for all the candidates that each slate backs. Slates back different numbers of candidates, and some candidates are backed by more than one slate. Every chart has the same scale, up to {top} nominations.',
    slateChart: 'Nominations for candidates backed by {name}, by day',
    slateCaption: 'Total nominations for the candidates of each slate, week by week',
    slateCaptionDays: 'Total nominations for the candidates of each slate, day by day',
    claims: '{n, plural, one {one candidate} other {{figure} candidates}}',
  },
  most: {
    title:
      '{n, plural, =0 {None of the {all} {bodies} chose more candidates from one slate than from any other} one {One of the {all} {bodies} chose more candidates from one slate than from any other} other {{figure} of {all} {bodies} chose more candidates from one slate than from any other}}',
    note: 'This shows which slate each CLP or other body chose most candidates from. If it chose the same number from two slates, it is counted as a tie.',
    caption: 'Slate that most candidates were chosen from',
    level: 'Tie between slates',
    none: 'No candidates from a slate',
    regionCaption: 'Slates by nation and region',
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
    mixedNote:
      'Candidates from two or more slates, or from one slate and others who are on no slate, but no full slate.',
    part: 'Part of one slate',
    partNote: 'Some of the candidates on one slate, and no others.',
    none: 'No slate',
    noneNote: 'No candidates from any slate.',
    slateCaption: 'Each slate in full',
    slateCaptionNote: 'Two slates can both be chosen in full, if they share candidates or have only a few.',
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
    same: 'the same',
    fewer: '{n} fewer',
    more: '{n} more',
    didNotStand: 'Did not stand',
    notComparable: 'Cannot be compared',
    known:
      '{n, plural, =0 {no nominations found and no total published} one {one nomination found, but the total is not known} other {# nominations found, but the total is not known}}',
    bodies: '{before} {bodies} could nominate in {round}, and {now} in this round.',
    otherMap: 'Boundaries changed between the two rounds, so a CLP with the same name may cover a different area.',
    otherMax: 'Each could nominate at most {before} in that round, and at most {now} in this one.',
    short:
      'Our record of nominations in that round is incomplete, so we compare published totals instead, where there are any.',
    shortNow: 'Our record of this round is incomplete too.',
    open: 'This round is still open, so its numbers may grow.',
  },
  candidate: {
    title:
      '{n, plural, =0 {No nominations yet} one {One nomination, on {day}} other {{figure} nominations {isOneDay, select, yes {on {day}} other {from {first} to {day}}}}}',
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
