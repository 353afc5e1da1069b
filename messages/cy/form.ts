import type { form as english } from '../en/form';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const form = {
  problemTitle: 'Mae problem',
  signedOut:
    'Rydych wedi’ch allgofnodi. Mewngofnodwch eto mewn tab arall, yna anfonwch y ffurflen hon unwaith eto. Mae’r hyn a deipiwyd gennych yma o hyd.',
  notAllowed:
    'Nid oes gennych hawl i wneud hyn. Efallai fod rhywun wedi dod â’ch swydd neu’ch rôl i ben ers i chi agor y dudalen.',
  notFound: 'Nid yw hyn yn bod mwyach. Ewch yn ôl a dechreuwch eto.',
  fault:
    'Mae’n ddrwg gennym, aeth rhywbeth o’i le ac ni chadwyd dim. Rhowch gynnig arall arni. Os bydd yn digwydd eto, dyfynnwch y cyfeirnod {reference}.',
} as const satisfies Words<typeof english>;
