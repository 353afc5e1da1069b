import type { confirmMail as english } from '../en/confirm-mail';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const confirmMail = {
  practice: 'ROWND YMARFER. Does dim yma’n cyfrif.',
  subject: 'Cadarnhewch ateb CLP {body}, os gwelwch yn dda: {contest}',
  asked:
    'Mae un o swyddogion CLP {body} wedi anfon ateb y CLP ar gyfer {contest}, {round}. Mae’r rownd hon yn gofyn i ail swyddog ei gadarnhau.',
  counts: 'Mae’n cyfrif yn y cyfamser. Y dderbynneb gyhoeddus yw {code}:\n{receipt}',
  go: 'Os dyma benderfyniad eich cyfarfod, cadarnhewch ef yma:\n{link}',
  wrong: 'Os nad e, siaradwch nawr â’r swyddogion eraill ac â’r swyddog canlyniadau.',
} as const satisfies Words<typeof english>;
