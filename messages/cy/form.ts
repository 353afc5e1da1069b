import type { form as english } from '../en/form';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const form = {
  problemTitle: 'Mae problem',
  errorMark: 'Gwall: {text}',
  sending: 'Yn anfon…',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  time: 'Amser',
  signedOut:
    'Rydych wedi cael eich allgofnodi. Mewngofnodwch eto mewn tab arall, yna anfonwch y ffurflen hon eto. Mae’r hyn a roddwyd gennych yma o hyd.',
  notAllowed: 'Nid oes gennych fynediad at hyn. Efallai fod eich rôl wedi dod i ben ar ôl i chi agor y dudalen.',
  notFound: 'Nid yw hyn yn bodoli mwyach. Ewch yn ôl a dechreuwch eto.',
  fault:
    'Mae’n ddrwg gennym, aeth rhywbeth o’i le ac ni chadwyd dim. Rhowch gynnig arall arni. Os bydd yn digwydd eto, cysylltwch â’r swyddog canlyniadau a dyfynnwch y cyfeirnod {reference}.',
} as const satisfies Words<typeof english>;
