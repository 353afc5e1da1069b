import type * as en from '../en/bodies';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.

export const bodyPages = {
  receipt: 'Derbynneb {code}',
  find: {
    title: 'Pwy all enwebu',
    all: 'Pob CLP fesul gwlad a rhanbarth',
    description:
      'Dewch o hyd i CLP, grŵp Llafur, undeb neu gorff arall drwy unrhyw un o’i enwau, yn Gymraeg neu yn Saesneg.',
    lede: 'Mae gan bob corff dudalen sy’n dangos a yw wedi enwebu, pryd mae’n cyfarfod a beth a wnaeth mewn rowndiau cynharach.',
  },
  crumb: 'Pwy all enwebu',
  question: {
    open: 'A yw {body} wedi enwebu eto?',
    over: 'A enwebodd {body}?',
    none: 'A yw {body} wedi enwebu?',
  },
  pageTitle: '{question} {answer}',
  description: 'A yw {body} wedi enwebu, pryd mae’n cyfarfod, a beth a wnaeth mewn rowndiau cynharach.',
  answer: {
    names: 'Ydy, {n, plural, one {un person} two {dau berson} other {{number} o bobl}}, ar {day}.',
    nobody: 'Penderfynodd beidio ag enwebu neb, a rhoddodd wybod i ni ar {day}.',
    withdrawn: 'Nac ydy. Tynnodd ei henwebiadau’n ôl.',
    voided: 'Dyfarnwyd bod ei henwebiadau’n annilys.',
    unconfirmed: 'Mae wedi anfon ei henwebiadau, ond nid ydynt wedi’u cadarnhau.',
    unconfirmedOver: 'Anfonodd enwebiadau, ond ni chawsant eu cadarnhau mewn pryd.',
    decided: 'Mae wedi cyfarfod, ond nid yw wedi anfon ei henwebiadau eto.',
    meeting: 'Ddim eto. Mae’n cyfarfod ar {day}.',
    notHeard: 'Nid ydym wedi clywed ganddi eto.',
    notHeardOver: 'Ni chlywsom ganddi.',
    cannot: 'Ni all enwebu yn y rownd hon.',
    countedWith: 'Caiff ei chyfrif ynghyd â chorff arall: {other}.',
    none: 'Ni all enwebu mewn unrhyw rownd sydd ar agor ar hyn o bryd.',
  },
  lede: {
    officer: 'Swyddog a anfonodd ei henwebiadau.',
    admin: 'Y swyddog canlyniadau a gofnododd ei henwebiadau, o bapur neu dros y ffôn.',
    confirmed: 'Mae ail swyddog wedi’u cadarnhau.',
    reported:
      'Mae ffynhonnell gyhoeddus yn adrodd am {n, plural, one {un enwebiad} other {# enwebiad}}. Nid yw enwebiadau o’r fath yn cyfrif.',
    postponed: '{contest}: mae’r rownd wedi’i gohirio. Nid oes dyddiad cau newydd eto.',
    notOpen: '{contest}: nid yw enwebiadau ar agor eto.',
    decided: 'Cyfarfu ar {day}. Bydd ei henwebiadau’n cyfrif pan fydd swyddog wedi’u hanfon.',
    meeting: '{contest}: enwebiadau’n cau {left}.',
    over: '{contest}: mae enwebiadau wedi cau.',
    voided: 'Dyfarnodd y swyddog canlyniadau eu bod yn annilys, felly nid ydynt yn cyfrif. Rheswm: {reason}',
    unconfirmed:
      '{when, select, until {Nid ydynt yn cyfrif eto. Gall ail swyddog eu cadarnhau tan {end}.} over {Nid ydynt yn cyfrif. Caeodd y cyfnod cadarnhau ar {end}.} other {Nid ydynt yn cyfrif eto. Gall ail swyddog eu cadarnhau o hyd.}}',
    none: 'Mae ei henwebiadau mewn rowndiau cynharach isod.',
  },
  steps: {
    label: 'Sefyllfa {body}',
    announced: 'Cyfarfod wedi’i gyhoeddi',
    decided: 'Cyfarfod wedi’i gynnal',
    sent: 'Enwebiadau wedi’u hanfon',
    confirmed: 'Wedi’u cadarnhau',
    confirmation: 'Cadarnhad',
    notYet: 'Ddim eto',
    meeting: '{day}, {kind}, {mode}',
  },
  round: {
    title: 'Y rownd hon',
    names:
      '{contest}: enwebwyd {n, plural, one {un ymgeisydd} two {dau ymgeisydd} other {{number} o ymgeiswyr}} (uchafswm: {most})',
    nobody: '{contest}: nid enwebwyd neb',
    withdrawn: '{contest}: enwebiadau wedi’u tynnu’n ôl',
    voided: '{contest}: dyfarnwyd yn annilys',
    unconfirmed: '{contest}: wedi’u hanfon, ond heb eu cadarnhau',
    unconfirmedText:
      '{when, select, until {Nid yw’r enwebiadau hyn yn cyfrif eto. Byddant yn cyfrif pan fydd ail swyddog neu’r swyddog canlyniadau yn eu cadarnhau, tan {end}.} over {Nid yw’r enwebiadau hyn yn cyfrif. Yn y rownd hon roedd rhaid i ail swyddog neu’r swyddog canlyniadau eu cadarnhau erbyn {end}.} other {Nid yw’r enwebiadau hyn yn cyfrif eto. Byddant yn cyfrif pan fydd ail swyddog neu’r swyddog canlyniadau yn eu cadarnhau.}}',
    voidedText:
      'Dyfarnodd y swyddog canlyniadau fod yr enwebiadau hyn yn annilys, felly nid ydynt yn cyfrif. Rheswm: {reason}',
    barredSince:
      'Ar ôl i {body} anfon yr enwebiadau hyn, penderfynodd y swyddog canlyniadau na all enwebu yn y rownd hon. Ni all anfon dim mwy, ond mae’r enwebiadau hyn yn cyfrif oni ddyfernir eu bod yn annilys. Rheswm: {reason}',
    countedWithSince:
      'Ar ôl i {body} anfon yr enwebiadau hyn, penderfynodd y swyddog canlyniadau ei bod yn cael ei chyfrif gyda {other}. Un enwebiad a gaiff ymgeisydd a enwebwyd gan y ddwy. Rheswm: {reason}',
    writtenIn: '{home}, wedi’i ysgrifennu i mewn. Nid yw’n cyfrif i neb nes ei baru ag ymgeisydd.',
    writtenInTied: '{home}, wedi’i ysgrifennu i mewn',
    nothing: '{contest}: dim enwebiadau eto',
    nothingOver: '{contest}: dim enwebiadau',
    nobodyText: 'Penderfynodd {body} beidio ag enwebu neb.',
    withdrawnText: 'Tynnodd {body} ei henwebiadau’n ôl.',
    how: '{provenance}, fersiwn {version, number}',
    nothingSent: '<b>Dim wedi’i anfon eto.</b> Enwebiadau’n cau am <time>{when}</time> {zone}.',
    notHeard: '<b>Nid ydym wedi clywed ganddi am yr ornest hon.</b> Enwebiadau’n cau am <time>{when}</time> {zone}.',
    notHeardOver: '<b>Nid anfonodd ddim ar gyfer yr ornest hon.</b> Caeodd enwebiadau am <time>{when}</time> {zone}.',
    postponed: '<b>Dim eto.</b> Mae’r rownd wedi’i gohirio, ac nid oes dyddiad cau newydd eto.',
    notOpen: '<b>Dim eto.</b> Enwebiadau’n agor am <time>{when}</time> {zone}.',
    officer: 'Ydych chi’n un o’i swyddogion? <a>Mewngofnodwch</a> i anfon ei henwebiadau. Mae’n cymryd tua phum munud.',
    earlier: 'Fersiynau cynharach',
    earlierRow: 'Fersiwn {version, number}, derbyniwyd am {at}',
    candidates: '{contest}: pwy sydd wedi’u henwebu',
  },
  meets: {
    title: 'Cyfarfodydd',
    titleAlone: 'Dilyn',
    next: 'Wedi’i gyhoeddi',
    held: 'Wedi’i gynnal',
    row: '{day}. {kind}, {mode}. {contest}.',
    none: 'Nid yw {body} wedi cyhoeddi cyfarfod ar gyfer y rownd hon.',
  },
  earlier: {
    title: 'Rowndiau cynharach',
    note: 'Nid anfonwyd enwebiadau o ffynonellau cyhoeddus i’r wefan hon.',
    caption: 'Enwebiadau {body} mewn rowndiau cynharach',
    round: 'Rownd',
    what: 'Beth a wnaeth',
    how: 'Sut y gwyddom',
    names: 'Enwebwyd: {names}',
    nobody: 'Heb enwebu neb',
    withdrawn: 'Tynnodd ei henwebiadau’n ôl',
    unknownHow: 'Nid yw ar unrhyw restr gyhoeddus y daethom o hyd iddi',
    nothing: 'Nid anfonodd ddim',
    nothingHow: 'Cofnodion y wefan hon',
    none: 'Nid oes gennym gofnod o {body} mewn rowndiau cynharach.',
  },
} as const satisfies Words<typeof en.bodyPages>;

export const myClp = {
  inWelsh: 'Yn Saesneg: <name>{other}</name>',
  meets: {
    add: 'Ychwanegu at eich calendr',
    of: 'y cyfarfod ar {day}',
    calendar: 'Calendr ei chyfarfodydd a’i dyddiadau cau (ffeil)',
    calendarAlone: 'Calendr o’i ddyddiadau cau (ffeil)',
    feed: 'Dilyn drwy ffrwd',
  },
  area: {
    cameFrom: {
      title:
        '{n, plural, one {Cyn 2024 roedd yr ardal hon mewn un CLP} two {Cyn 2024 roedd yr ardal hon mewn dwy CLP} few {Cyn 2024 roedd yr ardal hon mewn tair CLP} other {Cyn 2024 roedd yr ardal hon mewn {number} CLP}}',
      part: 'Mae {percent} o bobl <a>{other}</a> (ffiniau cyn 2024) bellach yn y CLP hon.',
      all: 'Mae holl bobl <a>{other}</a> (ffiniau cyn 2024) bellach yn y CLP hon.',
    },
    wentTo: {
      title:
        '{n, plural, one {Ers 2024 mae’r ardal hon mewn un CLP} two {Ers 2024 mae’r ardal hon mewn dwy CLP} few {Ers 2024 mae’r ardal hon mewn tair CLP} other {Ers 2024 mae’r ardal hon mewn {number} CLP}}',
      part: 'Mae {percent} o’i phobl bellach yn <a>{other}</a> (ffiniau 2024).',
      all: 'Mae ei holl bobl bellach yn <a>{other}</a> (ffiniau 2024).',
    },
    note: 'Canrannau o’r bobl a oedd yn byw yn ardal yr hen CLP, i’r 1% agosaf. Ffynhonnell: mySociety.',
    did: 'Beth a wnaeth {body} ym mhob rownd:',
    known: '{known, plural, one {un rownd} two {dwy rownd} few {tair rownd} other {# rownd}}',
    none: 'Nid oes gennym gofnod o’i henwebiadau.',
    unknown: 'Nid oes gennym gofnod o’i henwebiadau yn {rounds}.',
    strips: '{n, plural, one {A rhan fach:} other {A rhannau bach:}}',
    strip: '{percent} o <a>{other}</a>',
    stripNew: '{percent} yn <a>{other}</a>',
    tiny: 'llai nag 1%',
  },
  near: {
    title:
      '{n, plural, one {Un CLP gyfagos} two {Dwy CLP gyfagos} few {Tair CLP gyfagos} other {{number} CLP gyfagos}}',
    titleNominated:
      '{total, plural, one {{n, plural, =0 {Nid yw’r unig CLP gyfagos wedi enwebu eto} other {Mae’r unig CLP gyfagos wedi enwebu}}} other {{n, plural, =0 {Nid oes yr un o’i {all} CLP gyfagos wedi enwebu eto} one {Mae un o’i {all} CLP gyfagos wedi enwebu} other {Mae {number} o’i {all} CLP gyfagos wedi enwebu}}}}',
    titleOver:
      '{total, plural, one {{n, plural, =0 {Nid enwebodd yr unig CLP gyfagos} other {Enwebodd yr unig CLP gyfagos}}} other {{n, plural, =0 {Nid enwebodd yr un o’i {all} CLP gyfagos} one {Enwebodd un o’i {all} CLP gyfagos} other {Enwebodd {number} o’i {all} CLP gyfagos}}}}',
    note: '{contest}, {round}. CLPs cyfagos yw’r rhai sy’n rhannu ffin â’r CLP hon.',
    caption: 'CLPs sy’n rhannu ffin â {body}',
    clp: 'CLP',
    state: 'Statws',
    none: 'CLPs cyfagos',
    island: 'Nid yw {body} yn rhannu ffin ar dir ag unrhyw CLP arall.',
    scotland:
      'Mae CLPs yr Alban yn dilyn etholaethau Senedd yr Alban. Nid yw eu ffiniau gennym, felly ni allwn ddangos pa CLPs sy’n gyfagos.',
  },
  status: {
    'not-heard-from': 'Heb glywed ganddi',
    'meeting-announced': 'Cyfarfod wedi’i gyhoeddi',
    decided: 'Wedi cyfarfod, ond heb anfon eto',
    voided: 'Dyfarnwyd yn annilys',
    unconfirmed: 'Wedi anfon, ond heb ei gadarnhau',
    sent: 'Wedi enwebu',
    confirmed: 'Wedi enwebu',
    'nominated-nobody': 'Heb enwebu neb',
    withdrawn: 'Wedi tynnu ei henwebiadau’n ôl',
    'cannot-nominate': 'Ni all enwebu',
    'counted-with': 'Yn cael ei gyfrif ynghyd ag un arall',
  },
} as const satisfies Words<typeof en.myClp>;

export const maps = {
  key: 'Allwedd y map: ystyr pob symbol, a nifer y CLPs',
  group: '{words}: {figure}',
  inWords: '{groups}. Mae tabl wrth ymyl y map yn rhoi’r niferoedd fesul gwlad a rhanbarth.',
  oneCell: 'Un CLP yw pob hecsagon.',
  scotland:
    'Yn yr Alban dangosir etholaethau Senedd yr Alban, y mae ei CLPs yn eu dilyn. Ein cynllun ni ydyw, ac nid yw pob cymydog yn cyffwrdd.',
  credit: 'Cynllun yr hecsagonau: Open Innovations.',
  only: 'Dim ond CLPs a all enwebu yn yr ornest hon a ddangosir.',
  others: 'Dim ond CLPs y mae’r map a’i allwedd yn eu dangos, nid cyrff eraill.',
  generated:
    'Nid oes map wedi’i lunio o rai o’r ffiniau hyn. Yno, mae pob gwlad a rhanbarth yn ei le a’i siâp arferol, a’i CLPs yn nhrefn yr wyddor o’r gogledd i’r de.',
  countedWith:
    '{n, plural, zero {Ni chyfrifir yr un CLP ynghyd ag un arall.} one {Caiff un CLP ei chyfrif ynghyd ag un arall a’i dangos yn yr un modd.} other {Caiff # CLP eu cyfrif ynghyd ag un arall a’u dangos yn yr un modd.}}',
  heard: {
    label: 'Map o CLPs yn ôl a ydynt wedi enwebu: {contest}',
    labelArchive: 'Map o CLPs yn ôl a ydynt ar restr gyhoeddus: {contest}',
    title: 'Pwy sydd wedi enwebu: {contest}',
    titleArchive: 'CLPs sydd ar restr gyhoeddus: {contest}',
    more: 'Pob enwebiad yn yr ornest hon',
    onList: 'Wedi enwebu: ar restr gyhoeddus',
    notKnown: 'Anhysbys',
    ofWhich:
      '{n, plural, zero {dim un wedi’i gadarnhau} one {un ohonynt wedi’i gadarnhau} other {# ohonynt wedi’u cadarnhau}}',
  },
  regions: {
    caption: 'Fesul gwlad a rhanbarth',
    region: 'Gwlad neu ranbarth',
    all: 'Cyfanswm',
    clps: 'CLPs',
    nominated: 'Wedi enwebu',
    notHeard: 'Heb glywed ganddynt',
    onList: 'Ar restr',
    notKnown: 'Anhysbys',
    others: 'Eraill yn unig',
    notYet: 'Ddim eto',
  },
  from: {
    title: 'O ble y daeth yr enwebiadau',
    label: 'Map o’r CLPs a enwebodd {name}',
    nominated: 'Wedi enwebu {name}',
    others: 'Wedi enwebu eraill yn unig',
    notYet: 'Heb enwebu',
    nominatedArchive: 'Wedi enwebu {name}, ar restr gyhoeddus',
    othersArchive: 'Wedi enwebu eraill yn unig, ar restr gyhoeddus',
    scotland:
      'Yn yr Alban, {n, plural, zero {dim un o {all} CLP} one {un o {all} CLP} other {# o {all} CLP}}: {names}.',
  },
  near: {
    label: 'Map o {body} a’r CLPs o’i hamgylch',
    text: '{n, plural, zero {Nid yw’n rhannu ffin ag unrhyw CLP.} one {Mae’n rhannu ffin ag un CLP, a restrir wrth ymyl y map.} other {Mae’n rhannu ffin â # CLP, a restrir wrth ymyl y map.}}',
    caption:
      'Dangosir {body} yn solet, a’r {n, plural, zero {CLPs sy’n rhannu ffin â hi wedi’u llinellu} one {CLP sy’n rhannu ffin â hi wedi’i llinellu} other {# CLP sy’n rhannu ffin â hi wedi’u llinellu}}.',
    schematic: 'Dangosir pob CLP yr un maint, felly nid yw CLPs cyfagos bob amser yn cyffwrdd.',
    source: 'Ffiniau: Swyddfa Ystadegau Gwladol, Trwydded Llywodraeth Agored v3.0.',
  },
} as const satisfies Words<typeof en.maps>;
