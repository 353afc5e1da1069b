/** What a candidate needs to be on the ballot, and how many nominations they have. */
export const threshold = {
  sentence: '{what}.',
  headline: '{opening}: {what}.',
  opening: {
    'on-the-ballot': 'On the ballot',
    'enough-not-accepted': 'Has enough nominations, but has not accepted yet',
    'incumbent-not-accepted': 'Has not accepted yet',
    'not-yet': 'Not on the ballot yet',
    out: 'No longer standing',
  },
  /** In place of the openings above, once a round is declared. */
  declared: {
    'enough-not-accepted': 'Not on the ballot, because the candidate did not accept',
    'not-yet': 'Not on the ballot',
  },
  supportingOnly: 'Supporting nominations only. They do not decide who is on the ballot.',

  // The requirements of the rule.
  rule: {
    atLeast: '{form, select, sentence {at least } other {}}{least, number} {bodies}',
    regions: '{bodies} in {regions, plural, =2 {more than one region} other {at least # regions}}',
    including: '{rule}, including at least {least, number} {bodies}',
    weight: '{rule}, representing {percent, number}% of affiliated members',
    share: '{form, select, sentence {at least } other {}}{percent, number}% of {bodies}, rounded up',
    ownBody: 'their own {body}',
    incumbent: 'holding the seat already, without nominations',
    unlessIncumbent: '{rule} (unless they already hold the seat)',
    elsewhere:
      '{form, select, sentence {at least } other {}}{least, number} other {bodies} in {least, plural, =1 {another region} other {# other regions}}',
    ownAndElsewhere:
      'their own {own} and {form, select, sentence {at least } other {}}{least, plural, =1 {1 other in another region} other {# others in # other regions}}',
  },

  // How much of the rule a candidate has met.
  progress: '{have, number} {bodies} ({need, number} needed)',
  progressElsewhere:
    '{bodies} in {have, plural, =0 {no other regions} one {# other region} other {# other regions}} ({need, number} needed)',
  but: '{progress}, but {lack}',
  lack: {
    including: '{have, plural, =0 {no {bodies}} other {only # {bodies}}} ({need, number} needed)',
    regions: '{have, plural, =1 {all in one region} other {in only # regions}} ({need, number} needed)',
    weight: 'with only {have, number} affiliated members ({need, number} needed)',
  },
  condition: {
    including: '{have, number} {bodies} ({need, number} needed)',
    regions: '{have, plural, =1 {# region} other {# regions}} ({need, number} needed)',
    weight: '{have, number} affiliated members ({need, number} needed)',
  },
  own: {
    clp: 'CLP',
    named: '{home}, the candidate’s own {body},',
    unnamed: 'the candidate’s own {body}',
    has: '{own} has nominated',
    hasNot: '{own} has not nominated',
    unknown: 'the candidate’s own {body} is not known',
  },
  incumbent: {
    is: 'holds the seat, so needs no nominations',
    isNot: 'does not hold the seat',
  },
  pair: {
    both: '{counted, number} {bodies}, and {own} is one of them',
    hasNot: '{counted, number} {bodies}, but {own} has not nominated',
    unknown: '{counted, number} {bodies}, but the candidate’s own {own} is not known',
    elsewhere:
      '{own} has nominated, but {number} more {bodies} in {missing, plural, =1 {another region is} other {other regions are}} needed',
    neither:
      '{own} has not nominated, and {number} more {bodies} in {missing, plural, =1 {another region is} other {other regions are}} needed',
    neitherUnknown:
      'the candidate’s own {own} is not known, and {number} more {bodies} in {missing, plural, =1 {another region is} other {other regions are}} needed',
  },

  and: '{first} and {second}',
  or: '{first} or {second}',
  andLong: '{first}, and {second}',
  orLong: '{first}, or {second}',
  list: '{first}, {second}',
  number:
    '{n, plural, =1 {one} =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} =9 {nine} other {#}}',

  bodies: {
    clp: '{count, plural, =1 {CLP} other {CLPs}}',
    labour_group: '{count, plural, =1 {council Labour Group} other {council Labour Groups}}',
    union: '{count, plural, =1 {trade union} other {trade unions}}',
    socialist_society: '{count, plural, =1 {socialist society} other {socialist societies}}',
    affiliate: '{count, plural, =1 {affiliate} other {affiliates}}',
    branch: '{count, plural, =1 {branch} other {branches}}',
    young_labour_branch: '{count, plural, =1 {Young Labour branch} other {Young Labour branches}}',
    disabled_members_branch: '{count, plural, =1 {disabled members’ branch} other {disabled members’ branches}}',
    young_member: '{count, plural, =1 {young member} other {young members}}',
    mp: '{count, plural, =1 {MP} other {MPs}}',
  },
  nation: {
    England: 'English {bodies}',
    Scotland: 'Scottish {bodies}',
    Wales: 'Welsh {bodies}',
    'Northern Ireland': 'Northern Irish {bodies}',
    International: 'international {bodies}',
  },
  inPlaces: '{bodies} in {places}',
  ofSize: '{bodies} with at least {least, plural, one {1 councillor} other {# councillors}}',
  withoutBranch: {
    young_labour_branch: '{bodies} without a Young Labour branch',
    disabled_members_branch: '{bodies} without a disabled members’ branch',
  },
  place: {
    England: 'England',
    'East Midlands': 'the East Midlands',
    'East of England': 'the East of England',
    London: 'London',
    'North East': 'the North East',
    'North West': 'the North West',
    'Northern Ireland': 'Northern Ireland',
    Scotland: 'Scotland',
    'South East': 'the South East',
    'South West': 'the South West',
    Wales: 'Wales',
    'West Midlands': 'the West Midlands',
    'Yorkshire and the Humber': 'Yorkshire and the Humber',
    International: 'Labour International',
  },
} as const;
