import type { candidateOffice as english } from '../en/candidate-office';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const candidateOffice = {
  title: 'Eich ymgeisyddiaeth',
  headingNone: 'Nid ydych yn ymgeisydd yma',
  noneText:
    'Rydych wedi mewngofnodi, ond nid oes rownd a gyhoeddwyd sydd â chi’n ymgeisydd o dan y cyfeiriad hwn. Gall pwy bynnag sy’n rhedeg y rownd gofnodi eich cyfeiriad.',
  rounds: 'Gweld pob rownd',
  heading:
    '{n, plural, one {Ble rydych yn sefyll} two {Ble rydych yn sefyll: dwy ymgeisyddiaeth} other {Ble rydych yn sefyll: {words} o ymgeisyddiaethau}}',
  past: 'Rowndiau cynharach',
  seePublic: 'Eich tudalen gyhoeddus',
  bodies: '{n, plural, one {mae un} other {mae {words}}}',
  merged:
    'Canfuwyd mai’r un person yw’r cofnod hwn a {name}. Mae pob enwebiad i’r naill neu’r llall yn cyfrif yno, ac ni wneir dim yma mwyach.',
  mergedGo: 'Gweld {name}',
  answerBanner: '{contest}: mae eich ateb yn eisiau',
  answerDue:
    '{n, plural, =0 {Rydych ar y rhestr. Nid oes neb ar y papur pleidleisio heb dderbyn.} other {Wedi’ch enwebu hyd yma: {progress}. Nid oes neb ar y papur pleidleisio heb dderbyn.}}',
  answerGo: 'Dweud a ydych yn sefyll',
  writeBanner: '{contest}: dim datganiad eto',
  writeDue: 'Mae CLPs yn penderfynu, ac nid oes gair gennych i’w ddarllen. Gallwch ei newid tan {closesAt}.',
  writeGo: 'Ysgrifennu eich datganiad',
  terms: {
    ballot: 'Ar y papur pleidleisio?',
    nominations: 'Enwebiadau hyd yma',
    answer: 'Eich ateb',
    statement: { en: 'Datganiad yn Saesneg', cy: 'Datganiad yn Gymraeg' },
    closes: 'Enwebiadau’n cau',
    closed: 'Caeodd enwebiadau',
  },
  nominations: '{progress}.',
  notHeard:
    '{n, plural, =0 {Clywyd gan bob un.} one {Mae un o’r {all} heb ei glywed eto.} other {Mae {number} o’r {all} heb eu clywed eto.}}',
  whoNominated: 'Gweld pwy',
  answers: {
    accepted: 'Derbynioch ar {day}.',
    acceptedNoDay: 'Rydych wedi derbyn.',
    declined: 'Gwrthodoch ar {day}.',
    withdrawn: 'Tynnoch yn ôl ar {day}.',
    none: 'Nid ydych wedi ateb.',
    suspended: 'Rydych wedi’ch atal ers {day}. Mae’r rheswm ar eich tudalen gyhoeddus.',
    ineligible: 'Cafwyd nad ydych yn gymwys ar {day}. Mae’r rheswm ar eich tudalen gyhoeddus.',
  },
  withdraw: 'Tynnu’n ôl',
  accept: 'Derbyn wedi’r cyfan',
  answerNow: 'Ateb',
  ofContest: 'yn {contest}',
  statementState:
    'Fersiwn {version}, {words, plural, zero {# gair} one {un gair} two {# air} few {# gair} many {# gair} other {# gair}}, {day}.',
  statementSummary: 'Crynodeb a gofnododd gweinyddwr, {day}. Bydd yr hyn a ysgrifennwch yn cymryd ei le.',
  statementTaken: 'Tynnwyd yn ôl ar {day}.',
  statementNone: 'Dim.',
  change: 'Newid',
  write: 'Ysgrifennu',
  read: 'Darllen',
  backHome: 'Yn ôl at ble rydych yn sefyll',
  over: '{contest}, {round}',
  happens: 'Beth fydd yn digwydd',
  cannot: 'Ni ellir gwneud hyn yn awr',
  missing: {
    title: 'Nid eich tudalen chi yw hon',
    text: 'Naill ai mae’r cyfeiriad yn anghywir, neu nid ydych yn ymgeisydd yn yr ornest hon. Ewch yn ôl at ble rydych yn sefyll a dechreuwch yno.',
    go: 'Ble rydych yn sefyll',
  },
  acts: {
    accepted: {
      title: 'Derbyn eich enwebiad?',
      page: 'Bydd eich tudalen gyhoeddus yn dweud o hyn ymlaen eich bod wedi derbyn, gyda dyddiad heddiw.',
      enough: 'Byddwch wedyn ar y papur pleidleisio. Wedi’ch enwebu: {progress}, ac mae hynny’n ddigon.',
      standing: 'Byddwch ar y papur pleidleisio pan fydd digon wedi’ch enwebu. {headline}',
      later: 'Gallwch dynnu’n ôl nes cyhoeddi’r papur pleidleisio. Mae tynnu’n ôl yn derfynol.',
      button: 'Derbyn',
      other: 'Gwrthod yn lle hynny',
    },
    declined: {
      title: 'Gwrthod eich enwebiad?',
      page: 'Bydd eich tudalen gyhoeddus yn dweud o hyn ymlaen eich bod wedi gwrthod, gyda dyddiad heddiw a’ch rheswm, os rhowch un.',
      ballot: 'Ni fyddwch ar y papur pleidleisio, faint bynnag sy’n eich enwebu. Mae’r enwebiadau’n aros ar y cofnod.',
      later: 'Tan {closesAt} gallwch newid eich meddwl a derbyn.',
      laterClosed: 'Mae’r enwebiadau wedi cau: dim ond pwy bynnag sy’n rhedeg y rownd all ei newid yn ôl.',
      button: 'Gwrthod',
      other: 'Derbyn yn lle hynny',
    },
    withdrawn: {
      title: 'Tynnu eich ymgeisyddiaeth yn ôl?',
      warning: 'Mae hyn yn derfynol. Dim ond pwy bynnag sy’n rhedeg y rownd all ddod â chi’n ôl.',
      page: 'Bydd eich tudalen gyhoeddus yn dweud o hyn ymlaen eich bod wedi tynnu’n ôl, gyda dyddiad heddiw a’ch rheswm, os rhowch un.',
      ballot: 'Ni fyddwch ar y papur pleidleisio, ac ni all neb eich enwebu mwyach.',
      record:
        '{n, plural, =0 {Nid oes dim sy’n sefyll yn eich enwebu.} other {Mae’r hyn a’ch enwebodd yn aros ar y cofnod: {progress}.}}',
      statement: 'Mae eich datganiad yn aros. Gallwch ei dynnu’n ôl tan {closesAt}.',
      statementClosed: 'Mae eich datganiad yn aros.',
      button: 'Tynnu eich ymgeisyddiaeth yn ôl',
      other: 'Aros yn ymgeisydd',
    },
    mail: 'Cewch e-bost yn dweud hynny.',
    reason: 'Rheswm (dewisol)',
    reasonHint: 'Gall unrhyw un ei ddarllen. Un neu ddwy frawddeg.',
  },
  editor: {
    title: { en: 'Eich datganiad yn Saesneg', cy: 'Eich datganiad yn Gymraeg' },
    public:
      'Tan hynny gallwch gyhoeddi fersiynau newydd; bydd y rhai o’u blaen yn aros ar y cofnod. Gall unrhyw un ddarllen fersiwn cyn gynted ag y caiff ei gyhoeddi.',
    members:
      'Tan hynny gallwch gyhoeddi fersiynau newydd; bydd y rhai o’u blaen yn aros ar y cofnod. Gall aelodau, swyddogion ac ymgeiswyr ddarllen fersiwn cyn gynted ag y caiff ei gyhoeddi.',
    text: 'Datganiad',
    textHint:
      'Hyd at {most, number} gair, gan gynnwys yr atebion. Peidiwch â rhoi cyfeiriadau e-bost, rhifau ffôn, cyfeiriadau cartref na rhifau aelodaeth.',
    how: 'Penawdau, rhestri a dolenni',
    howList: {
      paragraph: 'Mae llinell wag yn dechrau paragraff newydd.',
      heading: 'Mae <code>### Geiriau</code> ar linell eu hunain yn gwneud pennawd.',
      list: 'Mae llinellau sy’n dechrau â <code>-</code> yn gwneud rhestr.',
      emphasis: 'Mae <code>*geiriau*</code> mewn llythrennau italig, a <code>**geiriau**</code> mewn rhai trwm.',
      link: 'Mae <code>[geiriau](https://example.org)</code> yn gwneud dolen.',
    },
    questions: 'Yr hyn a ofynnir i bob ymgeisydd',
    questionsNote: 'Bydd pob ateb wrth ochr rhai’r lleill. Gadewch allan yr hyn nad ydych am ei ateb.',
    links: 'Dolenni',
    linksNote:
      'I’ch gwefan eich hun, neu i’r hyn a ysgrifennoch mewn man arall. Hyd at ddeg. Mae cyfeiriadau’n dechrau â https://.',
    linkWords: 'Geiriau dolen {n}',
    linkAddress: 'Cyfeiriad dolen {n}',
    count: 'Geiriau: {words} o {most}',
    over: 'Geiriau: {words} o {most}. Gormod o {over}.',
    preview: 'Gweld sut y bydd yn edrych',
    previewTitle: 'Sut y bydd yn edrych',
    previewNote: 'Heb ei gyhoeddi eto.',
    previewEmpty: 'Nid oes dim wedi’i ysgrifennu. O’i gyhoeddi fel hyn, caiff y datganiad ei dynnu’n ôl.',
    publish: 'Cyhoeddi',
    publishAgain: 'Cyhoeddi’r fersiwn hwn',
    takeBack: 'I dynnu’r datganiad yn ôl, gwagiwch bob blwch a chyhoeddi.',
    notPublished: 'Nid yw hwn wedi’i gyhoeddi',
    standsNow: 'Yr hyn sy’n sefyll yn awr: fersiwn {version}',
    versions: 'Fersiynau',
    versionsNote: 'Mae pob fersiwn yn aros ar y cofnod. Yr olaf a ddangosir.',
    version:
      'Fersiwn {version}, {day}: {words, plural, =0 {tynnwyd yn ôl} one {un gair} two {# air} few {# gair} many {# gair} other {# gair}}',
    closed: 'Ni all neb newid y datganiad hwn oddi yma mwyach.',
  },
  time: {
    'round-not-announced': 'Nid yw’r rownd wedi’i chyhoeddi eto. Dewch yn ôl pan fydd.',
    'round-closed':
      'Caeodd yr enwebiadau am {closesAt} (amser y DU). Penderfynodd CLPs ar sail yr hyn a safai bryd hynny, felly dim ond pwy bynnag sy’n rhedeg y rownd all gywiro datganiad yn awr.',
    'round-over': 'Cyhoeddwyd papur pleidleisio’r rownd hon. Mae’r hyn sy’n sefyll yn aros fel y mae.',
    'round-cancelled': 'Canslwyd y rownd hon. Mae’r hyn sy’n sefyll yn aros fel y mae.',
  },
  refusals: {
    'round-not-announced': 'Nid yw’r rownd wedi’i chyhoeddi eto. Dewch yn ôl pan fydd.',
    'round-closed':
      'Caeodd yr enwebiadau am {closesAt} (amser y DU), felly nid yw hwn wedi’i gyhoeddi. Dim ond pwy bynnag sy’n rhedeg y rownd all gywiro datganiad yn awr. Mae’r hyn a ysgrifennoch yn dal isod.',
    'round-over': 'Cyhoeddwyd papur pleidleisio’r rownd hon, felly nid oes dim yn newid mwyach.',
    'round-cancelled': 'Canslwyd y rownd hon, felly nid oes dim yn newid mwyach.',
    'candidacy-merged': 'Mae’r cofnod hwn yn cyfrif gydag un arall. Ewch yn ôl at ble rydych yn sefyll.',
    'has-left':
      'Gwrthodoch neu dynnoch yn ôl, felly ni chyhoeddir geiriau newydd. Gallwch ddal i dynnu’r datganiad yn ôl: gwagiwch bob blwch.',
    stale:
      'Cyhoeddwyd fersiwn {version} ers i chi agor y dudalen hon. Mae o dan yr hyn a ysgrifennoch. Cyhoeddwch eto i roi eich un chi yn ei le.',
    'nothing-to-take-back': 'Ysgrifennwch rywbeth yn gyntaf. Nid oes datganiad i’w dynnu’n ôl.',
    'too-many-words':
      'Byrhewch ef o {over, plural, one {un gair} two {# air} few {# gair} many {# gair} other {# gair}}. Mae ganddo {words}, a {most} yw’r mwyaf, gan gynnwys yr atebion.',
    'too-many-characters':
      'Byrhewch ef o {over, plural, one {un nod} two {# nod} few {# nod} many {# nod} other {# nod}}. {most} yw’r mwyaf.',
    'too-many-links':
      'Gadewch allan {over, plural, one {un ddolen} two {# ddolen} few {# dolen} many {# dolen} other {# dolen}}. {most} yw’r mwyaf.',
    'unknown-question':
      'Mae’r cwestiynau wedi newid ers i chi agor y dudalen hon. Copïwch eich atebion, agorwch y dudalen eto a’u gludo.',
    'question-twice': 'Daeth ateb ddwywaith. Agorwch y dudalen eto.',
    'links-alone': 'Ysgrifennwch rywbeth wrth ochr y dolenni, neu tynnwch y dolenni hefyd.',
    private: {
      email: 'Tynnwch y cyfeiriad e-bost “{found}”. Gall unrhyw un gopïo’r hyn a gyhoeddir, am byth.',
      phone: 'Tynnwch y rhif ffôn “{found}”. Gall unrhyw un gopïo’r hyn a gyhoeddir, am byth.',
      'membership-number': 'Tynnwch y rhif aelodaeth “{found}”. Gall unrhyw un gopïo’r hyn a gyhoeddir, am byth.',
      'home-address':
        'Tynnwch y cyfeiriad “{found}”, neu gadewch rif y tŷ allan. Gall unrhyw un gopïo’r hyn a gyhoeddir, am byth.',
      postcode: 'Tynnwch y cod post “{found}”. Gall unrhyw un gopïo’r hyn a gyhoeddir, am byth.',
    },
    'strange-link': 'Tynnwch “{found}”, neu ei droi’n gyfeiriad sy’n dechrau â https:// neu http://.',
    'strange-sign': 'Tynnwch yr arwydd cudd {found}. Gludwch y testun fel testun plaen, neu deipio’r llinell eto.',
    'link-words-missing': 'Rhowch eiriau i’r ddolen hon, neu gadewch y ddau flwch yn wag.',
    'link-words-long': 'Byrhewch eiriau’r ddolen hon i {most} nod.',
    'link-address-missing': 'Rhowch gyfeiriad y ddolen hon, neu gadewch y ddau flwch yn wag.',
    'link-address-wrong':
      'Rhowch gyfeiriad cyfan sy’n dechrau â https://, fel https://example.org. Rhoesoch “{found}”.',
    'link-twice': 'Mae’r cyfeiriad hwn yma ddwywaith. Gadewch un allan.',
    'accepted-already': 'Rydych wedi derbyn. I beidio â sefyll mwyach, tynnwch yn ôl.',
    'not-accepted': 'Nid ydych wedi derbyn, felly nid oes dim i dynnu’n ôl ohono. Gallwch wrthod.',
    'has-withdrawn': 'Rydych wedi tynnu’n ôl. Dim ond pwy bynnag sy’n rhedeg y rownd all ddod â chi’n ôl.',
    'declined-and-closed':
      'Gwrthodoch, ac mae’r enwebiadau wedi cau. Dim ond pwy bynnag sy’n rhedeg y rownd all ei newid yn ôl.',
    barred: 'Rydych wedi’ch atal neu nid ydych yn gymwys. Ysgrifennwch at bwy bynnag sy’n rhedeg y rownd.',
    'reason-long': 'Byrhewch y rheswm i {most} nod.',
    field: 'Gwiriwch hwn a rhowch gynnig arall arni.',
  },
  problem: 'Mae problem',
  notDone: 'Nid yw hyn wedi’i wneud',
  errorMark: 'Gwall: {text}',
} as const satisfies Words<typeof english>;
