/** The mail that tells officers of a moved deadline. Plain text. `{from}` and `{to}` have their zone in them. */
export const deadlineMail = {
  practice: 'PRACTICE ROUND. Nothing here counts.',
  subject: 'Deadline moved: {round}',
  moved: 'Nominations in {round} now close at {to}. Before, it was {from}.',
  reopened: 'Nominations in {round} are open again. They close at {to}. Before, it was {from}.',
  closed: 'Nominations in {round} are over: the deadline is now {to}. Before, it was {from}.',
  reason: 'The reason: {reason}',
  links: 'The round: {round}\nYour CLPs: {office}',
} as const;
