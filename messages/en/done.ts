/** The sentence at the top of the page that follows an accepted form. The keys are those of domain/base/done.ts. */
export const done = {
  saved: 'Your changes have been saved.',
  added: 'It has been added.',
  removed: 'It has been removed.',
  published: 'It has been published.',
  withdrawn: 'It has been withdrawn.',
  sent: 'It has been sent.',
  invited: 'The invitations are being sent by email.',
  ruled: 'Your ruling and its reason have been published.',
  confirmed: 'Your confirmation has been saved.',
  drafted: 'Your draft has been saved. Only you can see it.',
} as const;
