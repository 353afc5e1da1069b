import type { form as english } from '../en/form';
import type { SomeWords } from '../words';

// Awaits review by a Welsh speaker.
export const form = {
  problemTitle: 'Mae problem',
  signedOut:
    'Rydych wedi’ch allgofnodi. Mewngofnodwch eto mewn tab arall, yna anfonwch y ffurflen hon unwaith eto. Mae’r hyn a deipiwyd gennych yma o hyd.',
} as const satisfies SomeWords<typeof english>;
