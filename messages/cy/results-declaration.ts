import type * as en from '../en/results-declaration';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.

export const declare = {
  mail: {
    subject: 'Gwiriwch a chytunwch: cyhoeddi canlyniad {round}',
    what: 'Mae gweinyddwr arall wedi cynnig cyhoeddi canlyniad {round}. Caiff ei gyhoeddi pan fydd ail weinyddwr yn cytuno.',
    check: 'Darllenwch yr hyn a fyddai’n cael ei gyhoeddi, a chytunwch os yw’n gywir:',
  },
  contest: {
    seats:
      '{seats, plural, one {Un sedd} other {# sedd}}. I fod ar y papur pleidleisio, rhaid i ymgeisydd gael ei enwebu gan {rule} a derbyn.',
    onBallot:
      '{n, plural, =0 {Nid oes neb ar y papur pleidleisio} one {Mae un ymgeisydd ar y papur pleidleisio} other {Ymgeiswyr ar y papur pleidleisio: {number}}}',
    notOnBallot:
      '{n, plural, =0 {Mae pawb ar y papur pleidleisio} one {Nid yw un ymgeisydd ar y papur pleidleisio} other {Ymgeiswyr nad ydynt ar y papur pleidleisio: {number}}}',
    supporting: 'Enwebiadau cefnogi, nad ydynt yn penderfynu pwy sydd ar y papur pleidleisio',
    candidate: 'Ymgeisydd',
    count: '{n, plural, =0 {dim enwebiadau} one {un enwebiad} other {{n, number} enwebiad}}',
    why: 'Rheswm',
    bodies:
      'Enwebodd {nominated, number} o’r {all, number}, ac {silent, plural, =0 {fe glywyd gan bob un} one {ni chlywyd gan un} other {ni chlywyd gan #}}',
    status: {
      'not-heard-from': 'Heb glywed ganddynt',
      'meeting-announced': 'Wedi cyhoeddi cyfarfod, ond heb anfon dim',
      decided: 'Wedi cyfarfod, ond heb anfon dim',
      sent: 'Wedi enwebu',
      confirmed: 'Wedi enwebu, wedi’i gadarnhau',
      'nominated-nobody': 'Heb enwebu neb',
      withdrawn: 'Wedi tynnu enwebiadau’n ôl',
      voided: 'Dyfarnwyd yn annilys',
      unconfirmed: 'Wedi anfon, ond heb ei gadarnhau, felly heb ei gyfrif',
      'cannot-nominate': 'Heb allu enwebu',
      'counted-with': 'Wedi’i gyfrif ynghyd ag un arall',
    },
    statusCount: '{status}: {n, number}',
  },
  page: {
    title: '{round}: cyhoeddiad {number, number}',
    description: '{round}: pwy sydd ar y papur pleidleisio a pham, fel y’i cyhoeddwyd, gydag ôl bys y cyhoeddiad.',
    lede: 'Caeodd yr enwebiadau am {closes}. Cyhoeddwyd y canlyniad hwn ar {at}. Mae’n barhaol, a gall unrhyw un ei wirio.',
    reason: 'Rheswm dros y diwygiad hwn',
    later: 'Mae cyhoeddiad diweddarach wedi cymryd lle hwn. <link>Darllenwch gyhoeddiad {number, number}</link>.',
    amending:
      'Mae’r swyddog canlyniadau’n paratoi diwygiad ers {at}. Rheswm: {reason} Mae’r cyhoeddiad hwn yn gymwys nes y cyhoeddir un newydd.',
    broken: 'Nid yw’r testun a gedwir yn cyfateb i’w ôl bys mwyach. Dibynnwch ar gopi a gadwoch chi eich hun.',
    read: 'Darllen y cyhoeddiad, gyda’i resymau a’i ôl bys',
    record: 'Manylion',
    head: 'Eitem olaf y cofnod ar y pryd',
    headEntry: 'eitem {seq, number}, hash <code>{hash}</code>',
    all: 'Cyhoeddiadau’r rownd hon',
    one: 'Cyhoeddiad {number, number}, {day}',
    exact: 'Yr union destun, fel ffeil',
    archive: 'Archif y rownd hon, fel un ffeil',
    check: 'Sut i’w wirio',
  },
  admin: {
    title: 'Cyhoeddi canlyniad {round}',
    titleAmend: 'Diwygio canlyniad cyhoeddedig {round}',
    titleNotYet: 'Ni ellir cyhoeddi canlyniad {round} eto',
    titleDeclared: 'Mae canlyniad {round} wedi’i gyhoeddi',
    lede: 'Dyma’r canlyniad a fyddai’n cael ei gyhoeddi, wedi’i gyfrif nawr. Darllenwch y cyfan cyn parhau.',
    happens: 'Beth sy’n digwydd nesaf',
    happensFreeze: 'Caiff y canlyniad hwn ei bennu a’i gyhoeddi, gyda’i resymau, ei ôl bys a hash eitem olaf y cofnod.',
    happensSettled: 'Ar ôl hynny, ni all dim yn y rownd newid ond drwy ddiwygiad, a gyhoeddir hefyd.',
    happensSecond:
      'Yn gyntaf, rhaid i ail weinyddwr ddarllen yr un canlyniad a chytuno. Anfonir e-bost at y gweinyddwyr eraill nawr.',
    happensAgree: 'Rydych yn cytuno â’r hyn a gynigiodd gweinyddwr arall ar {at}. Cyhoeddir y canlyniad ar unwaith.',
    propose: 'Gofyn i ail weinyddwr gytuno',
    declareNow: 'Cyhoeddi canlyniad {round}',
    agree: 'Cytuno a chyhoeddi canlyniad {round}',
    waiting: 'Cynigioch hwn ar {at}. Rhaid i weinyddwr arall gytuno.',
    stale: 'Mae’r cynnig a wnaed ar {at} wedi dyddio, am fod y cofnod wedi newid ers hynny. Cynigiwch ef eto.',
    nothingChanged:
      'Mae’r canlyniad yr un fath â’r un a gyhoeddwyd eisoes. Gwnewch y cywiriadau yn gyntaf, yna dewch yn ôl yma.',
    amendTitle: 'Agor diwygiad',
    amendWhat:
      'Tra bydd diwygiad ar agor, gallwch gywiro’r rownd: dyfarnu bod enwebiadau’n annilys, eu hadfer, newid ymgeisyddiaethau ac uno cofnodion. Cyhoeddir y rheswm dros bob cywiriad. Daw’r diwygiad i ben â chyhoeddiad newydd, ac mae’r un hwn yn aros yn gyhoeddus wrth ei ochr.',
    amendReason: 'Rheswm dros ddiwygio’r cyhoeddiad',
    amendingSince: 'Ar agor ers {at}. Rheswm: {reason}',
    changes: 'Beth fyddai’n newid',
    was: 'Cyhoeddwyd',
    wouldBe: 'Nawr',
    gone: 'ddim yn yr ornest',
    bodiesOnly:
      'Nid yw nifer enwebiadau unrhyw ymgeisydd yn newid. Dim ond cofnodion CLPs neu gyrff eraill, neu fanylion y rownd, sy’n newid.',
    closeWhat: 'Os nad oes angen newid dim wedi’r cyfan, caewch y diwygiad. Bydd y cyhoeddiad wedyn yn aros fel y mae.',
    closeButton: 'Cau’r diwygiad heb newidiadau',
    see: 'Darllen y cyhoeddiad',
    observer: 'Gallwch ddarllen y dudalen hon. Dim ond perchnogion a swyddogion canlyniadau all gyhoeddi canlyniad.',
  },
  refusal: {
    'round-archive': 'Rownd o’r gorffennol yw hon, a luniwyd o restri cyhoeddus. Ni ellir cyhoeddi ei chanlyniad.',
    'round-cancelled': 'Mae’r rownd wedi’i chanslo.',
    'round-postponed': 'Mae’r rownd wedi’i gohirio. Pennwch ddyddiad cau newydd yn gyntaf.',
    'round-not-announced': 'Ni chyhoeddwyd erioed y byddai’r rownd.',
    'nominations-open': 'Bydd yr enwebiadau’n cau am {closesAt}. Gellir cyhoeddi canlyniad y rownd ar ôl hynny.',
    'confirmations-open':
      'Mae {n, plural, one {un cyflwyniad} other {# cyflwyniad}} heb ei gadarnhau, a gellir ei gadarnhau tan {end}. Gellir cyhoeddi canlyniad y rownd ar ôl hynny, neu cyn gynted ag y bydd popeth wedi’i gadarnhau.',
    'round-declared': 'Mae canlyniad y rownd wedi’i gyhoeddi eisoes. Dim ond drwy ddiwygiad y gellir ei newid.',
    'no-such-round': 'Nid oes rownd o’r fath.',
    'facts-changed':
      'Newidiodd y cofnod ar ôl i chi agor y dudalen hon, felly ni chyhoeddwyd dim. Ail-lwythwch y dudalen a’i darllen eto.',
    'nothing-changed': 'Mae’r canlyniad yr un fath â’r un a gyhoeddwyd eisoes, felly does dim byd newydd i’w gyhoeddi.',
    'nothing-proposed': 'Nid oes cynnig i gytuno arno mwyach. Ail-lwythwch y dudalen.',
    'own-proposal': 'Chi eich hun a gynigiodd hwn. Rhaid i weinyddwr arall gytuno.',
    'not-declared': 'Nid yw canlyniad y rownd wedi’i gyhoeddi ar y wefan hon, felly does dim i’w ddiwygio.',
    'amending-already': 'Mae diwygiad ar agor eisoes. Ail-lwythwch y dudalen.',
    'not-amending': 'Nid oes diwygiad ar agor.',
    'field-wrong': 'Nid yw rhywbeth yn y ffurflen hon yn ddilys. Ail-lwythwch y dudalen.',
  },
} as const satisfies Words<typeof en.declare>;
