import type { receipts as english } from '../en/receipts';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const receipts = {
  check: {
    title: 'Gwirio derbynneb',
    description: 'Teipiwch god derbynneb i weld yn union beth a dderbyniwyd, pryd, ac a yw’n dal i gyfrif.',
    lede: 'Mae pob cyflwyniad yn cael cod. Mae’r dudalen y tu ôl iddo’n dangos yn union beth a dderbyniwyd.',
    label: 'Cod y dderbynneb',
    hint: 'Deg o lythrennau a ffigurau, fel K7QD-4M2X-9R. Does dim gwahaniaeth am briflythrennau, bylchau na chysylltnodau.',
    button: 'Gwirio',
    problem: 'Mae problem',
    refused: {
      'receipt-code-missing': 'Teipiwch god y dderbynneb',
      'receipt-code-length':
        'Mae {needed, number} o lythrennau a ffigurau mewn cod. Teipioch {typed, plural, one {un} other {#}}.',
      'receipt-code-symbol': 'Nid oes “{symbol}” mewn unrhyw god. Edrychwch eto ar y llythyren neu’r ffigur hwnnw.',
      'receipt-code-mistyped':
        'Mae un o’r llythrennau neu’r ffigurau’n anghywir, neu mae dau wedi newid lle. Cymharwch nhw â’r dderbynneb.',
      unknown:
        'Nid oes derbynneb â’r cod {code}. Cedwir pob derbynneb a roddwyd, felly cymharwch y cod â’r un sydd gennych.',
    },
    what: 'Beth mae derbynneb yn ei ddangos',
    whatText:
      'Pa gorff a’i hanfonodd, ar gyfer pa ornest, yr union amser, yr enwau, y fersiwn, ac a oes un diweddarach wedi’i ddisodli. Byth pwy a’i hanfonodd na phwy oedd yn yr ystafell.',
  },
  pageTitle: 'Derbynneb {code}: {body}',
  description: 'Yr hyn a anfonodd {body} ar gyfer {contest}, a phryd y’i derbyniwyd.',
  title: 'Derbynneb am enwebiadau',
  over: '{round}: {contest}',
  certify: {
    names:
      '<b><time>{when}</time></b> {zone}, {before}enwebodd <b>{body}</b> <b>{n, plural, one {y person hwn} two {y ddau berson hyn} few {y tri pherson hyn} many {y chwe pherson hyn} other {y bobl hyn ({number})}}</b>.',
    nobody: '<b><time>{when}</time></b> {zone}, {before}dywedodd <b>{body}</b> <b>nad yw’n enwebu neb</b>.',
    withdrawn:
      '<b><time>{when}</time></b> {zone}, {before}fe wnaeth <b>{body}</b> <b>dynnu’n ôl</b> yr hyn a anfonodd.',
    before: 'cyn y dyddiad cau, ',
  },
  counts: {
    term: 'A yw’n cyfrif?',
    yes: '<b>Ydy.</b> Fersiwn {version, number}, ac nid oes fersiwn diweddarach wedi’i anfon.',
    practice:
      '<b>At ddibenion ymarfer yn unig.</b> Fersiwn {version, number}, ac nid oes fersiwn diweddarach wedi’i anfon.',
    noLater: '<b>Nac ydy.</b> Mae fersiwn diweddarach wedi’i ddisodli.',
    noWithdrawn: '<b>Nac ydy.</b> Cafodd ei dynnu’n ôl yn ddiweddarach.',
    cancelled: '<b>Nac ydy.</b> Cafodd y rownd ei chanslo.',
    voided: '<b>Nac ydy.</b> Cafodd ei ddirymu ar {day}. Y rheswm a roddwyd: {reason}',
    withdrawal: 'Mae’n sefyll fel cofnod o dynnu’n ôl: nid oes dim yn cyfrif nes anfonir fersiwn newydd.',
    later: 'Gweler fersiwn {version, number}',
  },
  confirmed: 'Cadarnhawyd',
  confirmedOn: 'Do, ar {day}, gan ail swyddog',
  confirmedByAdmin: 'Do, ar {day}, gan weinyddwr',
  writtenIn: '{home}, wedi’i ysgrifennu i mewn',
  decided: 'Penderfynwyd',
  meeting: '{kind}, {mode}, {day}. {quorate, select, yes {Roedd cworwm.} no {Nid oedd cworwm.} other {}}',
  notSaid: 'Nid oes cyfarfod ynghlwm',
  sentBy: 'Anfonwyd gan',
  byOfficer: 'Un o swyddogion {body}, wedi mewngofnodi drwy e-bost',
  byAdmin: 'Gweinyddwr, o bapur neu dros y ffôn',
  inLog: 'Yn y cofnod',
  logEntry: 'Eitem {seq, number}',
  broken:
    'Nid yw’r testun a gedwir o’r dderbynneb hon yn rhoi ei hôl bys mwyach, neu mae un arall yn y cofnod. Mae rhywbeth wedi’i newid. Rhowch wybod i bwy bynnag sy’n rhedeg y wefan hon, a chadwch eich copi eich hun.',
  how: {
    title: 'Sut i’w gwirio',
    minutes: 'Cymharwch yr enwau â chofnodion y cyfarfod.',
    code: 'Teipiwch y cod yn <a>Gwirio derbynneb</a>: rhaid i’r dudalen ddangos yr un ôl bys.',
    file: 'Neu cymerwch yr <a>union gynnwys fel ffeil</a>: ei SHA-256 yw’r ôl bys.',
  },
  next: {
    title: 'Beth nawr?',
    open: 'Bydd pob un o swyddogion {body} yn cael hon drwy e-bost. Tan {when} gall swyddog <a>anfon fersiwn newydd neu dynnu hwn yn ôl</a>.',
    over: 'Mae’r enwebu ar ben. Mae’r hyn sydd ar gofnod yn aros.',
    body: 'Gweld popeth a anfonodd {body}',
  },
} as const satisfies Words<typeof english>;
