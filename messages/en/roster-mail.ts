/** The email that tells a CLP's officers whether it can nominate in a round. Plain text. */
export const rosterMail = {
  subject:
    '{state, select, may {{body} can nominate in {round}} cannot {{body} cannot nominate in {round}} other {{body} now counts as one with {other} in {round}}}',
  'may-nominate': 'The returning officer has decided that {body} can nominate in {round}.',
  'cannot-nominate':
    'The returning officer has decided that {body} cannot nominate in {round}. Nominations that it has already sent stay on the public record.',
  'counted-with':
    'The returning officer has decided that {body} and {other} count as one in {round}. {other} nominates for both.',
  reason: 'Reason: {reason}',
  links: 'See the CLP’s page:\n{page}\n\nSee your CLPs:\n{office}',
  wrong: 'If you think this is wrong, contact the returning officer.',
} as const;
