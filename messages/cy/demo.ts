import type { demo as english } from '../en/demo';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const demo = {
  title: 'Rhowch gynnig ar y wefan fel un o’r bobl hyn',
  lede: 'Dychmygol yw pawb yma. Dewiswch berson i fewngofnodi fel nhw, yna gwnewch yr hyn y byddent yn ei wneud.',
  listTitle: 'Pobl',
  signIn: 'Mewngofnodi fel y person hwn',
  signInAs: 'Mewngofnodi fel y person hwn: {who}',
  who: {
    silentSecretary: 'Ysgrifennydd CLP nad yw wedi anfon unrhyw enwebiadau',
    sentSecretary: 'Ysgrifennydd CLP sydd wedi anfon ei henwebiadau',
    sentChair: 'Cadeirydd y CLP honno',
    member: 'Aelod',
    candidate: 'Ymgeisydd',
    returningOfficer: 'Y swyddog canlyniadau',
    owner: 'Perchennog y wefan, sydd hefyd yn ail weinyddwr sy’n cytuno i gyhoeddi canlyniad',
  },
  body: 'CLP {name}',
  missing: 'Does neb yma eto. Gosodwch ddata’r arddangosiad yn gyntaf. Mae’r gorchymyn yn y README.',
  gone: 'Nid yw’r person hwn yma mwyach. Dewiswch rywun arall.',
  mailLink: 'Darllen y negeseuon e-bost',
  mailTitle: 'Negeseuon e-bost yr arddangosiad hwn',
  mailLede: 'Nid yw negeseuon e-bost yr arddangosiad hwn yn cael eu hanfon. Fe’u dangosir yma, y diweddaraf yn gyntaf.',
  noMail: 'Does dim negeseuon eto. Mewngofnodwch drwy e-bost neu anfonwch enwebiadau, yna dewch yn ôl yma.',
  to: 'At',
  hidden: 'cyfeiriad cudd',
  notSent: 'Heb ei anfon eto',
  emptied: 'Mae testun y neges hon wedi’i ddileu.',
  people: 'Rhowch gynnig ar y wefan fel un o’r bobl hyn',
} as const satisfies Words<typeof english>;
