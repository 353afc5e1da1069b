import type { receiptMail as english } from '../en/receipt-mail';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const receiptMail = {
  practice: 'ROWND YMARFER. Does dim yma’n cyfrif.',
  subject: 'Derbynneb {code}: CLP {body}, {contest}',
  nominated:
    '{receivedAt} (amser y DU): enwebodd CLP {body} {count, plural, one {y person hwn} two {y ddau berson hyn} few {y tri pherson hyn} many {y chwe pherson hyn} other {y bobl hyn (#)}} ar gyfer {contest}, {round}. Dyma fersiwn {version}.',
  nobody:
    '{receivedAt} (amser y DU): cofnododd CLP {body} nad yw’n enwebu neb ar gyfer {contest}, {round}. Dyma fersiwn {version}.',
  withdrawn:
    '{receivedAt} (amser y DU): tynnodd CLP {body} yn ôl yr hyn a anfonodd ar gyfer {contest}, {round}. Dyma fersiwn {version}.',
  entered:
    'Nid swyddog a anfonodd hwn: un o weinyddwyr y wefan hon a’i rhoddodd i mewn ar ran CLP {body}, {from, select, paper {o bapur} phone {dros y ffôn} other {o e-bost}}.',
  name: '- {name}',
  nameAndHome: '- {name} (CLP {home})',
  receipt: 'Y dderbynneb gyhoeddus yw {code}:\n{link}',
  change:
    'Tan {closesAt} (amser y DU) gall un o swyddogion CLP {body} anfon fersiwn newydd neu dynnu hwn yn ôl:\n{office}',
  notYou:
    'Mae pob un o swyddogion CLP {body} yn cael yr e-bost hwn. Os nad eich CLP a benderfynodd hyn, siaradwch nawr â’r swyddogion eraill ac â’r swyddog canlyniadau. Bydd y fersiwn hwn yn aros ar y cofnod beth bynnag a ddigwydd nesaf.',
} as const satisfies Words<typeof english>;
