// What goes with the practice round's statements: Welsh versions, answers, links and hustings. All of it is invented.

/** The statements that were also given in Welsh. Awaits review by a Welsh speaker. */
export const PRACTICE_STATEMENTS_CY = {
  'birch-sample': `Ni ddylai aelod yng Nghymru orfod darllen adroddiad deirgwaith i ddeall beth mae’n ei olygu i Gymru.

Bûm yn gynrychiolydd, yn drysorydd ac yn gyfieithydd cynigion pobl eraill, o’r Saesneg i’r Gymraeg ac, yn anos, o iaith cynigion i iaith pawb. Rwyf wedi gweld penderfyniadau a wnaed ar gyfer un genedl yn cael eu darllen mewn un arall fel pe na bai dim yn wahanol yno.

Os caf fy ethol, bydd pob adroddiad a ysgrifennaf yn dod yn y ddwy iaith ar yr un diwrnod. Byddaf yn gofyn i bapurau ddweud, mewn un llinell, i ba genedl y mae pob cynnig yn berthnasol. Byddaf yn cynnal awr bob mis pan all unrhyw swyddog ffonio a gofyn beth mae penderfyniad yn ei olygu yn ymarferol, a byddaf yn cyhoeddi’r cwestiynau gyda fy atebion.

Rwy’n cefnogi mwy o hyfforddiant i swyddogion newydd, talu costau teithio cynrychiolwyr na allant eu fforddio, a chyfarfodydd y gall pobl ymuno â nhw o’u cartrefi heb fod yn eilradd. Gwell gennyf wneud pedwar peth yn dda nag addo ugain. Gan mai dychmygol ydw i, felly hefyd fy mhedwar addewid, ond dyna’r math o beth y gall ymgeisydd ei ddweud.`,
  'willow-sample': `Nid yw pawb sy’n sefyll yn disgwyl ennill. Rwyf i’n sefyll er mwyn i rywun sôn am ynysoedd.

O’r lle rwy’n byw mae’r cyfarfod rhanbarthol agosaf ddau fws, trên a noson oddi cartref i ffwrdd. Nid gofyn am drueni rwyf; rwy’n gofyn am sgrin, am feicroffon sy’n gweithio, ac am yr un papurau ar yr un pryd.

Byddwn yn gofyn i’r pwyllgor gyfrif pellter wrth bennu cworwm a ffioedd. Byddwn yn gofyn am ffurflenni dwyieithog lle mae aelodau’n defnyddio dwy iaith, ac am gyfarfod blynyddol o’r holl bleidiau sydd â dŵr neu fynyddoedd rhyngddynt a phawb arall.

Rwyf wedi bod yn aelod ers tair blynedd, ac yn drysorydd am ddwy ohonynt, gan na fynnai neb arall. Gallaf adio, gallaf wrando a gallaf ddarllen amserlen. Nid oes yr un blaid wedi fy enwebu eto, ac mewn rownd ymarfer ni ddylai neb gymryd hynny i’w galon.`,
} as const satisfies Record<string, string>;

/** What every candidate for treasurer is asked. */
export const TREASURER_QUESTIONS = [
  {
    text: 'What would members see of the party’s money that they do not see today?',
    textCy: 'Beth fyddai aelodau’n ei weld o arian y blaid nad ydynt yn ei weld heddiw?',
  },
  {
    text: 'What should come back to local parties, and how?',
    textCy: 'Beth ddylai ddod yn ôl i bleidiau lleol, a sut?',
  },
  { text: 'What would you stop doing?', textCy: 'Beth fyddech chi’n rhoi’r gorau i’w wneud?' },
] as const;

/** The answers, in the order of the questions; null where none was given. */
export const TREASURER_ANSWERS = {
  'quince-sample': [
    'One page each quarter: what came in, what went out, and *the same quarter a year before*. A second page for what is borrowed.',
    'A share that is written down before the year begins, paid on the first of the month.',
    'Annual reports that nobody reads. I would print the page and leave the photographs.',
  ],
  'sorrel-sample': [
    'Every donation over the legal limit, on our own pages within a month:\n\n- who gave it,\n- how much,\n- and what it was for.',
    'A fixed share of each subscription, to the local party that it came from.',
    null,
  ],
  'yarrow-sample': [
    'A plan for three years, with what it assumes written out.',
    'Help by telephone in the evening is worth more than a grant in the spring. I would begin with that.',
    'Asking volunteers for the same figures in three formats.',
  ],
} as const satisfies Record<string, readonly (string | null)[]>;

/** Links that candidates gave. The addresses lead nowhere (RFC 2606). */
export const PRACTICE_LINKS = {
  'alder-sample': [
    { words: 'Alder Sample’s own pages', address: 'https://alder.example.org/' },
    { words: 'Notes from three hundred meetings', address: 'https://alder.example.org/minutes' },
  ],
  'birch-sample': [{ words: 'In both languages: birch.example.org', address: 'https://birch.example.org/' }],
  'quince-sample': [{ words: 'How I keep books', address: 'https://quince.example.org/books' }],
} as const satisfies Record<string, readonly { readonly words: string; readonly address: string }[]>;
