import type { invitationMail as english } from '../en/invitation-mail';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const invitationMail = {
  subject: 'Gallwch anfon enwebiadau CLP {body}',
  subjectSeveral: 'Gallwch anfon enwebiadau eich CLPs',
  appointed: 'Mae pwy bynnag sy’n rhedeg yr enwebiadau yma wedi’ch cofnodi fel:',
  appointedBy: 'Mae {operator} wedi’ch cofnodi fel:',
  office: '- {office, select, secretary {ysgrifennydd} other {cadeirydd}} CLP {body}',
  what: 'Fel swyddog byddwch yn nodi yma beth a benderfynodd cyfarfod eich CLP, ac yn cael derbynneb amdano. Bydd pob un o swyddogion y CLP yn cael y dderbynneb honno hefyd.',
  rounds: 'Y dyddiadau:',
  open: '- {round}: mae’r enwebiadau ar agor tan {closesAt} (amser y DU).',
  announced: '- {round}: bydd yr enwebiadau ar agor o {opensAt} tan {closesAt} (amser y DU).',
  noRound: 'Does dim ar agor i’w enwebu ar hyn o bryd. Cewch wybod pan fydd rhywbeth.',
  practice: '{round} (ymarfer, does dim yn cyfrif)',
  signIn:
    'Mewngofnodwch â’r cyfeiriad hwn yn\n{link}\nAnfonir dolen atoch drwy e-bost bob tro. Nid oes dolen o’r fath yn yr e-bost hwn, felly ni all neb fewngofnodi drwyddo.',
  notYou:
    'Os nad ydych yn dal y swydd hon, does dim angen i chi wneud dim yma; rhowch wybod i bwy bynnag a anfonodd hwn atoch, os gwelwch yn dda.',
} as const satisfies Words<typeof english>;
