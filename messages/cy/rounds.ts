import type * as en from '../en/rounds';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.

export const home = {
  title: {
    open: 'Mae enwebiadau ar agor',
    announced: 'Bydd enwebiadau’n agor cyn hir',
    postponed: 'Mae’r rownd hon wedi’i gohirio',
    closed: 'Mae enwebiadau wedi cau',
    none: 'Does dim enwebiadau ar agor',
  },
  description: 'Gweld pa CLPs a chyrff eraill sydd wedi enwebu pa ymgeiswyr, gyda derbynneb gyhoeddus am bob enwebiad.',
  over: '{round}: {contest}',
  whenOpen: '<b>Byddant yn cau {left}</b> am <time>{when}</time> {zone}',
  whenAnnounced: '<b>Byddant yn agor {left}</b> am <time>{when}</time> {zone}',
  whenClosed: '<b>Caeodd yr enwebiadau</b> am <time>{when}</time> {zone}',
  whenPostponed: '<b>Nid oes dyddiad cau newydd eto.</b> Ni all neb anfon enwebiadau nes bod un. Rheswm: {reason}',
  whenNone: 'Pan gyhoeddir rownd newydd, bydd ei dyddiadau yma.',
  find: {
    label: 'A yw {your} wedi enwebu eto?',
    button: 'Dod o hyd i fy CLP',
    labelAny: 'A yw eich CLP neu gorff arall wedi enwebu eto?',
    labelNone: 'Pwy mae eich CLP neu gorff arall wedi’u henwebu?',
    buttonAny: 'Dod o hyd iddo',
  },
  ledger: {
    label: 'Faint sydd wedi enwebu hyd yma',
    nominated: '{n, plural, two {o’r {bodies} wedi enwebu} other {{bodies} wedi enwebu}}',
    onTheWay: '{n, plural, other {wedi cyhoeddi cyfarfod, neu wedi cyfarfod heb anfon eto}}',
    no: 'heb enwebu neb, wedi tynnu’n ôl neu heb allu enwebu',
    notHeard: 'o’r {all} heb glywed ganddynt',
  },
  who: 'Pwy sydd wedi’u henwebu',
  whoBefore: 'Pwy y gellir eu henwebu',
  comeForward:
    '{n, plural, =0 {Nid oes neb wedi’i gynnig eto} one {Mae un person wedi’i gynnig} two {Mae dau berson wedi’u cynnig} other {{number} o bobl sydd wedi’u cynnig}} ar gyfer {seats, plural, one {un sedd} two {dwy sedd} few {tair sedd} =4 {pedair sedd} =5 {pum sedd} many {chwe sedd} other {{seatsNumber} sedd}}.',
  standing: '{parts}.',
  part: {
    'on-the-ballot': 'mae {n, plural, one {un} other {{number}}} ar y papur pleidleisio',
    'enough-not-accepted':
      'mae {n, plural, one {un a allai fynd ar y papur pleidleisio ond heb dderbyn eto} other {{number} a allai fynd ar y papur pleidleisio ond heb dderbyn eto}}',
    'not-yet': 'mae {n, plural, one {un} other {{number}}} heb ddigon o enwebiadau',
    out: 'mae {n, plural, one {un nad yw’n sefyll mwyach} other {{number} nad ydynt yn sefyll mwyach}}',
    'supporting-only': 'mae {n, plural, one {un} other {{number}}} yn sefyll',
  },
  seeAll: 'Gweld pob ymgeisydd ac enwebiad',
  seeRound: 'Gweld amserlen a rheolau {round}',
  alsoTitle: 'Gornestau eraill',
  also: {
    contest: 'Gornest',
    closes: 'Yn cau am {when}',
    nominated: 'Wedi enwebu',
    notHeard: 'Heb glywed ganddynt',
  },
  how: {
    title: 'Sut mae’n gweithio',
    meet: 'Mae pob CLP yn cynnal cyfarfod ac yn cael enwebu {max, plural, one {un person} two {hyd at ddau berson} other {hyd at {number} o bobl}}.',
    meetOther:
      'Mae pob corff a all enwebu yn cynnal cyfarfod ac yn cael enwi {max, plural, one {un person} two {hyd at ddau berson} other {hyd at {number} o bobl}}.',
    send: 'Mae swyddog yn rhoi’r enwau ar y wefan hon cyn y dyddiad cau ac yn cael derbynneb gyhoeddus.',
    ballot:
      'Bydd ymgeisydd a enwebir gan {rule}, ac sy’n derbyn, yn mynd ar y papur pleidleisio. Yna bydd yr aelodau’n pleidleisio.',
    supporting: 'Mae enwebiadau’n dangos cefnogaeth. Nid ydynt yn penderfynu pwy sydd ar y papur pleidleisio.',
  },
  past: {
    title: 'Rowndiau blaenorol',
    note: 'Lluniwyd y rhain o restri cyhoeddus. Os yw rhestr yn anghyflawn, mae’r dudalen yn dweud hynny.',
    round: 'Rownd',
    closed: 'Caeodd enwebiadau',
    rule: 'Gofyniad i fod ar y papur pleidleisio',
    more: '{n, plural, one {ac un ornest arall} two {a dwy ornest arall} few {a thair gornest arall} =8 {ac wyth gornest arall} =11 {ac 11 gornest arall} other {a # gornest arall}}',
    none: 'Nid oes rowndiau blaenorol eto.',
  },
} as const satisfies Words<typeof en.home>;

export const rounds = {
  list: {
    title: 'Rowndiau',
    description: 'Pob rownd enwebu: pryd y caeodd, ei gornestau a’i rheolau.',
    lede: 'Pob rownd enwebu ar y wefan hon. Lluniwyd rowndiau blaenorol o restri cyhoeddus.',
    current: 'Rowndiau cyfredol',
    past: 'Rowndiau blaenorol',
    none: 'Nid oes rowndiau cyfredol.',
    nonePast: 'Nid oes rowndiau blaenorol eto.',
    round: 'Rownd',
  },
  title: {
    announced: 'Enwebiadau’n agor {left}',
    open: 'Enwebiadau’n cau {left}',
    closed: 'Mae enwebiadau wedi cau',
    declared: 'Cyhoeddwyd y canlyniad ar {day}',
    postponed: 'Mae’r rownd hon wedi’i gohirio',
    cancelled: 'Cafodd y rownd hon ei chanslo',
    archive: '{round}: yr hyn a wyddom',
  },
  description: 'Amserlen, gornestau a rheolau {round}.',
  lede: {
    announced: '{round}. Enwebiadau’n agor am <time>{when}</time> {zone}.',
    open: '{round}. Enwebiadau’n cau am <time>{when}</time> {zone}.',
    closed: '{round}. Caeodd enwebiadau am <time>{when}</time> {zone}. Nid yw’r canlyniad wedi’i gyhoeddi eto.',
    declared: '{round}. Caeodd enwebiadau am <time>{when}</time> {zone}.',
    postponed:
      '{round}. Ni all neb anfon enwebiadau nes bod dyddiad cau newydd. Cedwir yr enwebiadau a anfonwyd. Rheswm: {reason}',
    cancelled: '{round}. Nid yw enwebiadau a anfonwyd ar ei chyfer yn cyfrif.',
    cancelReason: 'Rheswm: {reason}',
  },
  timetable: 'Amserlen',
  announcedAt: 'Cyhoeddwyd y rownd',
  opensAt: 'Enwebiadau’n agor',
  closesAt: 'Enwebiadau’n cau',
  closedAt: 'Caeodd enwebiadau',
  declaredAt: 'Cyhoeddwyd y canlyniad',
  postponedAt: 'Gohiriwyd',
  noDeadline: 'Nid oes dyddiad cau newydd eto. Yr un blaenorol: {when}.',
  noOpening: 'Nid oes dyddiad newydd eto. Yr un blaenorol: {when}.',
  inList: '{state}. Y dyddiad cau oedd {when}.',
  cancelledAt: 'Canslwyd',
  movedOn: 'Symudwyd ar {movedOn}, o {from} i {to}. {reason}',
  dates: {
    'statements-due': 'Datganiadau i law erbyn',
    freeze: 'Dyddiad rhewi',
    'party-deadline': 'Dyddiad cau’r Blaid ei hun ar gyfer enwebiadau',
    'ballot-opens': 'Y bleidlais yn agor',
    'ballot-closes': 'Y bleidlais yn cau',
    result: 'Canlyniad',
    other: 'Dyddiad arall',
  },
  notMoved: 'Nid yw’r dyddiad cau wedi’i symud.',
  note: 'Am y rownd hon',
  contests: 'Gornestau',
  table: {
    caption: 'Gornestau yn y rownd hon',
    contest: 'Gornest',
    seats: '{n, plural, one {un sedd} other {# sedd}}',
    candidates: '{n, plural, =0 {dim ymgeiswyr} one {un ymgeisydd} other {# ymgeisydd}}',
    onBallot: '{n, plural, =0 {neb ar y papur pleidleisio} other {# ar y papur pleidleisio}}',
    nominated: 'Wedi enwebu',
    notHeard: 'Heb glywed ganddynt',
    onRecord: 'Enwebiadau y daethom o hyd iddynt',
    published: 'Enwebiadau a gyhoeddwyd',
  },
  rules: 'Sut mae’r rheolau’n gweithio',
  rule: {
    toBallot: 'Gofyniad i fod ar y papur pleidleisio',
    who: 'Pwy a all enwebu',
    most: 'Uchafswm nifer yr enwau',
    mostEach: '{n, plural, one {Un enw yr un} other {Hyd at {number} o enwau yr un}}',
    seats: 'Seddi',
    quotas: 'Cwotâu',
    quota: 'rhaid i o leiaf {n, plural, one {un enw} other {{number} o enwau}} fod â’r nod “{attribute}”',
    quotaFor: {
      woman: 'rhaid i o leiaf {n, plural, one {un} other {{number}}} o’r enwau y mae corff yn eu hanfon fod yn fenywod',
      bame: 'rhaid i o leiaf {n, plural, one {un} other {{number}}} o’r enwau y mae corff yn eu hanfon fod yn aelodau BAME',
      disabled:
        'rhaid i o leiaf {n, plural, one {un} other {{number}}} o’r enwau y mae corff yn eu hanfon fod yn aelodau anabl',
      young:
        'rhaid i o leiaf {n, plural, one {un} other {{number}}} o’r enwau y mae corff yn eu hanfon fod yn aelodau ifanc',
    },
    overlap:
      'Gyda’i gilydd mae’r rhain yn fwy na’r seddi, felly dim ond os yw un person yn cyfrif ar gyfer mwy nag un y gellir eu llenwi i gyd.',
    selfDeclared:
      'Dim ond yr ymgeiswyr eu hunain all ddweud eu bod yn cyfrif, ac nid yw’r wefan hon yn cyhoeddi pwy sydd wedi gwneud hynny.',
    reserved: 'Seddi neilltuedig',
    reservedFor: {
      woman: 'o leiaf {n, plural, one {un sedd} two {dwy sedd} other {{number} o seddi}} i fenywod',
      bame: 'o leiaf {n, plural, one {un sedd} two {dwy sedd} other {{number} o seddi}} i aelodau BAME',
      disabled: 'o leiaf {n, plural, one {un sedd} two {dwy sedd} other {{number} o seddi}} i aelodau anabl',
      young: 'o leiaf {n, plural, one {un sedd} two {dwy sedd} other {{number} o seddi}} i aelodau ifanc',
      region:
        'o leiaf {n, plural, one {un sedd} two {dwy sedd} other {{number} o seddi}} i bobl y mae eu CLP neu gorff cartref yn y rhanbarth hwn: {region}',
    },
    assumed: '{what} (tybiaeth: nid oes ffynhonnell yn dweud hyn am yr etholiad hwn)',
    seatsUnknown: 'Nid yw’n hysbys. Nid oes ffynhonnell y daethom o hyd iddi yn rhoi nifer y seddi.',
    ruleUnknown:
      'Nid yw’n hysbys. Nid oes ffynhonnell y daethom o hyd iddi yn dweud faint o enwebiadau sydd eu hangen ar ymgeisydd. Nes i’r swyddog canlyniadau osod rheol, dangos cefnogaeth yn unig y mae enwebiadau.',
    electorate: 'Pwy sy’n pleidleisio',
    method: 'Sut maent yn pleidleisio',
    note: 'Nodyn',
    source: 'Ffynhonnell',
    noSource: 'Ni roddir ffynhonnell ar gyfer y rheol hon.',
  },
  exceptions: 'Eithriadau',
  exceptionsNote:
    'CLPs neu gyrff eraill na allant enwebu yn y rownd hon, neu sy’n cael eu cyfrif ynghyd â chorff arall.',
  countsWith: 'Caiff ei gyfrif ynghyd â chorff arall: {other}. {reason}',
  cannot: 'Ni all enwebu. {reason}',
} as const satisfies Words<typeof en.rounds>;
