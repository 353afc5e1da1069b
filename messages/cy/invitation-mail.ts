import type { invitationMail as english } from '../en/invitation-mail';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const invitationMail = {
  subject: 'CLP {body}: anfonwch eich enwebiadau, os gwelwch yn dda, erbyn {closesAt}',
  subjectSeveral: 'Anfonwch enwebiadau eich CLPs, os gwelwch yn dda, erbyn {closesAt}',
  subjectNoRound: 'Rydych wedi’ch cofrestru fel un o swyddogion CLP {body}',
  subjectSeveralNoRound: 'Rydych wedi’ch cofrestru fel swyddog mewn sawl CLP',
  appointed: 'Mae’r swyddog canlyniadau wedi’ch cofrestru fel:',
  appointedBy: 'Mae {operator} wedi’ch cofrestru fel:',
  office: '- {office, select, secretary {ysgrifennydd} other {cadeirydd}} CLP {body}',
  what: 'Defnyddiwch wefan Enwebiadau i anfon yr enwau a ddewisodd cyfarfod eich CLP. Byddwch chi a phob un arall o swyddogion y CLP yn cael derbynneb drwy e-bost.',
  rounds: 'Dyddiadau:',
  open: '- {round}: bydd yr enwebiadau’n cau am {closesAt} (amser y DU).',
  announced: '- {round}: bydd yr enwebiadau’n agor am {opensAt} ac yn cau am {closesAt} (amser y DU).',
  noRound:
    'Nid oes enwebiadau ar agor ar hyn o bryd. Bydd y swyddog canlyniadau’n rhoi gwybod i chi pan fyddant ar agor.',
  practice: '{round} (ymarfer, does dim yn cyfrif)',
  signIn:
    'I fewngofnodi, ewch i\n{link}\na rhowch y cyfeiriad e-bost yr anfonwyd hwn ato. Byddwn yn anfon dolen atoch drwy e-bost bob tro. Nid oes dolen fewngofnodi yn yr e-bost hwn, felly mae’n ddiogel i’w anfon ymlaen.',
  notYou:
    'Os nad ydych yn dal y swydd hon, rhowch wybod i’r swyddog canlyniadau, os gwelwch yn dda. Nid oes angen i chi wneud dim ar y wefan.',
} as const satisfies Words<typeof english>;
