/** What all pages of the admin's side share. Each part has its own catalogue besides. */
export const admin = {
  missing: {
    title: 'This page is not here',
    text: 'Either the address is wrong, or you have no part in running rounds here.',
    go: 'Go to the front page',
  },
  act: {
    problem: 'This has not been done',
    errorMark: 'Error: {text}',
    reason: 'Reason',
    reasonHint: 'Public, and kept for ever. Write what anyone may read, and nobody’s name.',
    happens: 'What happens',
    back: 'Back',
    noReason: 'Give a reason. It is published with the act.',
    longReason: 'Give a reason of {most} characters or fewer.',
  },
} as const;
