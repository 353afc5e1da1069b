import type * as en from '../en/emails';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.

export const actMail = {
  practice: 'Rownd ymarfer yw hon. Does dim ynddi’n cyfrif.',
  reason: 'Rheswm: {reason}',
  wrong: 'Os ydych yn meddwl bod hyn yn anghywir, cysylltwch â’r swyddog canlyniadau ({contact}).',
  voided: {
    subject: 'Dyfarnwyd bod enwebiadau {body} yn annilys: {contest}, {round} (derbynneb {code})',
    what: 'Mae’r swyddog canlyniadau wedi dyfarnu bod enwebiadau {body} ar gyfer {contest}, {round}, yn annilys. Nid ydynt yn cyfrif, ond maent yn aros ar y cofnod cyhoeddus:\n{link}',
    again:
      'Gallwch anfon enwebiadau eto tan {closesAt} (amser y DU), yr un rhai neu rai gwahanol. Mewngofnodwch yma:\n{office}',
  },
  restored: {
    subject: 'Adferwyd enwebiadau {body}: {contest}, {round} (derbynneb {code})',
    what: 'Mae’r swyddog canlyniadau wedi adfer enwebiadau {body} ar gyfer {contest}, {round}. Dyfarnwyd cyn hyn eu bod yn annilys. Maent yn cyfrif eto nawr:\n{link}',
  },
  candidacy: {
    subject: 'Newid i’ch ymgeisyddiaeth: {contest}, {round}',
    what: 'Rydym wedi cofnodi newid i’ch ymgeisyddiaeth ar gyfer {contest}, {round}: {act}.',
    event: {
      proposed: 'rydych ar y rhestr o ymgeiswyr',
      accepted: 'rydych wedi derbyn eich enwebiad',
      declined: 'rydych wedi gwrthod eich enwebiad',
      withdrawn: 'rydych wedi tynnu’n ôl',
      suspended: 'rydych wedi’ch atal',
      reinstated: 'rydych wedi’ch adfer',
      ineligible: 'dyfarnwyd nad ydych yn gymwys',
      'home-moved': 'mae eich CLP neu gorff cartref wedi newid',
      'under-investigation':
        'mae’r Blaid wedi cyhoeddi eich bod dan ymchwiliad. Nid yw hyn yn newid eich enwebiadau na’ch lle ar y papur pleidleisio',
      'investigation-ended': 'nid ydych dan ymchwiliad mwyach',
    },
    merged: 'cyfunwyd eich cofnod â’r cofnod arall hwn, a chyfrifir eu henwebiadau gyda’i gilydd: {into}',
    parted: 'nid yw eich cofnod wedi’i gyfuno ag un arall mwyach, a chyfrifir ei enwebiadau ar wahân',
    enteredEn: 'mae’r swyddog canlyniadau wedi cofnodi eich datganiad yn Saesneg',
    enteredCy: 'mae’r swyddog canlyniadau wedi cofnodi eich datganiad yn Gymraeg',
    link: 'Gweld eich tudalen gyhoeddus:\n{link}',
  },
  postponed: {
    subject: 'Mae {round} wedi’i gohirio',
    what: 'Mae’r swyddog canlyniadau wedi gohirio {round}. Ni all neb anfon, newid na thynnu enwebiadau’n ôl nes bod dyddiad cau newydd. Cedwir yr enwebiadau a anfonwyd. Cewch e-bost pan fydd dyddiad cau newydd.',
    links: 'Gweld y rownd:\n{link}',
  },
  cancelled: {
    subject: 'Rownd wedi’i chanslo: {round}',
    what: 'Mae’r swyddog canlyniadau wedi canslo {round}. Nid yw’r enwebiadau a anfonwyd yn cyfrif, ac ni ellir anfon rhagor.',
    links: 'Gweld y rownd:\n{link}',
  },
} as const satisfies Words<typeof en.actMail>;

export const confirmMail = {
  subject: 'Cadarnhewch enwebiadau {body}, os gwelwch yn dda: {contest}, {round}',
  asked:
    'Mae un arall o swyddogion {body} wedi anfon ei phenderfyniad ar gyfer {contest}, {round}. Yn y rownd hon dylai ail swyddog ei gadarnhau.',
  entered:
    'Mae’r swyddog canlyniadau wedi cofnodi penderfyniad {body} ar gyfer {contest}, {round}. Yn y rownd hon rhaid i un o swyddogion {body} ei gadarnhau.',
  counts: 'Mae’n cyfrif yn y cyfamser. Y dderbynneb gyhoeddus yw {code}:\n{receipt}',
  needed:
    '{when, select, until {Nid yw’n cyfrif eto. Bydd yn cyfrif pan fydd swyddog arall neu’r swyddog canlyniadau yn ei gadarnhau, tan {end}.} other {Nid yw’n cyfrif eto. Bydd yn cyfrif pan fydd swyddog arall neu’r swyddog canlyniadau yn ei gadarnhau.}} Y dderbynneb gyhoeddus yw {code}:\n{receipt}',
  go: 'Os dyma benderfyniad eich cyfarfod, cadarnhewch ef yma:\n{link}',
  wrong: 'Os nad e, siaradwch â’r swyddogion eraill a chysylltwch â’r swyddog canlyniadau ({contact}) nawr.',
} as const satisfies Words<typeof en.confirmMail>;

export const deadlineMail = {
  subject:
    '{effect, select, closed {{round}: mae’r enwebiadau wedi cau} reopened {{round}: mae’r enwebiadau ar agor eto tan {to}} resumes {nid yw {round} wedi’i gohirio mwyach: bydd enwebiadau’n cau am {to}} other {{round}: bydd yr enwebiadau nawr yn cau am {to}}}',
  moved:
    'Mae’r swyddog canlyniadau wedi symud y dyddiad cau ar gyfer enwebiadau {round}. Bydd yr enwebiadau nawr yn cau am {to}, yn lle {from}.',
  reopened:
    'Mae’r swyddog canlyniadau wedi ailagor enwebiadau {round}. Byddant nawr yn cau am {to}. Roeddent wedi cau am {from}.',
  resumes:
    'Cafodd {round} ei gohirio. Mae’r swyddog canlyniadau bellach wedi pennu dyddiad cau newydd: bydd enwebiadau’n cau am {to}.',
  closed:
    'Mae’r swyddog canlyniadau wedi cau enwebiadau {round}. Caeodd yr enwebiadau am {to}. Y dyddiad cau cyn hyn oedd {from}. Ni ellir anfon dim arall.',
  reason: 'Rheswm: {reason}',
  links: 'Gweld y rownd:\n{round}\n\nGweld eich enwebiadau:\n{office}',
} as const satisfies Words<typeof en.deadlineMail>;

export const invitationMail = {
  subject: '{body}: anfonwch eich enwebiadau ar gyfer {round}, os gwelwch yn dda, erbyn {closesAt}',
  subjectSeveral: 'Anfonwch eich enwebiadau ar gyfer {round}, os gwelwch yn dda, erbyn {closesAt}',
  subjectSeparate: '{body}: dywedwch wrthym pwy a enwebwyd gennych, a’i anfon at y Blaid ar wahân',
  subjectSeveralSeparate: 'Dywedwch wrthym pwy a enwebwyd gennych, a’i anfon at y Blaid ar wahân',
  subjectNoRound: 'Rydych wedi’ch cofrestru fel un o swyddogion {body}',
  subjectSelf: 'Rydych wedi’ch cofrestru fel {body}',
  subjectSeveralNoRound: 'Rydych wedi’ch cofrestru fel swyddog mewn sawl corff',
  appointed: 'Mae’r swyddog canlyniadau wedi’ch cofrestru fel:',
  appointedBy: 'Mae {operator} wedi’ch cofrestru fel:',
  office:
    '- {office, select, secretary {ysgrifennydd} leader {arweinydd} whip {chwip} general_secretary {ysgrifennydd cyffredinol} political_officer {swyddog gwleidyddol} member {aelod} mp {AS} other {cadeirydd}} {body}',
  self: '- {body}',
  alone: 'Defnyddiwch y wefan Enwebiadau i anfon eich enwebiad. Byddwch yn cael derbynneb drwy e-bost.',
  aloneSeparate:
    'Defnyddiwch y wefan Enwebiadau i ddweud wrthym pwy rydych yn ei enwebu. Byddwch yn cael derbynneb drwy e-bost. Gwirfoddolwyr sy’n rhedeg y wefan ac nid ydynt yn pasio dim ymlaen, felly anfonwch eich enwebiad at y Blaid ar wahân, os gwelwch yn dda.',
  what: 'Defnyddiwch wefan Enwebiadau i anfon eich enwebiadau. Byddwch chi a’r swyddogion eraill yn cael derbynneb drwy e-bost.',
  whatSeparate:
    'Defnyddiwch y wefan Enwebiadau i ddweud wrthym pwy a enwebwyd gennych. Cewch chi a’r swyddogion eraill dderbynneb drwy e-bost. Gwirfoddolwyr sy’n rhedeg y wefan ac nid ydynt yn anfon dim ymlaen, felly anfonwch eich enwebiadau at y Blaid ar wahân.',
  rounds: 'Dyddiadau:',
  open: '- {round}: bydd yr enwebiadau’n cau am {closesAt} (amser y DU).',
  announced: '- {round}: bydd yr enwebiadau’n agor am {opensAt} ac yn cau am {closesAt} (amser y DU).',
  noRound:
    'Nid oes enwebiadau ar agor ar hyn o bryd. Bydd y swyddog canlyniadau’n rhoi gwybod i chi pan fyddant ar agor.',
  practice: '{round} (ymarfer, does dim yn cyfrif)',
  signIn:
    'I fewngofnodi, ewch i\n{link}\na rhowch y cyfeiriad e-bost yr anfonwyd hwn ato. Byddwn yn anfon dolen atoch drwy e-bost bob tro. Nid oes dolen fewngofnodi yn yr e-bost hwn, felly mae’n ddiogel i’w anfon ymlaen.',
  notYou:
    'Os nad ydych yn dal y swydd hon, rhowch wybod i’r swyddog canlyniadau ({contact}), os gwelwch yn dda. Nid oes angen i chi wneud dim ar y wefan.',
} as const satisfies Words<typeof en.invitationMail>;

export const receiptMail = {
  subject: 'Derbynneb {code}: {body}, {contest}, {round}',
  nominated:
    '{receivedAt} (amser y DU): enwebodd {body} {count, plural, one {y person hwn} two {y ddau berson hyn} few {y tri pherson hyn} many {y chwe pherson hyn} other {y bobl hyn (#)}} ar gyfer {contest}, {round}. Dyma fersiwn {version}.',
  nobody:
    '{receivedAt} (amser y DU): rhoddodd {body} wybod i ni nad yw’n enwebu neb ar gyfer {contest}, {round}. Dyma fersiwn {version}.',
  withdrawn:
    '{receivedAt} (amser y DU): tynnodd {body} yn ôl ei henwebiadau ar gyfer {contest}, {round}. Dyma fersiwn {version}.',
  late: 'Roedd yn rhy hwyr i gyfrif ar ei ben ei hun. Derbyniodd y swyddog canlyniadau ef yn hwyr. Rheswm: {reason}',
  entered:
    'Y swyddog canlyniadau a gofnododd hyn ar ran {body} {from, select, paper {o ffurflen bapur} phone {ar ôl galwad ffôn} other {o e-bost}}. Nid anfonodd yr un o’i swyddogion hyn ar y wefan.',
  name: '- {name}',
  nameAndHome: '- {name} ({home})',
  writtenIn: '- {name} ({home}), wedi’i ysgrifennu i mewn',
  unmatched:
    'Nid yw enw a ysgrifennwyd i mewn yn cyfrif i neb nes bydd y swyddog canlyniadau wedi ei baru ag ymgeisydd. Mae tudalen y dderbynneb yn dangos pryd y digwyddodd hynny.',
  receipt: 'Gall unrhyw un weld y dderbynneb, {code}, yma:\n{link}',
  unconfirmed:
    'Nid yw’n cyfrif eto. Bydd yn cyfrif pan fydd un arall o swyddogion {body} neu’r swyddog canlyniadau yn ei gadarnhau, erbyn {end}.',
  change:
    'Gall un o swyddogion {body} newid hyn neu ei dynnu’n ôl tan {closesAt} (amser y DU). Mewngofnodwch yma:\n{office}',
  again:
    'Gall un o swyddogion {body} anfon enwebiadau newydd tan {closesAt} (amser y DU). Mewngofnodwch yma:\n{office}',
  notYou:
    'Mae pob un o swyddogion {body} yn cael yr e-bost hwn. Os nad hyn a benderfynwyd, siaradwch â’r swyddogion eraill a chysylltwch â’r swyddog canlyniadau ({contact}) nawr. Mae pob fersiwn yn aros ar y cofnod cyhoeddus.',
} as const satisfies Words<typeof en.receiptMail>;

export const reminderMail = {
  subject: {
    early: '{body}: dyddiad cau anfon enwebiadau ar gyfer {contests}, {round}: {day}',
    week: '{body}: {n, plural, one {un diwrnod} two {# ddiwrnod} other {# diwrnod}} ar ôl i anfon enwebiadau ar gyfer {contests}, {round}',
    days: '{body}: dim ond {n, plural, one {un diwrnod} two {# ddiwrnod} other {# diwrnod}} ar ôl i anfon enwebiadau ar gyfer {contests}, {round}',
    last: '{body}: nodyn atgoffa olaf, bydd enwebiadau ar gyfer {contests}, {round}, yn cau {n, plural, =0 {heddiw} other {yfory}}',
  },
  fact: {
    silent:
      'Nodyn atgoffa gan y swyddog canlyniadau yw hwn. Nid ydym wedi clywed gan {body} am enwebiadau ar gyfer {contests}, {round}.',
    party:
      'Nodyn atgoffa gan y swyddog canlyniadau yw hwn. Mae {body} wedi anfon ei henwebiadau ar gyfer {contests}, {round}, i’r wefan hon, ond nid yw wedi dweud ei bod hefyd wedi eu hanfon at y Blaid.',
    unsent:
      'Nodyn atgoffa gan y swyddog canlyniadau yw hwn. Mae {body} wedi cyfarfod (neu roedd yn bwriadu cyfarfod) ar {day}, ond nid yw wedi anfon enwebiadau ar gyfer {contests}, {round}.',
  },
  subjectParty: '{body}: a ydych wedi anfon eich enwebiadau ar gyfer {contests} at y Blaid?',
  everyParty:
    'Mae pob un o swyddogion cofrestredig {body} yn cael yr e-bost hwn. Daw’r nodiadau atgoffa i ben pan fydd {body} wedi dweud bod yr enwebiadau wedi’u hanfon at y Blaid.',
  closes: {
    early: 'Bydd yr enwebiadau’n cau am {closesAt}.',
    week: 'Bydd yr enwebiadau’n cau am {closesAt}. Mae gennych {n, plural, one {un diwrnod} two {# ddiwrnod} other {# diwrnod}} ar ôl.',
    days: 'Bydd yr enwebiadau’n cau am {closesAt}. Dim ond {n, plural, one {un diwrnod} two {# ddiwrnod} other {# diwrnod}} sydd gennych ar ôl.',
    last: 'Bydd yr enwebiadau’n cau am {closesAt}. Ni ellir cyfrif dim a ddaw ar ôl yr amser hwnnw.',
  },
  ask: {
    party: 'Ar ôl eu hanfon, dywedwch hynny ar y wefan, os gwelwch yn dda. Mae’r enwau yno, yn barod i’w copïo.',
    silent:
      'Os nad ydych wedi cyfarfod eto, rhowch wybod i ni beth yw dyddiad y cyfarfod. Os ydych wedi cyfarfod, anfonwch yr enwebiadau. Os penderfynwyd peidio ag enwebu neb, rhowch wybod i ni am hynny.',
    alone: 'Anfonwch eich enwebiad, os gwelwch yn dda. Os nad ydych yn enwebu neb, rhowch wybod i ni am hynny.',
    unsent:
      'Anfonwch yr enwau a ddewisodd y cyfarfod, os gwelwch yn dda. Os penderfynodd beidio ag enwebu neb, rhowch wybod i ni am hynny.',
  },
  link: 'Mae’n cymryd tua phum munud. Mewngofnodwch yma:\n{office}',
  every:
    'Mae pob un o swyddogion cofrestredig {body} yn cael yr e-bost hwn. Bydd y nodiadau atgoffa’n dod i ben pan fydd {body} wedi anfon enwebiadau, neu wedi rhoi gwybod i ni nad yw’n enwebu neb.',
} as const satisfies Words<typeof en.reminderMail>;

export const rosterMail = {
  subject:
    '{state, select, may {{round}: caiff {body} enwebu} cannot {{round}: ni chaiff {body} enwebu} other {{round}: cyfrifir {body} a {other} fel un}}',
  'may-nominate': 'Mae’r swyddog canlyniadau wedi penderfynu y caiff {body} enwebu yn y rownd hon: {round}.',
  'cannot-nominate':
    'Mae’r swyddog canlyniadau wedi penderfynu na chaiff {body} enwebu yn y rownd hon: {round}. Mae’r enwebiadau y mae wedi’u hanfon eisoes yn aros ar y cofnod cyhoeddus.',
  'counted-with':
    'Mae’r swyddog canlyniadau wedi penderfynu y cyfrifir y rhain fel un yn {round}: {body} a {other}. {other} sy’n enwebu dros y ddau.',
  reason: 'Rheswm: {reason}',
  links: 'Gweld y dudalen:\n{page}\n\nGweld eich enwebiadau:\n{office}',
  wrong: 'Os ydych yn meddwl bod hyn yn anghywir, cysylltwch â’r swyddog canlyniadau ({contact}).',
} as const satisfies Words<typeof en.rosterMail>;

export const signInMail = {
  subject: 'Eich dolen i fewngofnodi i Enwebiadau',
  already: 'Cofrestroch fel swyddog {body}. Rydych yn swyddog eisoes, felly dim ond mewngofnodi sydd angen.',
  link: 'Gofynnoch am gael mewngofnodi i Enwebiadau. Agorwch y ddolen hon i fewngofnodi:\n\n{link}',
  once: 'Mae’r ddolen yn gweithio unwaith ac yn dod i ben ar ôl awr.',
  notYou:
    'Os na wnaethoch ofyn am hyn, anwybyddwch yr e-bost hwn. Gall unrhyw un sydd â’r ddolen fewngofnodi fel chi, felly peidiwch â’i hanfon ymlaen.',
} as const satisfies Words<typeof en.signInMail>;
