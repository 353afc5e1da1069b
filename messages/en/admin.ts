/** Texts shared by all admin pages. Each part has its own catalogue as well. */
export const admin = {
  missing: {
    title: 'Page not found',
    text: 'Check the address. If it is correct, you may not have access to this page: ask an owner of this site for an admin role.',
    go: 'Go to the home page',
  },
  act: {
    problem: 'There is a problem',
    errorMark: 'Error: {text}',
    reason: 'Reason',
    reasonHint: 'Your reason will be published permanently. Do not name anyone.',
    happens: 'What happens',
    back: 'Back',
    noReason: 'Enter a reason. It will be published.',
    longReason: 'Shorten the reason to {most} characters or fewer.',
  },
} as const;
