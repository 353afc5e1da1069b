import type { signIn as english } from '../en/sign-in';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const signIn = {
  title: 'Mewngofnodi',
  lede: 'Anfonwn ddolen atoch drwy e-bost. Does dim cyfrinair.',
  email: 'Cyfeiriad e-bost',
  emailHint: 'Swyddogion: y cyfeiriad y cysylltir â’ch CLP drwyddo.',
  send: 'Anfonwch ddolen ataf',
  invalid: 'Rhowch gyfeiriad e-bost, fel enw@example.org',
  linkTitle: 'Nid yw’r ddolen hon yn gweithio mwyach',
  link: 'Mae dolen yn gweithio unwaith, am awr. Gofynnwch am un newydd yma.',
  fault:
    'Mae’n ddrwg gennym, ni weithiodd y mewngofnodi. Does dim o’i le ar eich dolen na’ch cyfeiriad. Gofynnwch am ddolen newydd yma.',
  sentTitle: 'Edrychwch ar eich e-bost',
  sent: 'Rydym wedi anfon dolen atoch i fewngofnodi. Mae’n gweithio unwaith, am awr.',
  sentHelp:
    'Gall gymryd ychydig funudau. Edrychwch yn y post sothach hefyd. Os na ddaw, gwiriwch sut y teipioch y cyfeiriad a gofynnwch eto.',
  askAgain: 'Gofyn am ddolen arall',
  demoMail: 'Darllen post yr arddangosiad hwn',
  confirmTitle: 'Mewngofnodi i Enwebiadau',
  confirm:
    'Pwyswch y botwm i fewngofnodi ar y ddyfais hon. Byddwch wedi’ch mewngofnodi am 30 diwrnod, neu nes i chi allgofnodi.',
  confirmButton: 'Mewngofnodi',
  outTitle: 'Allgofnodi',
  out: 'Rydych wedi’ch mewngofnodi ar y ddyfais hon.',
  outButton: 'Allgofnodi',
} as const satisfies Words<typeof english>;
