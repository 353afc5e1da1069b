// What an entry of the log concerns, so that only what may have changed is counted and shown again.

/**
 * An entry of the log, as far as it says what it concerns.
 * @typedef {object} Act
 * @property {string} event
 * @property {string | null} round
 * @property {string | null} body
 * @property {unknown} [isOver] set if the deadline of the round had passed
 */

/** Acts of one body in one round. They change the count of the round, and what is shown of the body. */
const OF_ONE_BODY = new Set([
  'submission.received',
  'submission.confirmed',
  'meeting.recorded',
  'party.sent',
  'party.not-sent',
]);

/**
 * Acts that change what is shown of one round: its pages, what bodies did in it, and what other rounds compare with it.
 */
const OF_ONE_ROUND = new Set([
  'amendment.closed',
  'amendment.opened',
  'candidacies.merged',
  'candidacy.added',
  'candidacy.changed',
  'claim.added',
  'claim.withdrawn',
  'deadline.moved',
  'husting.cancelled',
  'husting.changed',
  'husting.listed',
  'nominations.reported',
  'result.recorded',
  'roster.changed',
  'roster.counted-together',
  'roster.extended',
  'round.changed',
  'round.declared',
  'slate.added',
  'slate.changed',
  'statement.published',
  'statement.returned',
  'statement.sent',
  'submission.restored',
  'submission.voided',
  'total.recorded',
  'vacancy.recorded',
  'vacancy.retracted',
  'write-in.tied',
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

/** Whether an act changes what is shown of its round and of bodies, and in other rounds only what they compare with it. */
export const isOfOneRound = (/** @type {Act} */ act) =>
  act.round !== null && (OF_ONE_ROUND.has(act.event) || isOfOneBody(act));

/**
 * The round whose count an act may change; `every` if it may change the count of every round, null if of none.
 * @param {Act} act
 * @returns {{ round: string } | 'every' | null}
 */
export function countOf({ event, round }) {
  if (OF_NO_COUNT.has(event)) return null;
  return round === null || ACROSS_ROUNDS.has(event) ? 'every' : { round };
}
