import type * as en from '../en/confirmation';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.

export const confirmation = {
  title: 'Cadarnhad gan ail swyddog',
  asked:
    'Gofynnir i un arall o swyddogion yr un corff, neu i’r swyddog canlyniadau, gadarnhau’r hyn a anfonir. Mae’r enwebiadau’n cyfrif yn y cyfamser.',
  needed:
    'Nid yw enwebiadau’n cyfrif nes i un arall o swyddogion yr un corff, neu’r swyddog canlyniadau, ei gadarnhau. Mae’r cyfnod cadarnhau’n cau am {end}. Nid yw enwebiadau nad oes neb wedi’u cadarnhau erbyn hynny’n cyfrif i neb.',
  replaced:
    'Dim ond y fersiwn diweddaraf all gyfrif. Mae fersiwn newydd yn cymryd lle’r un o’i flaen ar unwaith, hyd yn oed os oedd hwnnw wedi’i gadarnhau, ac mae’n cyfrif pan gaiff ei gadarnhau ei hun. Nid oes angen cadarnhau tynnu’n ôl.',
  waiting:
    'Anfonodd {n, number} {bodies} enwebiadau heb eu cadarnhau, felly nid ydynt yn cyfrif eto. Gellir eu cadarnhau tan {end}.',
  late: 'Anfonodd {n, number} {bodies} enwebiadau na chadarnhaodd neb erbyn {end}, felly nid ydynt yn cyfrif.',
  calendar: '{round}: y cyfnod cadarnhau’n cau',
  close: 'Cadarnhau’n cau',
  closed: 'Cadarnhau wedi cau',
} as const satisfies Words<typeof en.confirmation>;
