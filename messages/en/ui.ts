/** Texts inside the shared components. */
export const ui = {
  crumbs: 'You are here',
  receiptCode: 'Receipt code {code}',
  fingerprint: 'Fingerprint.',
  fingerprintHow:
    'Each digit is drawn as a line: 0 is the thinnest and f the thickest. The same receipt or declaration always gives the same pattern.',
  fingerprintDrawn: 'The fingerprint drawn as 64 lines, from thin to thick',
} as const;

/** Texts that any form may need. */
export const form = {
  problemTitle: 'There is a problem',
  errorMark: 'Error: {text}',
  sending: 'Sending…',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  time: 'Time',
  signedOut:
    'You have been signed out. Sign in again in another tab, then send this form again. Your answers are still here.',
  notAllowed: 'You do not have access to this. Your role may have ended after you opened the page.',
  notFound: 'This no longer exists. Go back and start again.',
  fault:
    'Sorry, something went wrong and nothing was saved. Try again. If it happens again, contact the returning officer ({contact}) and quote reference {reference}.',
} as const;

/** Times, days and numbers in words. `{day}` and `{clock}` are formatted by messages/format.ts. */
export const format = {
  noon: '12 noon',
  morning: '{clock}am',
  afternoon: '{clock}pm',
  instant: '{time}, {day}',
  midnight: 'midnight at the start of {day}',
  exact: '{day} at {time}',
  ukTime: '(UK time)',
  otherTime: '({place} time)',
  left: '{unit, select, days {{count, plural, =1 {in 1 day} other {in # days}}} hours {{count, plural, =1 {in 1 hour} other {in # hours}}} minutes {{count, plural, =0 {in less than a minute} =1 {in 1 minute} other {in # minutes}}} other {now closed}}',
  number:
    '{n, select, 0 {none} 1 {one} 2 {two} 3 {three} 4 {four} 5 {five} 6 {six} 7 {seven} 8 {eight} 9 {nine} 10 {ten} 11 {eleven} 12 {twelve} 13 {thirteen} 14 {fourteen} 15 {fifteen} 16 {sixteen} 17 {seventeen} 18 {eighteen} 19 {nineteen} 20 {twenty} other {{figures}}}',
} as const;

/** The sentence for each refusal: what was wrong, and how to put it right. One text for each code. */
export const refusals = {
  'round-not-open':
    'Nominations open at {opensAt} (UK time), so this has not been sent. Your choice is saved. Come back and send it then.',
  'round-closed':
    'Nominations closed at {closesAt} (UK time), so this has not been sent. Your choice is still on this page. If you tried to send it before the deadline, contact the returning officer ({contact}) now.',
  'kept-late': 'It arrived on {at} (UK time). We have kept it, and the returning officer can see it.',
  'round-postponed':
    'This round has been postponed, so this has not been sent. Your choice is saved. You can send it when there is a new deadline, and we will email you then.',
  'round-cancelled': 'This round was cancelled, so this has not been sent. You do not need to do anything.',
  'body-cannot-nominate':
    'You cannot nominate in this round. If you think this is wrong, contact the returning officer ({contact}). Reason: {reason}',
  'body-counted-with':
    'You count as one with {countedWith}, which nominates for both. Ask the officers there to send the nominations. If you cannot reach them, contact the returning officer ({contact}).',
  'wrong-kind-of-body': 'No {kinds} can nominate in this contest. Go back to your list and choose another contest.',
  'outside-the-contest':
    'Only {kinds} in {places} can nominate in this contest. Go back to your list and choose another.',
  'body-too-small':
    'Only {kinds} with at least {least, plural, one {1 councillor} other {# councillors}} can nominate in this contest. {isKnown, select, yes {Yours has {size}.} other {We do not know how many yours has.}} If that is wrong, ask the returning officer ({contact}) to correct it.',
  'body-has-branch':
    'In this contest a CLP can nominate only if it has no {branch}. Yours has one, and that branch can nominate instead.',
  'body-not-in-round': 'Nominations in this round are not open to {kind}, because it did not exist in these weeks.',
  'body-added-late':
    'Nominations in this round are not open to {kind}, because it was added after the round was announced. If that is wrong, ask the returning officer ({contact}) to put it on the roster.',
  'body-ended':
    'The last day on which {kind} could nominate was {day}. If you think that is wrong, contact the returning officer ({contact}).',
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
  'write-in-half': 'For “{name}”, enter both a name and a CLP or other body, or leave both boxes empty.',
  'write-in-near':
    '{name} may be on the list already: {near}. If this is the person, tick the name on the list and clear it here. If it is another person, tick the box below.',
  'write-in-on-list': '{name} is on the list. Tick the name there and clear it here.',
  'write-in-twice': 'You have entered {name} twice. Enter each name once.',
  'candidate-not-standing':
    '{count, plural, one {{names} is no longer a candidate. Choose again without this name.} other {{names} are no longer candidates. Choose again without these names.}}',
  'quota-not-met': 'At least {need} of the names must be in this group: {attribute}. You chose {have}.',
  quotaFor: {
    woman:
      '{need, plural, one {One of the names must be a woman} other {# of the names must be women}}. You chose {have, plural, =0 {none} other {#}}. Only candidates who say that they count do, as the list shows.',
    bame: '{need, plural, one {One of the names must be a BAME member} other {# of the names must be BAME members}}. You chose {have, plural, =0 {none} other {#}}. Only candidates who say that they count do, as the list shows.',
    disabled:
      '{need, plural, one {One of the names must be a disabled member} other {# of the names must be disabled members}}. You chose {have, plural, =0 {none} other {#}}. Only candidates who say that they count do, as the list shows.',
    young:
      '{need, plural, one {One of the names must be a young member} other {# of the names must be young members}}. You chose {have, plural, =0 {none} other {#}}. Only candidates who say that they count do, as the list shows.',
  },
  'round-takes-no-meetings':
    'Nominations have closed, so you can no longer enter or change the meeting details. If you tried before the deadline, contact the returning officer ({contact}) now.',
  'day-missing': 'Enter the {parts} of the meeting.',
  parts: { day: 'day', month: 'month', year: 'year' },
  'year-not-four-digits': 'Enter the year with four digits, like 2026.',
  'day-not-real': 'Enter a real date, like 7 12 2026.',
  'day-long-ago': 'Enter a date within the last year. Check the year.',
  'meeting-day-to-come':
    'This date is in the future. Correct the date or, if the meeting has not been held yet, go back and choose “No”.',
  'meeting-day-not-to-come':
    'Enter a date after today. If the meeting is today, come back after it and enter its details.',
  'day-after-deadline': 'Enter a date on or before {closesOn}, when nominations close.',
  'meeting-kind-missing': 'Choose the type of meeting: all members or delegates.',
  'meeting-mode-missing': 'Choose whether the meeting is in person, online or both.',
  'number-present-not-whole': 'Enter the number present as a whole number, like 42, or leave the box empty.',
  'number-present-too-large': 'Enter {most} or fewer, or leave the box empty.',
  'quorate-missing': 'Choose whether the meeting was quorate.',
  'field-wrong': 'Check what you entered and try again.',
} as const;

/** The sentence for each limit that is reached: the rule, and how long to wait. */
export const limits = {
  'link-mailbox':
    'We have emailed {most, plural, one {one link} other {# links}} to this address within an hour, which is the limit. Use the latest link, or wait {minutes, plural, one {one minute} other {# minutes}} and ask again.',
  'link-network':
    'People on your network have asked for {most, plural, one {one link} other {# links}} within an hour, which is the limit. Wait {minutes, plural, one {one minute} other {# minutes}} and ask again, or use another network.',
  'link-everybody':
    'This site emails at most {most, number} links an hour, and that limit has been reached. Wait {minutes, plural, one {one minute} other {# minutes}} and ask again.',
  'registration-network':
    'At most {most, plural, one {one person} other {# people}} an hour can sign in for the first time from one network. Your link has not been used. Wait {minutes, plural, one {one minute} other {# minutes}} and open it again, or use another network.',
  'registration-everybody':
    'At most {most, number} people an hour can sign in for the first time, and that limit has been reached. Your link has not been used. Wait {minutes, plural, one {one minute} other {# minutes}} and open it again.',
  'officer-mailbox':
    'This address has been registered {most, plural, one {once} other {# times}} within an hour, which is the limit. Use the latest link, or wait {minutes, plural, one {one minute} other {# minutes}} and send this form again. Your answers are still here.',
  'apply-account':
    'You can put yourself forward at most {most, plural, one {once} other {# times}} an hour. Wait {minutes, plural, one {one minute} other {# minutes}} and send this form again. Your answers are still here.',
  'apply-network':
    'At most {most, plural, one {one person} other {# people}} an hour can put themselves forward from one network. Wait {minutes, plural, one {one minute} other {# minutes}} and send this form again. Your answers are still here.',
  'officer-network':
    'At most {most, plural, one {one registration} other {# registrations}} an hour can be sent from one network. Wait {minutes, plural, one {one minute} other {# minutes}} and send this form again, or use another network. Your answers are still here.',
  'officer-body':
    'At most {most, plural, one {one registration} other {# registrations}} an hour can be sent for one body. Wait {minutes, plural, one {one minute} other {# minutes}} and send this form again. Your answers are still here.',
  'officer-everybody':
    'This site takes at most {most, number} registrations an hour, and that limit has been reached. Wait {minutes, plural, one {one minute} other {# minutes}} and send this form again. Your answers are still here.',
  'named-account':
    'You can name at most {most, plural, one {one person} other {# people}} an hour. Wait {minutes, plural, one {one minute} other {# minutes}} and send this form again. Your answers are still here.',
  'upload-account':
    'You can upload at most {most, plural, one {one list} other {# lists}} an hour. Wait {minutes, plural, one {one minute} other {# minutes}} and try again.',
  'upload-everybody':
    'Admins can upload at most {most, plural, one {one list} other {# lists}} an hour in total. Wait {minutes, plural, one {one minute} other {# minutes}} and try again.',
  'publish-account':
    'You can send nominations, statements and reports at most {most, number} times an hour. Nothing has been sent. Wait {minutes, plural, one {one minute} other {# minutes}} and send this form again. Your answers are still here.',
  'form-account':
    'You can send at most {most, number} forms an hour. Nothing has been saved. Wait {minutes, plural, one {one minute} other {# minutes}} and send this form again. Your answers are still here.',
  'form-network':
    'At most {most, number} forms an hour can be sent from one network. Nothing has been saved. Wait {minutes, plural, one {one minute} other {# minutes}} and send this form again. Your answers are still here.',
  'form-everybody':
    'This site takes at most {most, number} forms an hour, and that limit has been reached. Nothing has been saved. Wait {minutes, plural, one {one minute} other {# minutes}} and send this form again. Your answers are still here.',
} as const;

/** Texts that several public pages share: names of bodies and places, who sent a nomination, sources, rounds. */
export const shared = {
  region: {
    'East Midlands': 'East Midlands',
    'East of England': 'East of England',
    London: 'London',
    'North East': 'North East',
    'North West': 'North West',
    'Northern Ireland': 'Northern Ireland',
    Scotland: 'Scotland',
    'South East': 'South East',
    'South West': 'South West',
    Wales: 'Wales',
    'West Midlands': 'West Midlands',
    'Yorkshire and the Humber': 'Yorkshire and the Humber',
    International: 'International',
    /** Bodies that belong to no nation or region. */
    affiliates: 'Affiliated organisations',
  },
  state: {
    draft: 'Not announced',
    announced: 'Announced',
    open: 'Open',
    postponed: 'Postponed',
    closed: 'Closed',
    declared: 'Declared',
    cancelled: 'Cancelled',
  },
  provenance: {
    officer: 'sent by an officer',
    admin: 'entered by the returning officer',
    reported: 'reported',
  },
  status: {
    proposed: 'Not yet accepted',
    accepted: 'Accepted',
    declined: 'Declined',
    withdrawn: 'Withdrew',
    suspended: 'Suspended',
    reinstated: 'Reinstated',
    ineligible: 'Not eligible',
  },
  statusOn: '<b>{status}</b> on {day}',
  meetingKind: { all_member: 'all-member meeting', delegate: 'delegate meeting' },
  meetingMode: { in_person: 'in person', online: 'online', hybrid: 'hybrid' },
  notKnown: 'Not known',
  source: 'Source: <link>{words}</link>',
  moved: 'Moved from {from}. {reason}',
  partial: 'Incomplete: we found {known, number} of the {published, number} published nominations.',
  partialAtLeast: 'Incomplete: we found {known, number} of at least {published, number} nominations.',
  partialUnknown:
    'Incomplete: we found {known, plural, one {one nomination} other {# nominations}}. We do not know how many there were.',
  noRows: 'We found no list of who nominated which candidates.',
  whole: 'Complete: we found as many nominations as were published.',
  archive: 'Built from public lists. These nominations were not sent to this site.',
  notFound: {
    title: 'Page not found',
    lede: 'Check the address, or use the links below.',
    rounds: 'See every round',
    bodies: 'Who can nominate',
    receipts: 'Check a receipt',
  },
} as const;
