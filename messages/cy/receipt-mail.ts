import type { receiptMail as english } from '../en/receipt-mail';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const receiptMail = {
  subject: 'Derbynneb {code}: CLP {body}, {contest}',
  nominated:
    '{receivedAt} (amser y DU): enwebodd CLP {body} {count, plural, one {y person hwn} two {y ddau berson hyn} few {y tri pherson hyn} many {y chwe pherson hyn} other {y bobl hyn (#)}} ar gyfer {contest}, {round}. Dyma fersiwn {version}.',
  nobody:
    '{receivedAt} (amser y DU): rhoddodd CLP {body} wybod i ni nad yw’n enwebu neb ar gyfer {contest}, {round}. Dyma fersiwn {version}.',
  withdrawn:
    '{receivedAt} (amser y DU): tynnodd CLP {body} yn ôl ei henwebiadau ar gyfer {contest}, {round}. Dyma fersiwn {version}.',
  entered:
    'Y swyddog canlyniadau a gofnododd hyn ar ran CLP {body} {from, select, paper {o ffurflen bapur} phone {ar ôl galwad ffôn} other {o e-bost}}. Nid anfonodd yr un o’i swyddogion hyn ar y wefan.',
  name: '- {name}',
  nameAndHome: '- {name} (CLP {home})',
  receipt: 'Gall unrhyw un weld y dderbynneb, {code}, yma:\n{link}',
  change:
    'Gall un o swyddogion CLP {body} newid hyn neu ei dynnu’n ôl tan {closesAt} (amser y DU). Mewngofnodwch yma:\n{office}',
  again:
    'Gall un o swyddogion CLP {body} anfon enwebiadau newydd tan {closesAt} (amser y DU). Mewngofnodwch yma:\n{office}',
  notYou:
    'Mae pob un o swyddogion CLP {body} yn cael yr e-bost hwn. Os nad eich CLP a benderfynodd hyn, siaradwch â’r swyddogion eraill a chysylltwch â’r swyddog canlyniadau nawr. Mae pob fersiwn yn aros ar y cofnod cyhoeddus.',
} as const satisfies Words<typeof english>;
