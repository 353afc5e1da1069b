// What an entry of the log concerns, so that only what may have changed is counted and shown again.

/**
 * An entry of the log, as far as it says what it concerns.
 * @typedef {{ readonly event: string, readonly round: string | null, readonly body: string | null }} Act
 */

/** Acts of one body in one round. They change the count of the round, and what is shown of the body. */
const OF_ONE_BODY = new Set([
  'submission.received',
  'submission.confirmed',
  'meeting.recorded',
  'party.sent',
  'party.not-sent',
]);

/** Acts that change something in other rounds too, such as the name by which a person is sorted in each of them. */
const ACROSS_ROUNDS = new Set(['candidate.sorted', 'text.redacted', 'vacancy.filled']);

/** Acts that no count depends on. */
const OF_NO_COUNT = new Set([
  'officer.appointed',
  'officers.appointed',
  'office.ended',
  'members.added',
  'admin.granted',
  'admin.revoked',
  'round-role.granted',
  'round-role.ended',
  'key.published',
  'report.posted',
  'report.taken-back',
  'settings.changed',
]);

/** Whether an act is one of a body, in a round, that changes nothing else. */
export const isOfOneBody = (/** @type {Act} */ { event, round, body }) =>
  OF_ONE_BODY.has(event) && round !== null && body !== null;

/**
 * The round whose count an act may change; `every` if it may change the count of every round, null if of none.
 * @param {Act} act
 * @returns {{ round: string } | 'every' | null}
 */
export function countOf({ event, round }) {
  if (OF_NO_COUNT.has(event)) return null;
  return round === null || ACROSS_ROUNDS.has(event) ? 'every' : { round };
}
