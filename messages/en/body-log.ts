/** The entries of the log about bodies as such, and the history of a body. The names are those of the time. */
export const bodyLog = {
  added: '{body} was added. {reason}',
  imported:
    '{added, plural, =0 {No body} one {One body} other {{added, number} bodies}} added from a list, {changed, plural, =0 {none} one {one} other {{changed, number}}} changed. {reason}',
  renamed: '{before} was renamed {after} on {day}. {reason}',
  aliases: 'The other names of {after} were changed. {reason}',
  resized: 'The size of {after} was changed from {sizeBefore} to {sizeAfter}, from {day} on. {reason}',
  closed: '{body} closed. Its last day is {day}. {reason}',
  merged: '{others} were merged into {body} on {day}. {reason}',
  split: '{body} was split into {others} on {day}. {reason}',
  undone:
    '{what, select, closed {The closing of {body} was undone} merged {The merger into {body} was undone} other {The split of {body} was undone}}. {reason}',
  dated: 'The day of a change to {body} was corrected from {before} to {after}. {reason}',
  extended: '{n, plural, one {One body} other {{n, number} bodies}} put on the roster of {round}. {reason}',
  countedTogether: 'From now on, {others} are counted together as {body} in {round}. {reason}',
};

/** The history of a body on its page: names, size, closing, mergers and splits. */
export const bodyPast = {
  title: 'Names and changes',
  now: '{body} closed. Its last day was {day}.',
  ends: '{body} closes. Its last day is {day}.',
  begins: '{body} begins on {day}.',
  never: '{body} was recorded by mistake, and never existed.',
  mergedInto: 'On {day} it became part of <a>{other}</a>.',
  splitInto: 'On {day} it was split into {others}.',
  earlier: 'Nominations of {body}, which became part of it on {day}',
  earlierSplit: 'Nominations of {body}, which it was part of until {day}',
  day: 'From',
  what: 'Change',
  undone: 'Undone. {reason}',
  renamed: 'Renamed: before, it was {before}.',
  aliases: 'Its other names were changed.',
  resized: 'Its size was changed from {before} to {after}.',
  added: 'Added to this site.',
  closed: 'Closed. This is its last day.',
  merged: 'Made by a merger of {others}.',
  split: 'Split into {others}.',
  splitFrom: 'Made by a split of {body}.',
};
