/** Confirmation by a second officer, on the pages of a round and of its contests. */
export const confirmation = {
  title: 'Confirmation by a second officer',
  asked:
    'Another officer of the same body, or the returning officer, is asked to confirm what is sent. The nominations count meanwhile.',
  needed:
    'Nominations count only when another officer of the same body, or the returning officer, has confirmed them. Confirmations close at {end}. Nominations that nobody has confirmed by then count for nobody.',
  replaced:
    'Only the latest version can count. A new version replaces the one before at once, even if that one was confirmed, and counts when it is confirmed itself. A withdrawal needs no confirmation.',
  waiting:
    '{n, number} {bodies} sent nominations that are not confirmed, so they do not count yet. They can be confirmed until {end}.',
  late: '{n, number} {bodies} sent nominations that nobody confirmed by {end}, so they do not count.',
  calendar: '{round}: confirmations close',
  close: 'Confirmations close',
  closed: 'Confirmations closed',
} as const;
