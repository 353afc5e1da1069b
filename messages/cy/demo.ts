import type { demo as english } from '../en/demo';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const demo = {
  title: 'Edrych o gwmpas fel rhywun arall',
  lede: 'Dychmygol yw pawb yma. Dewiswch un i fewngofnodi fel y person hwnnw, yna gwnewch yr hyn y byddai’n ei wneud.',
  listTitle: 'Pobl',
  signIn: 'Mewngofnodi fel y person hwn',
  signInAs: 'Mewngofnodi fel y person hwn: {who}',
  who: {
    silentSecretary: 'Ysgrifennydd CLP nad yw wedi anfon dim',
    sentSecretary: 'Ysgrifennydd CLP sydd wedi anfon ei henwebiadau',
    sentChair: 'Cadeirydd y CLP honno',
    member: 'Aelod',
    candidate: 'Ymgeisydd',
    returningOfficer: 'Y swyddog canlyniadau',
    owner: 'Perchennog y gosodiad, yr ail weinyddwr sy’n cytuno i gyhoeddi canlyniad',
  },
  body: 'CLP {name}',
  missing: 'Does neb yma eto. Rhowch ddata’r arddangosiad yn ei le yn gyntaf: mae’r gorchymyn yn y README.',
  gone: 'Nid yw’r person hwn yma mwyach. Dewiswch rywun arall.',
  mailLink: 'Darllen y post',
  mailTitle: 'Post yr arddangosiad hwn',
  mailLede: 'Nid yw post yn gadael y wefan hon. Fe’i dangosir yma yn lle hynny, y diweddaraf yn gyntaf.',
  noMail: 'Does dim post eto. Mewngofnodwch drwy e-bost, neu anfonwch enwebiadau, ac edrychwch eto.',
  to: 'At',
  hidden: 'cyfeiriad nas dangosir',
  notSent: 'Yn aros i gael ei anfon',
  emptied: 'Cafodd geiriau’r neges hon eu dileu.',
  people: 'Mewngofnodi fel rhywun',
} as const satisfies Words<typeof english>;
