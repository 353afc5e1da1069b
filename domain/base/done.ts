/** What an accepted form did, for the sentence on the next page. Each has its sentence in `done` of the messages. */
export const DONE = [
  'saved',
  'added',
  'removed',
  'published',
  'withdrawn',
  'sent',
  'invited',
  'ruled',
  'confirmed',
  'drafted',
] as const;
export type Done = (typeof DONE)[number];

/** How long the sentence waits for the next page, in milliseconds. */
export const DONE_LASTS = 60_000;
