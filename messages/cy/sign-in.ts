import type { signIn as english } from '../en/sign-in';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const signIn = {
  title: 'Mewngofnodi',
  lede: 'Byddwn yn anfon dolen atoch drwy e-bost. Nid oes angen cyfrinair.',
  email: 'Cyfeiriad e-bost',
  emailHint:
    'Defnyddiwch y cyfeiriad e-bost yr anfonwyd eich gwahoddiad iddo, neu’r un sydd gan eich CLP neu gorff arall.',
  send: 'Anfonwch ddolen ataf drwy e-bost',
  invalid: 'Rhowch gyfeiriad e-bost, fel enw@example.org',
  linkTitle: 'Nid yw’r ddolen hon yn gweithio mwyach',
  link: 'Mae pob dolen yn gweithio unwaith ac yn dod i ben ar ôl awr. Rhowch eich cyfeiriad e-bost i gael un newydd.',
  fault:
    'Mae’n ddrwg gennym, ni allem eich mewngofnodi. Does dim o’i le ar eich dolen na’ch cyfeiriad e-bost. Rhowch eich cyfeiriad e-bost i gael dolen newydd.',
  rule: 'Rydym yn anfon hyd at {mailbox, plural, =1 {un ddolen} other {# dolen}} yr awr i un blwch post, a hyd at {network, plural, =1 {un ddolen} other {# dolen}} yr awr i’r bobl ar un rhwydwaith.',
  sent: {
    sent: {
      title: 'Edrychwch ar eich e-bost',
      text: 'Rydym wedi anfon dolen atoch drwy e-bost i fewngofnodi. Mae’n gweithio unwaith ac yn dod i ben ar ôl awr.',
      help: 'Gall gymryd ychydig funudau i gyrraedd. Edrychwch yn eich ffolder sothach. Os na ddaw, gwiriwch eich bod wedi rhoi’r cyfeiriad e-bost cywir a gofynnwch eto.',
    },
    waiting: {
      title: 'Nid yw eich dolen wedi’i hanfon eto',
      text: 'Nid yw’r gweinydd post wedi derbyn ein e-bost eto. Rydym yn dal i geisio, bob ychydig eiliadau, am awr.',
      help: 'Nid oes angen i chi ofyn eto. Edrychwch ar y dudalen hon eto ymhen ychydig.',
    },
    refused: {
      title: 'Nid oedd modd anfon eich dolen',
      text: 'Gwrthododd y gweinydd post ein e-bost i’r cyfeiriad hwn.',
      help: 'Gwiriwch eich bod wedi rhoi’r cyfeiriad e-bost cywir a gofynnwch eto. Os yw’n gywir, cysylltwch â’r swyddog canlyniadau ({contact}).',
    },
    'given-up': {
      title: 'Nid oedd modd anfon eich dolen',
      text: 'Ni dderbyniodd y gweinydd post ein e-bost o fewn awr, felly mae’r ddolen wedi dod i ben.',
      help: 'Gofynnwch am ddolen arall.',
    },
    unknown: {
      title: 'Edrychwch ar eich e-bost',
      text: 'Os gwnaethoch ofyn am ddolen i fewngofnodi, mae mewn e-bost. Mae’n gweithio unwaith ac yn dod i ben ar ôl awr.',
      help: 'Edrychwch yn eich ffolder sothach. Os na ddaw, gofynnwch eto.',
    },
  },
  checkAgain: 'Edrych eto',
  askAgain: 'Gofyn am ddolen arall',
  demoMail: 'Darllen yr e-byst a anfonwyd gan yr arddangosiad hwn',
  confirmTitle: 'Mewngofnodi i Enwebiadau',
  confirm:
    'Pwyswch y botwm i fewngofnodi ar y ddyfais hon. Byddwch wedi’ch mewngofnodi am {days, plural, other {# diwrnod}}, neu nes i chi allgofnodi.',
  outTitle: 'Allgofnodi',
  out: 'Rydych wedi’ch mewngofnodi ar y ddyfais hon.',
} as const satisfies Words<typeof english>;
