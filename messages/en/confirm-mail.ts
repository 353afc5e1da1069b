/** The email that asks the other officers of a CLP to confirm what one of them sent. Plain text. */
export const confirmMail = {
  subject: 'Please confirm {body} CLP’s nominations: {contest}',
  asked:
    'Another officer of {body} CLP has sent its decision on {contest} in {round}. In this round a second officer should confirm it.',
  counts: 'It counts in the meantime. The public receipt is {code}:\n{receipt}',
  go: 'If it is what your meeting decided, confirm it here:\n{link}',
  wrong: 'If it is not, talk to the other officers and contact the returning officer now.',
} as const;
