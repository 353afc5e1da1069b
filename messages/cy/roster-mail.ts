import type { rosterMail as english } from '../en/roster-mail';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const rosterMail = {
  practice: 'ROWND YMARFER. Does dim yma’n cyfrif.',
  subject: '{body}: {round}',
  'may-nominate': '{round}: caiff {body} enwebu o hyn ymlaen.',
  'cannot-nominate': '{round}: ni all {body} enwebu o hyn ymlaen. Mae’r hyn a anfonwyd cyn hyn yn aros ar y cofnod.',
  'counted-with':
    '{round}: o hyn ymlaen cyfrifir {body} unwaith ynghyd â chorff arall, {other}. {other} sy’n enwebu dros y ddau.',
  reason: 'Y rheswm: {reason}',
  links: 'Tudalen y CLP: {page}\nEich CLPs: {office}',
} as const satisfies Words<typeof english>;
