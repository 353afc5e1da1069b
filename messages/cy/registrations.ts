import type {
  registrationCheck as englishCheck,
  registrationMail as englishMail,
  newOfficerMail as englishNewOfficer,
  register as englishPages,
} from '../en/registrations';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const register = {
  find: {
    title: 'Cofrestru’n swyddog',
    lede: 'Os ydych yn swyddog CLP, grŵp Llafur, undeb neu gorff arall, dywedwch wrthym, a bydd y swyddog canlyniadau’n gwirio hynny. Yna gallwch anfon ei enwebiadau.',
    label: 'Dod o hyd i’ch CLP neu gorff arall',
    hint: 'Ei enw cyfan neu ran ohono',
    button: 'Chwilio',
    results: '{n, plural, =1 {Un canlyniad} other {# canlyniad}}',
    none: 'Dim canlyniadau ar gyfer “{typed}”. Rhowch gynnig ar lai o lythrennau.',
    choose: 'Rwy’n swyddog {body}',
  },
  link: '{kind, select, clp {Fi yw ysgrifennydd neu gadeirydd {body}} mp {Fi yw {body}} young_member {Fi yw {body}} other {Rwy’n swyddog i {body}}}',
  linkNote: 'Os ydych yn swyddog ac yn methu mewngofnodi eto, cofrestrwch yma.',
  form: {
    title: 'Cofrestru’n swyddog {body}',
    lede: 'Byddwn yn anfon dolen atoch i gadarnhau eich cyfeiriad. Yna bydd y swyddog canlyniadau’n gwirio eich bod yn swyddog, ac yn anfon e-bost atoch.',
    told: 'Mae eich enw, eich swydd a’ch cyfeiriad yn cael eu dangos i’r swyddog canlyniadau ac i’r swyddogion presennol, ac i neb arall. Ni chânt byth eu cyhoeddi.',
    name: 'Eich enw',
    nameHint: 'Preifat. Mae’n helpu’r swyddog canlyniadau i wirio pwy ydych chi.',
    office: 'Eich swydd',
    email: 'Cyfeiriad e-bost',
    emailHint:
      'Defnyddiwch y cyfeiriad lle gall y swyddogion eraill neu’r Blaid gysylltu â chi. Byddwch yn mewngofnodi gydag ef.',
    send: 'Anfonwch y ddolen ataf',
    otherBody: 'Dod o hyd i gorff arall',
  },
  refusals: {
    'name-missing': 'Rhowch eich enw.',
    'name-long': 'Rhowch enw o hyd at 100 nod.',
    'name-wrong': 'Rhowch eich enw yn unig, heb ddolenni, cyfeiriadau na rhifau.',
    office: 'Dewiswch eich swydd.',
    email: 'Rhowch gyfeiriad e-bost, fel enw@example.org',
  },
  sent: {
    title: 'Edrychwch ar eich e-bost',
    lede: 'Rydym wedi anfon e-bost i’r cyfeiriad a roesoch. Agorwch y ddolen ynddo i barhau.',
    help: 'Gall gymryd ychydig funudau i gyrraedd. Edrychwch yn eich ffolder sothach. Os na ddaw, gwiriwch y cyfeiriad ac anfonwch y ffurflen eto.',
    again: 'Anfon y ffurflen eto',
  },
  confirm: {
    title: 'Cadarnhau eich cyfeiriad',
    text: 'Cofrestroch {name} gyda’r cyfeiriad {email} fel {office, select, secretary {ysgrifennydd} leader {arweinydd} whip {chwip} general_secretary {ysgrifennydd cyffredinol} political_officer {swyddog gwleidyddol} member {aelod} mp {AS} other {cadeirydd}} {body}.',
    notYou: 'Os nad chi wnaeth hyn, caewch y dudalen hon. Ni fydd dim yn digwydd.',
    button: 'Cadarnhau fy nghyfeiriad',
    wrongTitle: 'Nid yw’r ddolen hon yn gweithio',
    wrong:
      'Nid yw’r ddolen yn gyflawn, mae wedi dod i ben, neu roedd ar gyfer cofrestriad sydd wedi’i ddileu. Cofrestrwch eto i gael dolen newydd.',
    again: 'Cofrestru’n swyddog',
    doneTitle: 'Mae eich cyfeiriad wedi’i gadarnhau',
    done: 'Bydd y swyddog canlyniadau nawr yn gwirio eich bod yn swyddog {body}. Byddwn yn anfon e-bost atoch yn {email} gyda’r penderfyniad.',
    approved: 'Mae’r swyddog canlyniadau wedi’ch cymeradwyo’n swyddog {body}. Gallwch fewngofnodi.',
    refused: 'Mae’r swyddog canlyniadau wedi penderfynu ar y cofrestriad hwn ac wedi anfon e-bost atoch.',
  },
  signIn: 'Mewngofnodi',
  signInText: 'Ydych chi’n swyddog CLP neu gorff arall, a heb gofrestru eto?',
} as const satisfies Words<typeof englishPages>;

export const registrationCheck = {
  title:
    'Ai {name} yw {office, select, secretary {ysgrifennydd} leader {arweinydd} whip {chwip} general_secretary {ysgrifennydd cyffredinol} political_officer {swyddog gwleidyddol} member {aelod} mp {AS} other {cadeirydd}} {body}?',
  waiting: 'Mae rhywun wedi cofrestru’n swyddog. Nid yw’r swyddog canlyniadau wedi penderfynu eto.',
  approved: 'Mae’r swyddog canlyniadau wedi cymeradwyo’r person hwn. Gall anfon yr enwebiadau.',
  refused: 'Mae’r swyddog canlyniadau wedi gwrthod y cofrestriad hwn. Nid oes angen i chi wneud dim.',
  name: 'Enw',
  office: 'Swydd',
  email: 'Cyfeiriad e-bost',
  right: 'Os yw hyn yn gywir, nid oes angen i chi wneud dim.',
  objection: 'Beth sydd ddim yn gywir? (dewisol)',
  objectionHint: 'Preifat. Dim ond y swyddog canlyniadau sy’n ei ddarllen.',
  object: 'Dweud wrth y swyddog canlyniadau nad yw hyn yn gywir',
  objected: 'Mae’r swyddog canlyniadau wedi cael gwybod nad yw hyn yn gywir.',
  back: 'Yn ôl at eich enwebiadau',
  refusals: {
    'note-long': 'Byrhewch hwn i 1,000 nod ar y mwyaf.',
    'objected-already': 'Mae’r swyddog canlyniadau eisoes wedi cael gwybod.',
  },
} as const satisfies Words<typeof englishCheck>;

export const registrationMail = {
  confirm: {
    subject: 'Cadarnhewch eich cyfeiriad: {body}',
    what: 'Cofrestroch fel {office, select, secretary {ysgrifennydd} leader {arweinydd} whip {chwip} general_secretary {ysgrifennydd cyffredinol} political_officer {swyddog gwleidyddol} member {aelod} mp {AS} other {cadeirydd}} {body} gyda’r cyfeiriad e-bost hwn, o dan yr enw {name}.',
    link: 'Agorwch y dudalen hon i gadarnhau mai chi biau’r cyfeiriad. Mae’r ddolen yn gweithio am dri diwrnod:\n{link}',
    next: 'Yna bydd y swyddog canlyniadau’n gwirio eich bod yn swyddog {body}, a byddwn yn anfon y penderfyniad atoch. Mae’r swyddogion presennol yn cael gwybod eich bod wedi cofrestru.',
    notYou: 'Os na chofrestroch, anwybyddwch yr e-bost hwn. Ni fydd dim yn digwydd.',
  },
  waiting: {
    subject: 'Mae eich cofrestriad ar gyfer {body} yn cael ei wirio',
    what: 'Rydych eisoes wedi cofrestru’n swyddog {body} ac wedi cadarnhau’r cyfeiriad hwn. Nid yw’r swyddog canlyniadau wedi penderfynu eto.',
    next: 'Byddwn yn anfon y penderfyniad atoch. Nid oes angen i chi gofrestru eto.',
  },
  approved: {
    subject: 'Rydych wedi’ch cofrestru’n swyddog {body}',
    what: 'Mae’r swyddog canlyniadau wedi’ch cofrestru fel {office, select, secretary {ysgrifennydd} leader {arweinydd} whip {chwip} general_secretary {ysgrifennydd cyffredinol} political_officer {swyddog gwleidyddol} member {aelod} mp {AS} other {cadeirydd}} {body}. Gallwch nawr anfon ei enwebiadau.',
    signIn: 'Mewngofnodwch gyda’r cyfeiriad e-bost hwn:\n{link}',
    told: 'Mae’r swyddogion eraill wedi cael gwybod.',
  },
  refused: {
    subject: 'Gwrthodwyd eich cofrestriad ar gyfer {body}',
    what: 'Nid yw’r swyddog canlyniadau wedi’ch cofrestru fel {office, select, secretary {ysgrifennydd} leader {arweinydd} whip {chwip} general_secretary {ysgrifennydd cyffredinol} political_officer {swyddog gwleidyddol} member {aelod} mp {AS} other {cadeirydd}} {body}.',
    again:
      'Os credwch fod hyn yn anghywir, cysylltwch â’r swyddog canlyniadau ({contact}), neu cofrestrwch eto:\n{link}',
  },
  cause: {
    'not-the-officer': 'Rheswm: mae cofnodion y swyddog canlyniadau’n enwi person arall ar gyfer y swydd hon.',
    'other-address':
      'Rheswm: mae gan gofnodion y swyddog canlyniadau gyfeiriad e-bost arall ar eich cyfer. Cofrestrwch gyda’r cyfeiriad hwnnw.',
    'could-not-check': 'Rheswm: ni allai’r swyddog canlyniadau wirio eich bod yn dal y swydd hon.',
    objection: 'Rheswm: dywedodd swyddog arall nad yw hyn yn gywir.',
  },
  officers: {
    registeredSubject: 'Mae rhywun wedi cofrestru’n swyddog {body}',
    approvedSubject: 'Swyddog newydd {body}',
    registered:
      'Mae {name} ({email}) wedi cofrestru fel {office, select, secretary {ysgrifennydd} leader {arweinydd} whip {chwip} general_secretary {ysgrifennydd cyffredinol} political_officer {swyddog gwleidyddol} member {aelod} mp {AS} other {cadeirydd}} {body}. Nid yw’r swyddog canlyniadau wedi penderfynu eto.',
    approved:
      'Mae’r swyddog canlyniadau wedi cofrestru {name} ({email}) fel {office, select, secretary {ysgrifennydd} leader {arweinydd} whip {chwip} general_secretary {ysgrifennydd cyffredinol} political_officer {swyddog gwleidyddol} member {aelod} mp {AS} other {cadeirydd}} {body}. Gall nawr anfon ei enwebiadau.',
    wrong: 'Os nad yw hyn yn gywir, dywedwch wrth y swyddog canlyniadau yma:\n{link}',
    right: 'Os yw’n gywir, nid oes angen i chi wneud dim.',
  },
} as const satisfies Words<typeof englishMail>;

export const newOfficerMail = {
  subject: 'Gwiriwch enwebiadau {body}: {contest}',
  what: 'Mae swyddog o {body} wedi anfon ei benderfyniad ar {contest} yn {round}. Mae’n swyddog ers {since}.',
  counts: 'Mae’n cyfrif. Rydym yn dweud wrthych oherwydd mai swyddog newydd a’i hanfonodd.',
  admin: 'Os yw’n gywir, nodwch eich bod wedi edrych arno. Os nad yw, dyfarnwch ei fod yn annilys:\n{link}',
  officer:
    'Os dyma a benderfynodd eich cyfarfod, nid oes angen i chi wneud dim. Os na, cysylltwch â’r swyddog canlyniadau ({contact}) nawr. Mae’r dderbynneb gyhoeddus yma:\n{link}',
} as const satisfies Words<typeof englishNewOfficer>;
