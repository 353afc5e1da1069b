import type * as en from '../en/log';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.

export const publicLog = {
  title: 'Y cofnod cyhoeddus',
  pageTitle: 'Eitemau {from, number} i {to, number} yn y cofnod cyhoeddus',
  description: 'Pob newid a wnaed ar y wefan hon, yn ei drefn. Mae pob eitem yn cynnwys hash yr un o’i blaen.',
  lede: 'Pob newid a wnaed ar y wefan hon, yn ei drefn. Pe bai eitem yn cael ei newid neu ei dileu, byddai pob hash diweddarach yn newid hefyd.',
  empty: 'Does dim wedi’i gofnodi eto.',
  head: 'Eitem ddiweddaraf',
  headRow: 'Eitem {seq, number}',
  hash: 'Hash',
  how: {
    title: 'Sut i’w wirio',
    first:
      'Nodwch rif a hash yr eitem ddiweddaraf. Yn ddiweddarach, gwiriwch fod gan yr eitem â’r rhif hwnnw yr un hash o hyd.',
    second:
      'Hash eitem yw SHA-256 yr hash blaenorol, wedi’i ddilyn yn union gan SHA-256 yr eitem ei hun: ei hamser, ei digwyddiad, ei ffeithiau, y rhesi a newidiwyd, ei fformat a’i rhif fel JSON canonaidd. Mae pob testun a deipiodd rhywun yn yr eitem fel hash hallt.',
    third: 'Mae’r eitem gyntaf yn defnyddio 64 o seroau fel yr hash blaenorol.',
  },
  entries: 'Eitemau {from, number} i {to, number}',
  caption: 'Y diweddaraf yn gyntaf',
  seq: 'Eitem',
  at: 'Pryd',
  whatAndHash: 'Newid a hash',
  newer: 'Eitemau mwy newydd',
  newest: 'Yr eitemau diweddaraf',
  older: 'Eitemau hŷn',
  pages: 'Tudalennau’r cofnod',
  event: {
    roundCreated: 'Crëwyd rownd: {round}',
    deadlineMoved:
      'Symudwyd dyddiad cau {round} i {to}. {reason}{agreed, select, two { Cytunodd dau swyddog canlyniadau.} only { Penderfynodd yr unig swyddog canlyniadau ar ei ben ei hun.} other {}}',
    incumbent: 'Cofnodwyd bod {candidate} yn dal sedd {contest}, felly nid oes angen enwebiadau. {reason}',
    notIncumbent: 'Nid yw {candidate} bellach wedi’i gofnodi fel deiliad sedd {contest}. {reason}',
    candidateSorted: 'Cywirwyd lle {candidate} yn nhrefn yr wyddor',
    candidacyChanged: '{candidate}, {contest}: {kind}',
    investigationAnnounced: '{candidate}, {contest}: {kind}. Edrychir ar hyn eto ar {review}. Ffynhonnell: {source}',
    meetingRecorded: 'Cyhoeddodd {body} gyfarfod ar gyfer {contest}: {day}',
    submissionReceived:
      '{kind, select, names {Enwebodd {body} {n, plural, one {un person} other {# o bobl}} ar gyfer {contest}} nobody {Penderfynodd {body} beidio ag enwebu neb ar gyfer {contest}} other {Tynnodd {body} ei henwebiadau ar gyfer {contest} yn ôl}}, fersiwn {version, number}',
    submissionToConfirm:
      '{kind, select, names {Anfonodd {body} enwebiadau {n, plural, one {un person} other {# o bobl}} ar gyfer {contest}} other {Anfonodd {body} ei phenderfyniad i beidio ag enwebu neb ar gyfer {contest}}}, fersiwn {version, number}. {kind, select, names {Dim ond os bydd ail swyddog neu’r swyddog canlyniadau yn eu cadarnhau y byddant yn cyfrif} other {Dim ond os bydd ail swyddog neu’r swyddog canlyniadau yn ei gadarnhau y bydd yn cyfrif}}',
    acceptedLate:
      '. Roedd yn rhy hwyr: cyrhaeddodd ({received}), a chafodd ei dderbyn yn hwyr ({accepted}). {reason}{agreed, select, two { Cytunodd dau swyddog canlyniadau.} only { Penderfynodd yr unig swyddog canlyniadau ar ei ben ei hun.} other {}}',
    nominationsReported:
      '{n, plural, one {Ychwanegwyd un enwebiad a adroddwyd} other {Ychwanegwyd # enwebiad a adroddwyd}} ar gyfer {contest}',
    officerAppointed: 'Cofrestrwyd un o swyddogion {body}',
    officersAppointed:
      'Cofrestrwyd {n, plural, one {un swyddog} other {# swyddog}} mewn {bodies, plural, one {un corff} other {# corff}} o restr',
    officeEnded: 'Cofnodwyd diwedd cyfnod un o swyddogion {body}',
    membersAdded: 'Cofrestrwyd {n, plural, one {un aelod} other {# aelod}} o restr',
    adminGranted: {
      owner: 'Gwnaed rhywun yn berchennog ar y wefan hon',
      returning_officer: 'Gwnaed rhywun yn swyddog canlyniadau',
      observer: 'Gwnaed rhywun yn sylwedydd',
    },
    roundRoleGranted: {
      returning_officer: 'Gwnaed rhywun yn swyddog canlyniadau ar gyfer {round}',
      moderator: 'Gwnaed rhywun yn gymedrolwr ar gyfer {round}',
      observer: 'Gwnaed rhywun yn sylwedydd ar gyfer {round}',
    },
    roundRoleEnded: {
      returning_officer: 'Nid yw rhywun yn swyddog canlyniadau ar gyfer {round} mwyach',
      moderator: 'Nid yw rhywun yn gymedrolwr ar gyfer {round} mwyach',
      observer: 'Nid yw rhywun yn sylwedydd ar gyfer {round} mwyach',
    },
    adminRevoked: {
      owner: 'Nid yw rhywun yn berchennog ar y wefan hon mwyach',
      returning_officer: 'Nid yw rhywun yn swyddog canlyniadau mwyach',
      observer: 'Nid yw rhywun yn sylwedydd mwyach',
    },
    roundDeclared:
      '{number, plural, =1 {Cyhoeddwyd canlyniad {round}} other {Diwygiwyd canlyniad cyhoeddedig {round}: cyhoeddiad #. {reason}}}',
    amendmentOpened: 'Agorwyd diwygiad ar gyfer {round}. {reason}',
    amendmentClosed: 'Caewyd y diwygiad ar gyfer {round} heb newidiadau',
    textRedacted: 'Golygwyd testun yn eitem {entry, number}. {reason}',
    bodiesAdded:
      '{n, plural, =0 {Mae enwau’r CLPs yn y cofnod o hyn ymlaen} one {Ychwanegwyd un CLP} two {Ychwanegwyd # CLP} other {Ychwanegwyd # CLP}}',
    roundCarriedOver: '{round}, fel yr oedd pan gafodd y cofnod ei fformat presennol',
    keyPublished: 'Allwedd {keyId} sy’n llofnodi’r cofnod bob dydd o hyn ymlaen',
    submissionConfirmed:
      'Cadarnhawyd derbynneb {receipt} gan {by, select, officer {ail swyddog} other {y swyddog canlyniadau}}',
    submissionVoided: 'Dyfarnwyd bod derbynneb {receipt} yn annilys. {reason}',
    submissionRestored: 'Adferwyd derbynneb {receipt}. {reason}',
    candidaciesMerged: '{candidate}, {contest}: unwyd â’r ymgeisydd {into}. {reason}',
    candidaciesParted: '{candidate}, {contest}: dadwnaed yr uno. {reason}',
    writeInTied:
      'Derbynneb {receipt}: parwyd yr enw a ysgrifennwyd i mewn, {name}, â’r ymgeisydd {candidate}. {reason}',
    writeInUntied:
      'Derbynneb {receipt}: nid yw’r enw a ysgrifennwyd i mewn, {name}, wedi’i baru ag ymgeisydd mwyach. {reason}',
    roundCancelled: 'Canslwyd {round}. {reason}',
    roundPostponed: 'Gohiriwyd {round}. {reason}',
    resultRecorded:
      '{contest}, {round}: {n, plural, =0 {cofnodwyd y canlyniad} one {{again, select, yes {newidiwyd} other {cofnodwyd}} y canlyniad, etholwyd un} other {{again, select, yes {newidiwyd} other {cofnodwyd}} y canlyniad, etholwyd #}}',
    vacancyRecorded: '{candidate}, {contest}: {why}',
    vacancyFilled: 'Cymerodd {filledBy} sedd {candidate}, {contest}',
    vacancyRetracted: '{candidate}, {contest}: dilëwyd y cofnod am y sedd hon. {reason}',
    totalRecorded: '{candidate}, {contest}: cofnodwyd cyfanswm o {n, number} enwebiad a gyhoeddwyd mewn man arall',
    nominationsClosed: 'Caeodd yr enwebiadau ar gyfer {round} am {closed}',
    confirmationsClosed: 'Caeodd y cyfnod cadarnhau enwebiadau ar gyfer {round} am {closed}',
    roundAnnounced: 'Cyhoeddwyd y bydd rownd: {round}. Bydd yr enwebiadau’n agor am {opens}',
    roundChanged:
      '{round}: newidiwyd {what}. {reason}{agreed, select, two { Cytunodd dau swyddog canlyniadau.} only { Penderfynodd yr unig swyddog canlyniadau ar ei ben ei hun.} other {}}',
    changed:
      '{kind, select, title {ei henw} note {ei nodyn} source {ei ffynhonnell} confirmation {cadarnhad gan ail swyddog} statements {pwy all ddarllen y datganiadau} delegates {a gaiff swyddogion enwi cynrychiolydd} contact {pwy i’w holi amdani} questions {y cwestiynau i ymgeiswyr {contest}} approval {a oes rhaid cymeradwyo datganiadau} applications {a gaiff pobl gynnig eu hunain} timetable {ei hamserlen} contest {yr ornest {contest}} rule {rheol {contest}} other {{kind}}}',
    // ICU does not parse a key with a hyphen, like "cannot-nominate", so such a state has a general text.
    rosterChanged:
      '{now, select, cannot {{round}: ni all {body} enwebu} counted {{round}: cyfrifir {body} ynghyd â chorff arall, {other}} may {{round}: gall {body} enwebu} other {{round}: newidiwyd sefyllfa {body}}}. {reason}',
    candidacyAdded: 'Ychwanegwyd {candidate} at ymgeiswyr {contest}',
    other: '{event}',
  },
} as const satisfies Words<typeof en.publicLog>;

export const guideLog = {
  statementPublished:
    '{version, plural, =1 {Datganiad} other {Fersiwn # o’r datganiad}} gan {candidate}, {contest}, wedi’i gyhoeddi {language, select, cy {yn Gymraeg} other {yn Saesneg}}: {words, plural, two {# air} few {# gair} many {# gair} other {# gair}}',
  statementApproved:
    '{version, plural, =1 {Datganiad} other {Fersiwn # o ddatganiad}} {candidate}, {contest}, a gyhoeddwyd {language, select, cy {yn Gymraeg} other {yn Saesneg}} ar ôl i’r swyddog canlyniadau ei gymeradwyo: {words, plural, one {# gair} other {# gair}}',
  statementSent:
    'Anfonodd {candidate}, {contest}, ddatganiad {language, select, cy {yn Gymraeg} other {yn Saesneg}} at y swyddog canlyniadau i’w gymeradwyo',
  statementReturned:
    'Dychwelodd y swyddog canlyniadau ddatganiad {candidate}, {contest}, {language, select, cy {yn Gymraeg} other {yn Saesneg}} at yr ymgeisydd: {why}',
  statementEntered:
    '{version, plural, =1 {Datganiad} other {Fersiwn # o’r datganiad}} gan {candidate}, {contest}, wedi’i gofnodi gan y swyddog canlyniadau {language, select, cy {yn Gymraeg} other {yn Saesneg}}: {words, plural, two {# air} few {# gair} many {# gair} other {# gair}}. {reason}',
  slateAdded: 'Ychwanegwyd rhestr ar y cyd: {name}, {contest}',
  slateChanged: 'Newidiwyd rhestr ar y cyd: {slate}, {contest}. {reason}',
  claimAdded: '{candidate}, {contest}: cefnogir gan {slate}',
  claimWithdrawn: '{candidate}, {contest}: nid yw’n cael cefnogaeth {slate} ers {day}. {reason}',
  reportPosted: 'Cyhoeddodd {candidate} adroddiad ar y cyfarfod ar {day}: {title}',
  reportEntered: 'Cyhoeddodd y swyddog canlyniadau adroddiad gan {candidate} ar y cyfarfod ar {day}: {title}',
  reportRemoved:
    'Tynnodd y swyddog canlyniadau adroddiad gan {candidate} ar y cyfarfod ar {day} oddi ar y wefan: {title}',
  reportTakenBack: 'Tynnodd {candidate} adroddiad ar y cyfarfod ar {day} oddi ar y wefan: {title}',
  hustingListed: 'Ychwanegwyd hustyngau, {round}: {title}, {at}',
  hustingChanged: 'Newidiwyd hustyngau, {round}: {title}, {at}',
  hustingCancelled: 'Canslwyd hustyngau, {round}: {title}, {at}. {reason}',
} as const satisfies Words<typeof en.guideLog>;

export const verify = {
  title: 'Sut i wirio’r cofnod hwn',
  description: 'Sut y gall unrhyw un wirio derbynneb, y cofnod cyhoeddus, cyhoeddiad o’r canlyniad ac archif rownd.',
  lede: 'Nid oes rhaid i chi ymddiried yn y wefan hon. Os cadwch gopi o ychydig o godau, gallwch ddangos yn ddiweddarach a oes unrhyw beth wedi’i newid.',
  receipt: {
    title: 'Gwirio derbynneb',
    first: 'Mae gan bob set o enwebiadau dderbynneb gyhoeddus. Mae’n dangos yn union beth a dderbyniwyd, a phryd.',
    second:
      'Lawrlwythwch y cynnwys o’r dderbynneb. Ei hash SHA-256 yw’r ôl bys ar y dderbynneb, ac mae’r un ôl bys yn yr eitem yn y cofnod.',
  },
  log: {
    title: 'Gwirio’r cofnod cyhoeddus',
    first:
      'Mae gan bob eitem yn y cofnod hash, a wneir o’r eitem a’r hash o’i blaen. Pe bai un eitem yn cael ei newid, byddai pob hash diweddarach yn wahanol.',
    second:
      'Bob dydd ar ôl hanner nos, amser y DU, llofnodir yr hash diweddaraf. Cadwch gopi o un o’r llofnodion hyn. Pe bai’r cofnod byth yn cael ei ailysgrifennu, byddai’r llofnod yn profi hynny.',
    key: 'Yr allwedd gyhoeddus (Ed25519)',
    read: 'Y cofnod cyhoeddus',
  },
  archive: {
    title: 'Gwirio cyhoeddiad o’r canlyniad a’i archif',
    first:
      'Gallwch lawrlwytho rownd y cyhoeddwyd ei chanlyniad fel un ffeil. Mae’n cynnwys ei henwebiadau, ei derbynebau, ei datganiadau a’i chyhoeddiadau, y cofnod a’r llofnodion dyddiol. Gallwch ei darllen heb ap na chysylltiad â’r rhyngrwyd.',
    second:
      'Mae’r rhaglen hon yn gwirio’r cyfan ar eich cyfrifiadur eich hun. Dim ond Node 20 neu ddiweddarach sydd ei angen arni:',
    third:
      'Mae’n gwirio pob hash yn y cofnod, pob llofnod a phob derbynneb. Mae’n cyfrif yr enwebiadau eto o’r cofnod ac o’r rhesi, ac yn rhestru pob rhes sy’n anghywir.',
    fourth:
      'Mae copi o’r rhaglen ym mhob archif. Gallai rhywun a ffugiodd archif newid y copi hwnnw, felly lawrlwythwch y rhaglen o’r dudalen hon neu gan rywun yr ydych yn ymddiried ynddo.',
    program: 'Y rhaglen, verify.mjs',
  },
  heads: {
    title: 'Llofnodion dyddiol',
    note: 'Y llofnodion diweddaraf. Mae pob un yn y ffeil.',
    caption: 'Llofnodion dyddiol y cofnod, y diweddaraf yn gyntaf',
    day: 'Dyddiad',
    entry: 'Eitem',
    hash: 'Hash a llofnod',
    signedBy: 'allwedd {keyId}, llofnod {signature}',
    none: 'Nid oes dim wedi’i lofnodi eto. Gwneir y llofnod cyntaf pan fydd y gweinydd yn cychwyn.',
    file: 'Pob llofnod dyddiol, fel ffeil',
    how: 'Sut i’w gwirio',
  },
  adminLog: {
    title: 'Y cofnod, gyda phwy a wnaeth bob newid',
    lede: 'Dangosir cyfeiriad e-bost y person a wnaeth bob newid i weinyddwyr ar y dudalen hon yn unig. Nid yw mewn unrhyw allforiad nac archif.',
    what: 'Newid, a phwy a’i gwnaeth',
    nobody: 'Y wefan ei hun, neu rywun sydd â mynediad at y gweinydd',
    redact: 'Golygu testun',
  },
  redact: {
    over: 'Eitem {seq, number} yn y cofnod',
    title: 'Golygu testun',
    none: 'Nid oes testun i’w olygu yn yr eitem hon',
    noneText:
      'Nid oes ynddi destun a deipiodd rhywun, neu mae ei destunau wedi’u golygu. Ni ellir golygu testunau hen eitemau, o fformat 1.',
    where:
      'Tynnir y testun oddi ar y wefan hon: o dudalennau, ffeiliau a ffrydiau, o’r cofnod, ac o negeseuon e-bost nad anfonwyd eto. Tynnir testunau cyfartal yn yr un rownd hefyd.',
    proof: 'Gellir gwirio’r cofnod o hyd. Mae’n cadw hash hallt o’r testun, a thynnir yr halen gyda’r testun.',
    copies: 'Nid yw negeseuon, archifau a ffeiliau sydd gan bobl eisoes yn newid.',
    final:
      'Ni ellir dadwneud hyn. Mae’r cofnod yn dweud pryd y gwnaed hyn, a’ch rheswm. Peidiwch ag ailadrodd y testun ynddo.',
    which: 'Pa destun?',
    button: 'Golygu’r testun hwn',
  },
} as const satisfies Words<typeof en.verify>;

export const archive = {
  title: 'Archif {round}',
  practice: 'Rownd ymarfer oedd hon. Dychmygol yw pob ymgeisydd a phob enwebiad ynddi, ac nid oes dim yn cyfrif.',
  amending:
    'Mae’r canlyniad a gyhoeddwyd yn cael ei ddiwygio. Gall y ffigurau yma fod yn wahanol i’r cyhoeddiad diwethaf.',
  declared: 'Caeodd yr enwebiadau am {closes}. Gwnaed cyhoeddiad {number, number}: {at}.',
  amended: 'Mae’n cymryd lle’r cyhoeddiad blaenorol. Rheswm: {reason}',
  fingerprint: 'Ei ôl bys (hash SHA-256 y ffeil):',
  notDeclared: 'Bydd yr enwebiadau’n cau am {closes}. Nid yw’r canlyniad wedi’i gyhoeddi. Dyma’r cyfrif hyd yma.',
  contest: '{seats, plural, one {Un sedd} other {# sedd}}. I fod ar y papur pleidleisio, roedd angen: {rule}.',
  table: 'Yn nhrefn yr wyddor yn ôl cyfenw.',
  candidate: 'Ymgeisydd',
  count: 'Enwebiadau',
  outcome: 'Canlyniad',
  bodies:
    'Gallai {all, number} enwebu. {nobody, plural, =0 {} one {Penderfynodd un beidio ag enwebu neb. } other {Penderfynodd # beidio ag enwebu neb. }}{silent, plural, =0 {Clywyd gan bob un.} one {Ni chlywyd gan un.} other {Ni chlywyd gan #.}}',
  status: {
    proposed: 'Heb dderbyn.',
    accepted: 'Wedi derbyn.',
    declined: 'Wedi gwrthod.',
    withdrawn: 'Wedi tynnu’n ôl.',
    suspended: 'Ataliwyd.',
    reinstated: 'Adferwyd.',
    ineligible: 'Ddim yn gymwys.',
  },
  files: {
    title: 'Y ffeiliau yn yr archif hon',
    declaration: 'Cyhoeddiad {number, number}: yr union destun y gwnaed ei ôl bys ohono',
    candidacies: 'Pob ymgeisydd, gyda nifer ei enwebiadau a pham y mae ar y papur pleidleisio ai peidio',
    bodies: 'Pob CLP neu gorff arall a allai enwebu, a’r hyn a wnaeth',
    nominations: 'Pob enwebiad sy’n cyfrif, un i bob rhes',
    nominationsJson: 'Yr un rhesi fel JSON',
    receipts: 'Pob derbynneb, gyda’i hôl bys a’i heitem yn y cofnod. Mae’r cynnwys yn y ffolder receipts.',
    round: 'Y rownd fel ffeil: dyddiadau, gornestau, rheolau ac ymgeiswyr',
    log: 'Y cofnod cyhoeddus o’i eitem gyntaf, un eitem i bob llinell',
    heads: 'Llofnodion dyddiol y cofnod',
    key: 'Yr allweddi cyhoeddus sy’n gwirio’r llofnodion hynny',
    manifest: 'Hash SHA-256 pob ffeil yma',
    verifier: 'Rhaglen fach sy’n gwirio hyn i gyd. Dim ond Node sydd ei angen arni.',
  },
  statements: 'Datganiadau',
  statementTitle: '{name}: {contest}',
  source: 'Ffynhonnell: {source}',
  check: {
    title: 'Sut i wirio’r archif hon',
    run: 'Mae angen Node 20 neu ddiweddarach. Rhedwch y gorchymyn hwn yn y ffolder sy’n cynnwys y dudalen hon. Mae’n rhestru pob rhes sy’n anghywir.',
    trust:
      'Gallai rhywun a ffugiodd yr archif hon newid y rhaglen hefyd. Lawrlwythwch hi o {site}/verify, a chymharwch yr allweddi a’r llofnodion â chopïau rydych chi neu bobl eraill wedi’u cadw.',
  },
  made: 'Gwnaed o {site}: {at}.',
} as const satisfies Words<typeof en.archive>;
