import type * as en from '../en/candidates-own';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.

export const candidateOffice = {
  title: 'Eich ymgeisyddiaeth',
  headingNone: 'Nid ydych ar restr ymgeiswyr',
  noneText:
    'Rydych wedi mewngofnodi, ond nid oes ymgeisydd wedi’i restru o dan y cyfeiriad e-bost hwn. Os ydych yn ymgeisydd, cysylltwch â’r swyddog canlyniadau ({contact}) a gofyn iddo ychwanegu eich cyfeiriad.',
  rounds: 'Pob rownd',
  heading:
    '{n, plural, one {Eich ymgeisyddiaeth} two {Eich dwy ymgeisyddiaeth} other {Eich ymgeisyddiaethau: {words}}}',
  past: 'Rowndiau cynharach',
  seePublic: 'Eich tudalen gyhoeddus',
  merged:
    'Mae’r cofnod hwn wedi’i gyfuno â chofnod arall, {name}, gan mai’r un person ydynt. Cyfrifir pob enwebiad yno. Nid oes angen i chi wneud dim yma.',
  mergedGo: 'Mynd i {name}',
  answerBanner: '{contest}: mae angen i chi dderbyn neu wrthod',
  answerDue:
    '{n, plural, =0 {Rydych ar y rhestr o ymgeiswyr. Ni allwch fod ar y papur pleidleisio heb dderbyn.} other {Wedi’ch enwebu hyd yma: {progress}. Ni allwch fod ar y papur pleidleisio heb dderbyn.}}',
  answerGo: 'Derbyn neu wrthod',
  writeBanner: '{contest}: nid ydych wedi cyhoeddi datganiad',
  writeDue: 'Gall y rhai sy’n enwebu ddarllen eich datganiad yn gyntaf. Gallwch ei newid tan {closesAt}.',
  writeDuePostponed:
    'Gall y rhai sy’n enwebu ddarllen eich datganiad yn gyntaf. Gallwch ei newid nes bod enwebiadau’n cau. Nid oes dyddiad cau newydd eto.',
  writeGo: 'Ysgrifennu eich datganiad',
  terms: {
    ballot: 'Ar y papur pleidleisio?',
    nominations: 'Enwebiadau hyd yma',
    answer: 'Eich ateb',
    statement: { en: 'Datganiad yn Saesneg', cy: 'Datganiad yn Gymraeg' },
    closes: 'Enwebiadau’n cau',
    closed: 'Caeodd yr enwebiadau',
  },
  nominations: '{progress}.',
  whoNominated: 'Gweld pwy sydd wedi’ch enwebu',
  answers: {
    accepted: 'Derbynioch ar {day}.',
    declined: 'Gwrthodoch ar {day}.',
    withdrawn: 'Tynnoch yn ôl ar {day}.',
    none: 'Nid ydych wedi derbyn na gwrthod eto.',
    suspended: 'Rydych wedi’ch atal ers {day}. Mae’r rheswm ar eich tudalen gyhoeddus.',
    ineligible: 'Dyfarnwyd ar {day} nad ydych yn gymwys. Mae’r rheswm ar eich tudalen gyhoeddus.',
  },
  withdraw: 'Tynnu’n ôl',
  accept: 'Derbyn yn lle hynny',
  ofContest: 'yn {contest}',
  statementState:
    'Fersiwn {version}, {words, plural, zero {# gair} one {un gair} two {# air} few {# gair} many {# gair} other {# gair}}, cyhoeddwyd ar {day}.',
  statementSummary:
    'Cofnododd y swyddog canlyniadau grynodeb ar {day}. Os cyhoeddwch ddatganiad, bydd yn disodli’r crynodeb.',
  statementTaken: 'Gwnaethoch ei ddileu ar {day}.',
  statementNone: 'Heb ei gyhoeddi.',
  change: 'Newid',
  write: 'Ysgrifennu',
  read: 'Darllen',
  backHome: 'Yn ôl at eich ymgeisyddiaeth',
  over: '{contest}, {round}',
  happens: 'Beth fydd yn digwydd nesaf',
  cannot: 'Ni allwch wneud hyn nawr',
  missing: {
    title: 'Nid oes gennych fynediad i’r dudalen hon',
    text: 'Efallai fod y cyfeiriad yn anghywir, neu nad ydych yn ymgeisydd yn yr ornest hon. Ewch at eich ymgeisyddiaeth a dechreuwch yno.',
    go: 'Eich ymgeisyddiaeth',
  },
  acts: {
    accepted: {
      title: 'Derbyn eich enwebiad?',
      page: 'Bydd eich tudalen gyhoeddus yn dweud eich bod wedi derbyn, gyda dyddiad heddiw.',
      enough: 'Byddwch ar y papur pleidleisio. Wedi’ch enwebu: {progress}, ac mae hynny’n ddigon.',
      holdsSeat: 'Byddwch ar y papur pleidleisio, gan eich bod yn dal y sedd ac felly nad oes angen enwebiadau arnoch.',
      standing: 'Byddwch ar y papur pleidleisio pan fydd gennych ddigon o enwebiadau. {headline}',
      later:
        'Gallwch dynnu’n ôl nes i’r swyddog canlyniadau gyhoeddi’r papur pleidleisio. Ni allwch ddadwneud tynnu’n ôl.',
      button: 'Derbyn',
      other: 'Gwrthod yn lle hynny',
    },
    declined: {
      title: 'Gwrthod eich enwebiad?',
      page: 'Bydd eich tudalen gyhoeddus yn dweud eich bod wedi gwrthod, gyda dyddiad heddiw a’ch rheswm, os rhowch un.',
      ballot:
        'Ni fyddwch ar y papur pleidleisio, hyd yn oed os oes gennych ddigon o enwebiadau. Mae eich enwebiadau’n aros ar y cofnod cyhoeddus.',
      later: 'Gallwch newid eich meddwl a derbyn tan {closesAt}.',
      laterPostponed: 'Gallwch newid eich meddwl a derbyn nes bod enwebiadau’n cau. Nid oes dyddiad cau newydd eto.',
      laterClosed:
        'Mae’r enwebiadau wedi cau, felly ni allwch ddadwneud hyn eich hun. Dim ond y swyddog canlyniadau ({contact}) all ei newid.',
      button: 'Gwrthod',
      other: 'Derbyn yn lle hynny',
    },
    withdrawn: {
      title: 'Tynnu eich ymgeisyddiaeth yn ôl?',
      warning: 'Ni allwch ddadwneud hyn. Dim ond y swyddog canlyniadau ({contact}) all eich adfer.',
      page: 'Bydd eich tudalen gyhoeddus yn dweud eich bod wedi tynnu’n ôl, gyda dyddiad heddiw a’ch rheswm, os rhowch un.',
      ballot: 'Ni fyddwch ar y papur pleidleisio, ac ni all neb eich enwebu mwyach.',
      record:
        '{n, plural, =0 {Nid oes gennych enwebiadau hyd yma.} other {Mae’r enwebiadau sydd gennych yn aros ar y cofnod cyhoeddus ({progress}).}}',
      statement: 'Mae eich datganiad yn aros yn gyhoeddus. Gallwch ei ddileu tan {closesAt}.',
      statementPostponed:
        'Mae eich datganiad yn aros yn gyhoeddus. Gallwch ei ddileu nes bod enwebiadau’n cau. Nid oes dyddiad cau newydd eto.',
      statementClosed: 'Mae eich datganiad yn aros yn gyhoeddus.',
      button: 'Tynnu eich ymgeisyddiaeth yn ôl',
      other: 'Aros yn ymgeisydd',
    },
    mail: 'Byddwn yn anfon e-bost atoch i gadarnhau hyn.',
    reason: 'Rheswm (dewisol)',
    reasonHint: 'Caiff hwn ei gyhoeddi. Mae un neu ddwy frawddeg yn ddigon.',
  },
  returnedBanner: 'Dychwelwyd eich datganiad ar gyfer {contest} atoch',
  returnedGo: 'Ei newid a’i anfon eto',
  editor: {
    title: { en: 'Eich datganiad yn Saesneg', cy: 'Eich datganiad yn Gymraeg' },
    public:
      'Gallwch gyhoeddi fersiynau newydd tan y dyddiad cau, a chedwir pob fersiwn. Gall unrhyw un ddarllen eich datganiad cyn gynted ag y byddwch yn ei gyhoeddi.',
    members:
      'Gallwch gyhoeddi fersiynau newydd tan y dyddiad cau, a chedwir pob fersiwn. Gall aelodau, swyddogion ac ymgeiswyr ddarllen eich datganiad cyn gynted ag y byddwch yn ei gyhoeddi.',
    text: 'Datganiad',
    textHint:
      'Hyd at {most, number} gair, gan gynnwys unrhyw atebion. Peidiwch â chynnwys cyfeiriadau e-bost, rhifau ffôn, cyfeiriadau cartref na rhifau aelodaeth.',
    how: 'Sut i ychwanegu penawdau, rhestri a dolenni',
    howList: {
      paragraph: 'Gadewch linell wag i ddechrau paragraff newydd.',
      heading: 'Teipiwch <code>### Geiriau</code> ar linell eu hunain i wneud pennawd.',
      list: 'Dechreuwch bob llinell â <code>-</code> i wneud rhestr.',
      emphasis: 'Teipiwch <code>*geiriau*</code> am lythrennau italig a <code>**geiriau**</code> am rai trwm.',
      link: 'Teipiwch <code>[geiriau](https://example.org)</code> i wneud dolen.',
    },
    questions: 'Cwestiynau i bob ymgeisydd',
    questionsNote: 'Dangosir eich atebion wrth ochr rhai’r ymgeiswyr eraill. Gallwch adael unrhyw un ohonynt yn wag.',
    links: 'Dolenni',
    linksNote:
      'Rhowch ddolen i’ch gwefan eich hun, neu i rywbeth a ysgrifennoch mewn man arall. Gallwch ychwanegu hyd at ddeg dolen. Mae cyfeiriadau gwe yn dechrau â https://.',
    linkWords: 'Dolen {n}: testun',
    linkAddress: 'Dolen {n}: cyfeiriad gwe',
    count: 'Geiriau a ddefnyddiwyd: {words} o {most}',
    over: 'Geiriau a ddefnyddiwyd: {words} o {most}. Nifer i’w dileu: {over} o leiaf.',
    preview: 'Rhagolwg',
    draft: 'Dyma eich drafft, a gadwyd ar {at}. Dim ond chi all ei weld.',
    saveDraft: 'Cadwch fel drafft',
    dropDraft: 'Dilëwch y drafft hwn',
    previewTitle: 'Rhagolwg o’ch datganiad',
    previewNote: 'Nid yw hwn wedi’i gyhoeddi eto.',
    previewEmpty: 'Nid ydych wedi ysgrifennu dim. Os cyhoeddwch hwn, caiff eich datganiad ei ddileu.',
    publish: 'Cyhoeddi',
    publishAgain: 'Cyhoeddi’r fersiwn hwn',
    takeBack: 'I ddileu eich datganiad, gwagiwch bob blwch a chyhoeddi.',
    notPublished: 'Nid yw hwn wedi’i gyhoeddi',
    standsNow: 'Wedi’i gyhoeddi nawr: fersiwn {version}',
    versions: 'Fersiynau',
    versionsNote: 'Cedwir pob fersiwn. Bydd darllenwyr yn gweld yr un diweddaraf.',
    version:
      'Fersiwn {version}, {day}: {words, plural, =0 {datganiad wedi’i ddileu} one {un gair} two {# air} few {# gair} many {# gair} other {# gair}}',
    closed: 'Ni allwch newid y datganiad hwn nawr',
  },
  time: {
    'round-not-announced': 'Nid yw’r rownd hon wedi’i chyhoeddi eto. Cewch ysgrifennu eich datganiad ar ôl hynny.',
    'round-closed':
      'Caeodd yr enwebiadau am {closesAt} (amser y DU), felly ni allwch newid eich datganiad mwyach. Os oes camgymeriad ynddo, cysylltwch â’r swyddog canlyniadau ({contact}).',
    'round-over': 'Cyhoeddwyd papur pleidleisio’r rownd hon, felly ni all datganiadau newid mwyach.',
    'round-cancelled': 'Cafodd y rownd hon ei chanslo, felly ni all datganiadau newid mwyach.',
  },
  refusals: {
    'round-not-announced': 'Nid yw’r rownd hon wedi’i chyhoeddi eto. Dewch yn ôl pan fydd.',
    'round-closed':
      'Caeodd yr enwebiadau am {closesAt} (amser y DU), felly nid yw hwn wedi’i gyhoeddi. Mae eich testun yn dal isod. Os oes camgymeriad yn eich datganiad cyhoeddedig, cysylltwch â’r swyddog canlyniadau ({contact}).',
    'round-over': 'Cyhoeddwyd papur pleidleisio’r rownd hon, felly ni allwch newid dim mwyach.',
    'round-cancelled': 'Cafodd y rownd hon ei chanslo, felly ni allwch newid dim mwyach.',
    'candidacy-merged':
      'Mae’r cofnod hwn wedi’i gyfuno ag un arall. Ewch yn ôl at eich ymgeisyddiaeth a defnyddiwch hwnnw.',
    'has-left':
      'Gwrthodoch neu dynnoch yn ôl, felly ni allwch gyhoeddi datganiad newydd. Gallwch ddal i ddileu eich hen un: gwagiwch bob blwch a chyhoeddi.',
    stale:
      'Cyhoeddwyd fersiwn {version} ar ôl i chi agor y dudalen hon. Mae i’w weld isod. I roi’r hyn a ysgrifennoch chi yn ei le, cyhoeddwch eto.',
    'nothing-to-take-back': 'Ysgrifennwch eich datganiad yn gyntaf. Nid oes gennych ddatganiad i’w ddileu.',
    'too-many-words':
      'Mae {words} gair yn eich datganiad. Y terfyn yw {most}, gan gynnwys eich atebion. Dilëwch o leiaf {over, plural, one {un gair} two {# air} few {# gair} many {# gair} other {# gair}}.',
    'too-many-characters':
      'Mae eich datganiad yn rhy hir. Y terfyn yw {most} nod, gan gynnwys eich atebion, dolenni a fformatio. Dilëwch o leiaf {over, plural, one {un nod} two {# nod} few {# nod} many {# nod} other {# nod}}.',
    'too-many-links':
      'Dilëwch {over, plural, one {un ddolen} two {# ddolen} few {# dolen} many {# dolen} other {# dolen}}. Y terfyn yw {most}.',
    'unknown-question':
      'Mae’r cwestiynau wedi newid ers i chi agor y dudalen hon. Copïwch eich atebion, agorwch y dudalen eto a’u gludo.',
    'question-twice': 'Cawsom ddau ateb i un cwestiwn. Agorwch y dudalen eto a rhoi cynnig arall arni.',
    'links-alone': 'Ysgrifennwch rywbeth i fynd gyda’ch dolenni, neu dilëwch y dolenni.',
    private: {
      email: 'Dilëwch y cyfeiriad e-bost “{found}”. Gall unrhyw un sy’n darllen eich tudalen ei gopïo a’i gadw.',
      phone: 'Dilëwch y rhif ffôn “{found}”. Gall unrhyw un sy’n darllen eich tudalen ei gopïo a’i gadw.',
      'membership-number':
        'Dilëwch y rhif aelodaeth “{found}”. Gall unrhyw un sy’n darllen eich tudalen ei gopïo a’i gadw.',
      'home-address':
        'Dilëwch y cyfeiriad “{found}”, neu gadewch rif y tŷ allan. Gall unrhyw un sy’n darllen eich tudalen ei gopïo a’i gadw.',
      postcode: 'Dilëwch y cod post “{found}”. Gall unrhyw un sy’n darllen eich tudalen ei gopïo a’i gadw.',
    },
    'strange-link': 'Dilëwch “{found}”, neu rhowch yn ei le gyfeiriad gwe sy’n dechrau â https:// neu http://.',
    'strange-sign':
      'Dilëwch y nod cudd {found}. I wneud hyn, gludwch y testun eto fel testun plaen, neu teipiwch y llinell eto.',
    'link-words-missing': 'Rhowch y testun ar gyfer y ddolen hon, neu gadewch y ddau flwch yn wag.',
    'link-words-long': 'Byrhewch destun y ddolen hon i {most} nod neu lai.',
    'link-address-missing': 'Rhowch y cyfeiriad gwe ar gyfer y ddolen hon, neu gadewch y ddau flwch yn wag.',
    'link-address-wrong':
      'Rhowch gyfeiriad gwe llawn sy’n dechrau â https://, fel https://example.org. Rhoesoch “{found}”.',
    'link-twice': 'Rydych wedi rhoi’r cyfeiriad gwe hwn ddwywaith. Dilëwch un ohonynt.',
    'accepted-already': 'Rydych wedi derbyn eisoes. Os nad ydych am sefyll mwyach, tynnwch yn ôl.',
    'not-accepted': 'Nid ydych wedi derbyn, felly ni allwch dynnu’n ôl. Gallwch wrthod yn lle hynny.',
    'has-withdrawn': 'Rydych wedi tynnu’n ôl. Dim ond y swyddog canlyniadau ({contact}) all eich adfer.',
    'declined-and-closed':
      'Gwrthodoch, ac mae’r enwebiadau wedi cau. Dim ond y swyddog canlyniadau ({contact}) all newid hyn.',
    barred:
      'Ni allwch dderbyn, gan eich bod wedi’ch atal neu nad ydych yn gymwys. Cysylltwch â’r swyddog canlyniadau ({contact}).',
    'reason-long': 'Byrhewch y rheswm i {most} nod neu lai.',
    field: 'Gwiriwch yr hyn a roesoch a rhowch gynnig arall arni.',
  },
} as const satisfies Words<typeof en.candidateOffice>;

export const reports = {
  public: {
    feed: 'Dilyn yr adroddiadau hyn (ffrwd)',
    feedAll: 'Dilyn adroddiadau pob cynrychiolydd (ffrwd)',
    title: 'Adroddiadau ar gyfarfodydd',
    note: 'Geiriau’r cynrychiolydd ei hun yw’r rhain, ar ei wefan ei hun.',
    count:
      '{n, plural, one {Un adroddiad ar gyfarfod} two {# adroddiad ar gyfarfodydd} few {# adroddiad ar gyfarfodydd} many {# adroddiad ar gyfarfodydd} other {# adroddiad ar gyfarfodydd}}',
    by: 'gan {name}',
  },
  own: {
    title: 'Eich adroddiadau',
    heading:
      '{n, plural, =0 {Nid ydych wedi ychwanegu adroddiad} one {Rydych wedi ychwanegu un adroddiad} two {Rydych wedi ychwanegu dau adroddiad} other {Rydych wedi ychwanegu {words} o adroddiadau}}',
    lede: 'Os ydych yn dal sedd, neu wedi dal sedd, gallwch restru eich adroddiadau ar ei chyfarfodydd. Dangosir pob adroddiad fel dolen ar eich tudalen gyhoeddus, gyda dyddiad y cyfarfod.',
    seats: 'Eich seddi',
    held: '{contest}, {round}: o {from}',
    heldUntil: '{contest}, {round}: o {from} tan {until}',
    heldUndated: '{contest}, {round}',
    add: 'Ychwanegu adroddiad',
    none: 'Nid ydych wedi ychwanegu adroddiad.',
    take: 'Dileu',
    takeOf: '{title}',
    home: '{n, plural, =0 {Nid ydych wedi ychwanegu yr un.} one {Rydych wedi ychwanegu un.} other {Rydych wedi ychwanegu #.}}',
    homeGo: 'Gweld ac ychwanegu adroddiadau',
    noSeat: 'Nid ydych wedi dal sedd',
    noSeatText:
      'Dim ond pobl sy’n dal sedd, neu sydd wedi dal sedd, all ychwanegu adroddiadau ar ei chyfarfodydd. Os yw ein cofnod yn anghywir, dywedwch wrth y swyddog canlyniadau ({contact}).',
  },
  form: {
    day: 'Dyddiad y cyfarfod',
    dayHint: 'Er enghraifft, {example}',
    title: 'Teitl',
    titleHint: 'Teitl yr adroddiad ar eich gwefan',
    address: 'Cyfeiriad gwe',
    addressHint: 'Cyfeiriad yr adroddiad, yn dechrau â https://',
    button: 'Ychwanegu’r adroddiad hwn',
  },
  take: {
    title: 'Dileu’r adroddiad hwn?',
    points: {
      page: 'Caiff y ddolen ei thynnu oddi ar eich tudalen gyhoeddus ar unwaith.',
      log: 'Mae’r cofnod cyhoeddus yn cadw cofnod bod yr adroddiad wedi’i ychwanegu a’i ddileu.',
      again: 'Gallwch ei ychwanegu eto’n ddiweddarach.',
    },
    button: 'Dileu’r adroddiad hwn',
    keep: 'Ei gadw',
  },
  refusals: {
    'no-seat': 'Dim ond pobl sy’n dal sedd, neu sydd wedi dal sedd, all ychwanegu adroddiadau ar ei chyfarfodydd.',
    'no-such-report': 'Mae’r adroddiad hwn wedi’i ddileu eisoes.',
    'day-missing': 'Rhowch ddiwrnod, mis a blwyddyn y cyfarfod.',
    'day-not-real': 'Rhowch ddyddiad go iawn, fel 7 12 2026.',
    'year-not-four-digits': 'Rhowch y flwyddyn â phedwar digid, fel 2026.',
    'day-to-come': 'Rhowch ddyddiad nad yw yn y dyfodol.',
    'no-seat-then': 'Rhowch ddyddiad pan oeddech yn dal sedd. Nid oedd gennych sedd ar y dyddiad hwn.',
    'title-missing': 'Rhowch deitl yr adroddiad.',
    'title-long': 'Byrhewch y teitl i {most} nod.',
    'title-wrong': 'Tynnwch “{found}” o’r teitl.',
    'address-missing': 'Rhowch gyfeiriad gwe yr adroddiad.',
    'address-not-https': 'Rhowch gyfeiriad gwe llawn sy’n dechrau â https://, fel https://example.org/report.',
    'address-private': 'Mae’r cyfeiriad gwe’n cynnwys cyfeiriad e-bost, rhif ffôn neu rywbeth tebyg. Rhowch un hebddo.',
    'posted-already':
      'Rydych eisoes wedi ychwanegu’r cyfeiriad gwe hwn ar gyfer y dyddiad hwnnw, â theitl arall. Dilëwch yr adroddiad hwnnw yn gyntaf.',
  },
} as const satisfies Words<typeof en.reports>;
