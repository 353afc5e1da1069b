import type { confirmMail as english } from '../en/confirm-mail';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const confirmMail = {
  subject: 'Cadarnhewch enwebiadau CLP {body}, os gwelwch yn dda: {contest}',
  asked:
    'Mae un arall o swyddogion CLP {body} wedi anfon ei phenderfyniad ar gyfer {contest}, {round}. Yn y rownd hon dylai ail swyddog ei gadarnhau.',
  counts: 'Mae’n cyfrif yn y cyfamser. Y dderbynneb gyhoeddus yw {code}:\n{receipt}',
  go: 'Os dyma benderfyniad eich cyfarfod, cadarnhewch ef yma:\n{link}',
  wrong: 'Os nad e, siaradwch â’r swyddogion eraill a chysylltwch â’r swyddog canlyniadau nawr.',
} as const satisfies Words<typeof english>;
