// Welsh versions, answers and links for the practice round's statements, and its hustings events. All of it is
// invented.

/** The statements that also have a Welsh version. No Welsh speaker has reviewed them yet. */
export const PRACTICE_STATEMENTS_CY = {
  'birch-sample': `Ni ddylai aelod yng Nghymru orfod darllen adroddiad deirgwaith i ddeall beth mae’n ei olygu i Gymru.

Rwyf wedi bod yn gynrychiolydd, yn drysorydd ac yn gyfieithydd cynigion o’r Saesneg i’r Gymraeg. Rwyf wedi gweld penderfyniadau a wnaed ar gyfer un genedl yn cael eu darllen mewn un arall fel pe bai popeth yr un fath yno.

Os caf fy ethol, bydd pob adroddiad gen i yn cael ei gyhoeddi yn y ddwy iaith ar yr un diwrnod. Byddaf yn gofyn bod papurau’r pwyllgor yn nodi, mewn un llinell, i ba genedl y mae pob cynnig yn berthnasol. Byddaf yn cynnal awr bob mis pan all unrhyw swyddog ffonio a gofyn beth mae penderfyniad yn ei olygu yn ymarferol, a byddaf yn cyhoeddi’r cwestiynau gyda fy atebion.

Rwy’n cefnogi mwy o hyfforddiant i swyddogion newydd, talu costau teithio cynrychiolwyr na allant eu fforddio, a chyfarfodydd y gall pobl ymuno â nhw o’u cartrefi heb fod yn eilradd. Gwell gennyf wneud pedwar peth yn dda nag addo ugain. Ymgeisydd dychmygol ydw i, ac enghreifftiau yw’r rhain o’r hyn y gallai ymgeisydd ei ddweud.`,
  'willow-sample': `Nid yw pawb sy’n sefyll yn disgwyl ennill. Rwyf i’n sefyll er mwyn i ynysoedd beidio â chael eu hanghofio.

I fynd i’r cyfarfod rhanbarthol agosaf mae angen dau fws, trên a noson oddi cartref arnaf. Rwy’n gofyn am gyfarfodydd ar-lein, am feicroffon sy’n gweithio, ac am y papurau yr un pryd â phawb arall.

Byddwn yn gofyn i’r pwyllgor ystyried pellter wrth bennu cworwm a ffioedd. Byddwn yn gofyn am ffurflenni dwyieithog lle mae aelodau’n defnyddio dwy iaith, ac am gyfarfod blynyddol o’r holl bleidiau ar ynysoedd neu yn y mynyddoedd.

Rwyf wedi bod yn aelod ers tair blynedd, ac yn drysorydd am ddwy ohonynt, am na wirfoddolodd neb arall. Rwy’n dda gyda rhifau, ac rwy’n gwrando. Ymgeisydd dychmygol ydw i, ac nid oes yr un blaid wedi fy enwebu eto.`,
} as const satisfies Record<string, string>;

/** The questions that every candidate for treasurer is asked. */
export const TREASURER_QUESTIONS = [
  {
    text: 'What would members see about the party’s money that they do not see today?',
    textCy: 'Beth fyddai aelodau’n ei weld o arian y blaid nad ydynt yn ei weld heddiw?',
  },
  {
    text: 'What should come back to local parties, and how?',
    textCy: 'Beth ddylai ddod yn ôl i bleidiau lleol, a sut?',
  },
  { text: 'What would you stop doing?', textCy: 'Beth fyddech chi’n rhoi’r gorau i’w wneud?' },
] as const;

/** The candidates' answers, in the order of the questions; null means no answer. */
export const TREASURER_ANSWERS = {
  'quince-sample': [
    'One page each quarter: what came in, what went out, and *the same quarter a year before*. A second page for what is borrowed.',
    'A fixed share, agreed before the year begins and paid on the first of each month.',
    'Annual reports that nobody reads. I would print one page of figures and leave out the photographs.',
  ],
  'sorrel-sample': [
    'Every donation over the legal limit, on our own pages within a month:\n\n- who gave it,\n- how much,\n- and what it was for.',
    'A fixed share of each subscription, to the local party that it came from.',
    null,
  ],
  'yarrow-sample': [
    'A plan for three years, with its assumptions written out.',
    'Help by phone in the evening is worth more than a grant in the spring. I would start with that.',
    'Asking volunteers for the same figures in three formats.',
  ],
} as const satisfies Record<string, readonly (string | null)[]>;

/** The candidates' links. The addresses do not exist (RFC 2606). */
export const PRACTICE_LINKS = {
  'alder-sample': [
    { words: 'Alder Sample’s own pages', address: 'https://alder.example.org/' },
    { words: 'Notes from three hundred meetings', address: 'https://alder.example.org/minutes' },
  ],
  'birch-sample': [{ words: 'In both languages: birch.example.org', address: 'https://birch.example.org/' }],
  'quince-sample': [{ words: 'How I keep books', address: 'https://quince.example.org/books' }],
} as const satisfies Record<string, readonly { readonly words: string; readonly address: string }[]>;
