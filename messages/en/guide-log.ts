/** Entries of the public log about statements, slates, reports and hustings. */
export const guideLog = {
  statementPublished:
    '{version, plural, =1 {A statement} other {Version # of a statement}} by {candidate}, {contest}: {language, select, cy {in Welsh} other {in English}}, {words, plural, one {# word} other {# words}}',
  statementEntered:
    '{version, plural, =1 {A statement} other {Version # of a statement}} of {candidate}, {contest}, entered by an admin: {language, select, cy {in Welsh} other {in English}}, {words, plural, one {# word} other {# words}}. {reason}',
  slateAdded: 'Slate: {name}, {contest}',
  slateChanged: 'Slate changed: {slate}, {contest}. {reason}',
  claimAdded: '{candidate}, {contest}, claimed by {slate}',
  claimWithdrawn: '{candidate}, {contest}, no longer claimed by {slate} since {day}. {reason}',
  reportPosted: 'Report by {candidate} of the meeting on {day}: {title}',
  reportTakenBack: 'Report by {candidate} of the meeting on {day} taken back: {title}',
  hustingListed: 'Hustings, {round}: {title}, {at}',
  hustingChanged: 'Hustings changed, {round}: {title}, {at}',
  hustingCancelled: 'Hustings cancelled, {round}: {title}, {at}. {reason}',
} as const;
