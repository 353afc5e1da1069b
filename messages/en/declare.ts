/** Declaring a round, amending it, and the declaration as the public reads it. */
export const declare = {
  mail: {
    subject: 'Your agreement is needed: the declaration of {round}',
    what: 'Another admin has put forward the declaration of {round}. It is published once a second admin agrees.',
    check: 'Read what would be declared, and agree if it is right:',
  },
} as const;
