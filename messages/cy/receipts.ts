import type * as en from '../en/receipts';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.

export const receipts = {
  check: {
    title: 'Gwirio derbynneb',
    description: 'Rhowch god derbynneb i weld yn union beth a dderbyniwyd, pryd, ac a yw’n dal i gyfrif.',
    lede: 'Mae pob set o enwebiadau’n cael cod derbynneb. Rhowch y cod i weld yn union beth a dderbyniwyd.',
    label: 'Cod y dderbynneb',
    hint: 'Deg o lythrennau a digidau, fel K7QD-4M2X-9R. Does dim gwahaniaeth am briflythrennau, bylchau na chysylltnodau.',
    button: 'Gwirio',
    problem: 'Mae problem',
    refused: {
      'receipt-code-missing': 'Rhowch god y dderbynneb',
      'receipt-code-length':
        'Mae {needed, number} o lythrennau a digidau mewn cod. Rhoesoch {typed, plural, one {un} other {#}}.',
      'receipt-code-symbol': 'Nid yw codau’n cynnwys “{symbol}”. Gwiriwch y llythyren neu’r digid hwnnw.',
      'receipt-code-mistyped':
        'Mae un o’r llythrennau neu’r digidau’n anghywir, neu mae dau wedi’u cyfnewid. Cymharwch y cod â’r dderbynneb.',
      unknown: 'Nid oes derbynneb â’r cod {code}. Rydym yn cadw pob derbynneb, felly gwiriwch y cod sydd gennych.',
    },
    what: 'Beth mae derbynneb yn ei ddangos',
    whatText:
      'Mae derbynneb yn dangos pwy a enwebodd, yr ornest, yr union amser, yr enwau, y fersiwn, ac a oes fersiwn diweddarach wedi cymryd ei le. Nid yw byth yn dangos pa swyddog a’i hanfonodd na phwy oedd yn y cyfarfod.',
  },
  pageTitle: 'Derbynneb {code}: {body}',
  description: 'Yr enwebiadau a dderbyniwyd gan {body} ar gyfer {contest}, a’r union amser.',
  title: 'Derbynneb am enwebiadau',
  over: '{round}: {contest}',
  certify: {
    names:
      '<b><time>{when}</time></b> {zone}, {before}enwebodd <b>{body}</b> <b>{n, plural, one {y person hwn} two {y ddau berson hyn} few {y tri pherson hyn} many {y chwe pherson hyn} other {y bobl hyn ({number})}}</b>.',
    nobody: '<b><time>{when}</time></b> {zone}, {before}penderfynodd <b>{body}</b> <b>beidio ag enwebu neb</b>.',
    withdrawn: '<b><time>{when}</time></b> {zone}, {before}<b>tynnodd</b> <b>{body}</b> ei henwebiadau’n ôl.',
    before: 'cyn y dyddiad cau, ',
  },
  counts: {
    term: 'A yw’n cyfrif?',
    yes: '<b>Ydy.</b> Fersiwn {version, number} yw hwn. Nid oes fersiwn diweddarach wedi’i anfon.',
    practice:
      '<b>Dim ond yn y rownd ymarfer hon.</b> Fersiwn {version, number} yw hwn. Nid oes fersiwn diweddarach wedi’i anfon.',
    noLater: '<b>Nac ydy.</b> Mae fersiwn diweddarach wedi cymryd ei le.',
    noWithdrawn: '<b>Nac ydy.</b> Cafodd ei dynnu’n ôl yn ddiweddarach.',
    cancelled: '<b>Nac ydy.</b> Cafodd y rownd ei chanslo.',
    voided: '<b>Nac ydy.</b> Dyfarnodd y swyddog canlyniadau ar {day} ei fod yn annilys. Rheswm: {reason}',
    unconfirmed:
      '{when, select, until {<b>Ddim eto.</b> Bydd yn cyfrif pan fydd ail swyddog neu’r swyddog canlyniadau yn ei gadarnhau, tan {end}.} over {<b>Nac ydy.</b> Ni chadarnhaodd neb ef erbyn {end}.} other {<b>Ddim eto.</b> Bydd yn cyfrif pan fydd ail swyddog neu’r swyddog canlyniadau yn ei gadarnhau.}}',
    withdrawal: 'Mae hwn yn tynnu’r enwebiadau’n ôl. Nid oes dim yn cyfrif nes anfonir fersiwn newydd.',
    later: 'Gweld fersiwn {version, number}',
    unmatched:
      '{n, plural, one {Nid yw’r enw a ysgrifennwyd i mewn yn cyfrif} other {Nid yw’r # enw a ysgrifennwyd i mewn yn cyfrif}} i neb eto. Rhaid i’r swyddog canlyniadau baru {n, plural, one {yr enw} other {pob un}} ag ymgeisydd yn gyntaf.',
    barred:
      'Ar ôl ei anfon, penderfynodd y swyddog canlyniadau na all {body} enwebu yn y rownd hon. Ni all anfon fersiwn newydd, ond mae’r un hwn yn cyfrif oni ddyfernir ei fod yn annilys. Rheswm: {reason}',
    countedWith:
      'Ar ôl ei anfon, penderfynodd y swyddog canlyniadau fod {body} yn cael ei chyfrif gyda {other}. Un enwebiad a gaiff ymgeisydd a enwebwyd gan y ddwy. Rheswm: {reason}',
  },
  confirmed: 'Cadarnhawyd',
  confirmedOn: 'Do, ar {day}, gan ail swyddog',
  confirmedByAdmin: 'Do, ar {day}, gan y swyddog canlyniadau',
  writtenIn: '{home}, wedi’i ysgrifennu i mewn. Nid yw’n cyfrif i neb eto.',
  writtenInMatched: '{home}, wedi’i ysgrifennu i mewn. Wedi’i baru â {name}.',
  decided: 'Cyfarfod',
  meeting: '{kind}, {mode}, {day}. {quorate, select, yes {Roedd cworwm.} no {Nid oedd cworwm.} other {}}',
  notSaid: 'Ni nodir cyfarfod',
  sentBy: 'Anfonwyd gan',
  byOfficer: 'Un o swyddogion {body}, wedi mewngofnodi drwy e-bost',
  byAdmin: 'Y swyddog canlyniadau, o bapur neu dros y ffôn',
  inLog: 'Yn y cofnod cyhoeddus',
  logEntry: 'Eitem {seq, number}',
  broken:
    'Nid yw testun y dderbynneb hon a gedwir yn cyfateb i’w hôl bys mwyach, neu mae ôl bys gwahanol yn y cofnod. Mae rhywbeth wedi’i newid. Dywedwch wrth y swyddog canlyniadau ({contact}), a chadwch eich copi eich hun.',
  how: {
    title: 'Sut i’w gwirio',
    minutes: {
      names: 'Cymharwch yr enwau â chofnodion y cyfarfod.',
      nobody: 'Cymharwch hyn â chofnodion y cyfarfod.',
      withdrawn: 'Gofynnwch i’r swyddogion a dynnwyd yr enwebiadau hyn yn ôl.',
    },
    code: 'Rhowch y cod ar dudalen <a>Gwirio derbynneb</a>. Rhaid i’r dudalen ddangos yr un ôl bys.',
    file: 'Gallwch hefyd lawrlwytho’r <a>union gynnwys fel ffeil</a>. Ei hash SHA-256 yw’r ôl bys.',
  },
  bothTimes: 'Derbyn a chofnodi',
  late: {
    term: 'Ar ôl y dyddiad cau',
    text: 'Roedd hwn yn rhy hwyr. Cyrhaeddodd: {received}. Derbyniodd y swyddog canlyniadau ef yn hwyr: {accepted}. Rheswm: {reason}',
    title:
      '{n, plural, one {Derbyniwyd un set o enwebiadau ar ôl y dyddiad cau} other {Derbyniwyd # set o enwebiadau ar ôl y dyddiad cau}}',
    receipt: '{kind, select, withdrawn {Derbynneb y tynnu’n ôl, {code}} other {Derbynneb {code}}}',
    mark: 'derbyniwyd yn hwyr',
  },
  next: {
    title: 'Beth sy’n digwydd nesaf',
    open: 'Bydd pob un o swyddogion {body} yn cael y dderbynneb hon drwy e-bost. Tan {when}, gall swyddog {kind, select, names {<a>anfon fersiwn newydd o’r enwebiadau hyn, neu eu tynnu’n ôl</a>} nobody {<a>anfon enwau yn lle hynny, neu dynnu hyn yn ôl</a>} other {<a>anfon enwebiadau eto</a>}}.',
    postponed: 'Mae’r rownd wedi’i gohirio, felly ni ellir newid hyn nes bod dyddiad cau newydd.',
    over: 'Mae enwebiadau wedi cau, felly ni ellir newid hyn mwyach.',
    body: 'Gweld holl enwebiadau {body}',
  },
} as const satisfies Words<typeof en.receipts>;
