import type { deadlineMail as english } from '../en/deadline-mail';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const deadlineMail = {
  subject:
    '{effect, select, closed {{round}: mae’r enwebiadau wedi cau} reopened {{round}: mae’r enwebiadau ar agor eto tan {to}} other {{round}: bydd yr enwebiadau nawr yn cau am {to}}}',
  moved:
    'Mae’r swyddog canlyniadau wedi symud y dyddiad cau ar gyfer enwebiadau {round}. Bydd yr enwebiadau nawr yn cau am {to}, yn lle {from}.',
  reopened:
    'Mae’r swyddog canlyniadau wedi ailagor enwebiadau {round}. Byddant nawr yn cau am {to}. Roeddent wedi cau am {from}.',
  closed:
    'Mae’r swyddog canlyniadau wedi cau enwebiadau {round}. Caeodd yr enwebiadau am {to}. Y dyddiad cau cyn hyn oedd {from}. Ni ellir anfon dim arall.',
  reason: 'Rheswm: {reason}',
  links: 'Gweld y rownd:\n{round}\n\nGweld eich CLPs:\n{office}',
} as const satisfies Words<typeof english>;
