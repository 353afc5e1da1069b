import type { shell as english } from '../en/shell';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const shell = {
  skip: 'Neidio i’r prif gynnwys',
  wordmark: 'Enwebiadau',
  nav: {
    public: 'Prif ddewislen',
    officer: 'Eich CLPs',
    admin: 'Gweinyddu',
    rounds: 'Rowndiau',
    findBody: 'Dod o hyd i CLP',
    search: 'Chwilio',
    data: 'Data',
    checkReceipt: 'Gwirio derbynneb',
    signIn: 'Mewngofnodi',
    signOut: 'Allgofnodi',
    help: 'Cymorth',
    office: 'Eich CLPs',
    candidate: 'Eich ymgeisyddiaeth',
    attention: 'I’w wneud',
    submissions: 'Cyflwyniadau',
    bodies: 'Cyrff',
    people: 'Pobl',
    corrections: 'Cywiriadau',
    imports: 'Mewnforion',
    mail: 'Negeseuon e-bost',
    log: 'Cofnod',
  },
  practice: {
    mark: 'Rownd ymarfer',
    words: 'Dychmygol yw pob ymgeisydd ac enwebiad yma. Does dim yn cyfrif.',
  },
  demo: {
    mark: 'Arddangosiad',
    words: 'Mae’r wefan hon yn dangos data dychmygol. Nid yw dim a anfonir yma yn cyfrif.',
  },
  translation: {
    mark: 'Cymraeg',
    words: 'Nid yw’r Gymraeg ar y wefan hon wedi’i gwirio gan siaradwr Cymraeg eto.',
    admin: 'Saesneg yn unig yw’r tudalennau gweinyddu.',
  },
  language: {
    label: 'Iaith',
    english: 'English',
    welsh: 'Cymraeg',
  },
  footer: {
    runBy: 'Gweithredwr y wefan: {operator}.',
    runByDefault: 'Rhedir gan wirfoddolwyr.',
    unofficial: 'Nid gwasanaeth swyddogol y Blaid Lafur yw hwn.',
    privacy: 'Dim dadansoddeg, dim trydydd partïon, un cwci hanfodol.',
    label: 'Am y wefan hon',
    about: 'Amdanom',
    privacyLink: 'Preifatrwydd',
    accessibility: 'Hygyrchedd',
    log: 'Cofnod cyhoeddus',
    verify: 'Sut i wirio’r cofnod hwn',
    data: 'Data',
  },
} as const satisfies Words<typeof english>;
