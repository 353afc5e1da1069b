import type { deadlineMail as english } from '../en/deadline-mail';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const deadlineMail = {
  practice: 'ROWND YMARFER. Does dim yma’n cyfrif.',
  subject: 'Symudwyd y dyddiad cau: {round}',
  moved: 'Bydd enwebiadau {round} bellach yn cau am {to}. Cyn hyn, y dyddiad cau oedd {from}.',
  reopened: 'Mae enwebiadau {round} ar agor eto. Byddant yn cau am {to}. Cyn hyn, y dyddiad cau oedd {from}.',
  closed: 'Mae enwebiadau {round} ar ben: y dyddiad cau bellach yw {to}. Cyn hyn, y dyddiad cau oedd {from}.',
  reason: 'Y rheswm: {reason}',
  links: 'Y rownd: {round}\nEich CLPs: {office}',
} as const satisfies Words<typeof english>;
