/** The mail that asks the other officers of a body to confirm what one of them sent. Plain text. */
export const confirmMail = {
  practice: 'PRACTICE ROUND. Nothing here counts.',
  subject: 'Please confirm {body} CLP’s answer: {contest}',
  asked:
    'An officer of {body} CLP has sent its answer for {contest} in {round}. This round asks a second officer to confirm it.',
  counts: 'It counts meanwhile. The public receipt is {code}:\n{receipt}',
  go: 'If this is what your meeting decided, confirm it here:\n{link}',
  wrong: 'If it is not, talk to the other officers and to the returning officer now.',
} as const;
