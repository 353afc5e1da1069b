import type { rosterMail as english } from '../en/roster-mail';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const rosterMail = {
  subject:
    '{state, select, may {{round}: caiff {body} enwebu} cannot {{round}: ni chaiff {body} enwebu} other {{round}: cyfrifir {body} a {other} fel un}}',
  'may-nominate': 'Mae’r swyddog canlyniadau wedi penderfynu y caiff {body} enwebu yn y rownd hon: {round}.',
  'cannot-nominate':
    'Mae’r swyddog canlyniadau wedi penderfynu na chaiff {body} enwebu yn y rownd hon: {round}. Mae’r enwebiadau y mae wedi’u hanfon eisoes yn aros ar y cofnod cyhoeddus.',
  'counted-with':
    'Mae’r swyddog canlyniadau wedi penderfynu y cyfrifir y rhain fel un yn {round}: {body} a {other}. {other} sy’n enwebu dros y ddau.',
  reason: 'Rheswm: {reason}',
  links: 'Gweld tudalen y CLP:\n{page}\n\nGweld eich CLPs:\n{office}',
  wrong: 'Os ydych yn meddwl bod hyn yn anghywir, cysylltwch â’r swyddog canlyniadau.',
} as const satisfies Words<typeof english>;
