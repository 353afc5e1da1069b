/** Entries of the public log about statements, slates, reports and hustings. */
export const guideLog = {
  statementPublished:
    '{version, plural, =1 {Statement} other {Version # of the statement}} by {candidate}, {contest}, published {language, select, cy {in Welsh} other {in English}}: {words, plural, one {# word} other {# words}}',
  statementEntered:
    '{version, plural, =1 {Statement} other {Version # of the statement}} by {candidate}, {contest}, entered by the returning officer {language, select, cy {in Welsh} other {in English}}: {words, plural, one {# word} other {# words}}. {reason}',
  slateAdded: 'Slate added: {name}, {contest}',
  slateChanged: 'Slate changed: {slate}, {contest}. {reason}',
  claimAdded: '{candidate}, {contest}, is backed by {slate}',
  claimWithdrawn: '{candidate}, {contest}, has not been backed by {slate} since {day}. {reason}',
  reportPosted: '{candidate} published a report of the meeting on {day}: {title}',
  reportTakenBack: '{candidate} removed a report of the meeting on {day}: {title}',
  hustingListed: 'Hustings added, {round}: {title}, {at}',
  hustingChanged: 'Hustings changed, {round}: {title}, {at}',
  hustingCancelled: 'Hustings cancelled, {round}: {title}, {at}. {reason}',
} as const;
