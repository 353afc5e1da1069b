/** The mail that tells a body's officers how it stands in a round. Plain text. */
export const rosterMail = {
  practice: 'PRACTICE ROUND. Nothing here counts.',
  subject: '{body} in {round}',
  'may-nominate': '{body} may nominate in {round} from now on.',
  'cannot-nominate': '{body} cannot nominate in {round} from now on. What it sent before stays on the record.',
  'counted-with': '{body} is counted once together with {other} in {round} from now on. {other} nominates for both.',
  reason: 'The reason: {reason}',
  links: 'The CLP’s page: {page}\nYour CLPs: {office}',
} as const;
