/**
 * The part of an entry's data that says when the server had received the form, if that is not the time at which it was
 * recorded. Nothing if both are the same, so an entry without it says that its own time is the time of receipt.
 */
export const receivedPart = (now: Date, receivedAt: Date): Received =>
  receivedAt.getTime() === now.getTime() ? {} : { receivedAt: receivedAt.toISOString() };

export type Received = {
  /** When the server had received the form. Missing if it was recorded at the same millisecond. */
  readonly receivedAt?: string;
};
