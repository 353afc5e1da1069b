import type { shell as english } from '../en/shell';
import type { SomeWords } from '../words';

// Awaits review by a Welsh speaker.
export const shell = {
  skip: 'Neidio i’r cynnwys',
  wordmark: 'Enwebiadau',
  nav: {
    public: 'Prif ddewislen',
    officer: 'Eich CLPs',
    admin: 'Gweinyddu',
    rounds: 'Rowndiau',
    findBody: 'Dod o hyd i CLP',
    data: 'Data',
    checkReceipt: 'Gwirio derbynneb',
    signIn: 'Mewngofnodi',
    signOut: 'Allgofnodi',
    help: 'Cymorth',
    office: 'Eich CLPs',
    candidate: 'Eich ymgeisyddiaeth',
    log: 'Cofnod',
  },
  practice: {
    mark: 'Rownd ymarfer',
    words: 'Dychmygol yw pob ymgeisydd a phob enwebiad yma. Does dim yn cyfrif.',
  },
  translation: {
    mark: 'Cymraeg',
    words:
      'Nid yw gweddill y dudalen hon ar gael yn Gymraeg eto. Mae’r Gymraeg sydd yma yn aros i gael ei hadolygu gan siaradwr Cymraeg.',
  },
  language: {
    label: 'Iaith',
    english: 'English',
    welsh: 'Cymraeg',
  },
  footer: {
    unofficial: 'Nid gwasanaeth swyddogol y Blaid Lafur yw hwn.',
    label: 'Am y wefan hon',
    about: 'Amdanom',
    privacyLink: 'Preifatrwydd',
    accessibility: 'Hygyrchedd',
    log: 'Cofnod cyhoeddus',
    data: 'Data',
  },
} as const satisfies SomeWords<typeof english>;
