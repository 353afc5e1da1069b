/** The sentence for each refusal: what was wrong, and how to put it right. One text for each code. */
export const refusals = {
  'round-not-open':
    'Nominations open at {opensAt} (UK time), so this has not been sent. Your choice is saved. Come back and send it then.',
  'round-closed':
    'Nominations closed at {closesAt} (UK time), so this has not been sent. Your choice is still on this page. If you tried to send it before the deadline, contact the returning officer now.',
  'round-cancelled': 'This round was cancelled, so this has not been sent. You do not need to do anything.',
  'body-cannot-nominate':
    'This CLP cannot nominate in this round. If you think this is wrong, contact the returning officer. Reason: {reason}',
  'body-counted-with':
    'This CLP counts as one with {countedWith}, which nominates for both. Ask the officers there to send the nominations.',
  'wrong-kind-of-body': 'This CLP cannot nominate in this contest. Go back to your CLPs and choose another contest.',
  'outside-the-contest': 'Only CLPs in {places} can nominate in this contest. Go back to your CLPs and choose another.',
  unchanged: '{body} has already sent this, as version {version}. You do not need to send it again.',
  stale:
    'Another officer of {body} sent version {version} after you opened this page. Read what they sent, then decide whether to change it.',
  'nothing-to-withdraw': '{body} has no nominations in this contest, so there is nothing to withdraw.',
  'meeting-missing': 'Enter the date of the meeting first.',
  'no-names': 'Choose at least one name, or tell us that your meeting decided to nominate nobody.',
  'too-many-names': 'Choose {allowed, plural, one {one name} other {# names or fewer}}. You chose {chosen}.',
  'repeated-name': 'You have chosen the same name twice. Choose each name once.',
  'unknown-name': 'You have chosen a name that is not on the list for this contest. Choose again from the list.',
  'write-ins-not-taken': 'You can only nominate people on the list for this contest. Choose from the list.',
  'write-in-half': 'For “{name}”, enter both a name and a CLP, or leave both boxes empty.',
  'write-in-on-list': '{name} is on the list. Tick the name there and clear it here.',
  'write-in-twice': 'You have entered {name} twice. Enter each name once.',
  'candidate-not-standing':
    '{count, plural, one {{names} is no longer a candidate. Choose again without this name.} other {{names} are no longer candidates. Choose again without these names.}}',
  'quota-not-met': 'At least {need} of the names must be in this group: {attribute}. You chose {have}.',
  'round-takes-no-meetings': 'Nominations have closed, so you can no longer enter or change the meeting details.',
  'day-missing': 'Enter the {parts} of the meeting.',
  parts: { day: 'day', month: 'month', year: 'year' },
  'year-not-four-digits': 'Enter the year with four digits, like 2026.',
  'day-not-real': 'Enter a real date, like 7 12 2026.',
  'day-long-ago': 'Enter a date within the last year. Check the year.',
  'day-after-deadline': 'Enter a date on or before {closesOn}, when nominations close.',
  'meeting-kind-missing': 'Choose the type of meeting: all members or delegates.',
  'meeting-mode-missing': 'Choose whether the meeting is in person, online or both.',
  'number-present-not-whole': 'Enter the number present as a whole number, like 42, or leave the box empty.',
  'number-present-too-large': 'Enter {most} or fewer, or leave the box empty.',
  'quorate-missing': 'Choose whether the meeting was quorate.',
  'field-wrong': 'Check what you entered and try again.',
} as const;
