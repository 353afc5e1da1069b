import type { home as english } from '../en/home';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const home = {
  title: {
    open: 'Mae enwebiadau ar agor',
    announced: 'Bydd enwebiadau’n agor cyn hir',
    closed: 'Mae enwebiadau wedi cau',
    none: 'Does dim enwebiadau ar agor',
  },
  description:
    'Pa bleidiau Llafur etholaethol sydd wedi enwebu pwy ar gyfer y Pwyllgor Gwaith Cenedlaethol, gyda derbynneb gyhoeddus am bob enwebiad.',
  over: '{round}: {contest}',
  whenOpen: '<b>Byddant yn cau {left}</b>, am <time>{when}</time> {zone}',
  whenAnnounced: '<b>Byddant yn agor {left}</b>, am <time>{when}</time> {zone}',
  whenClosed: '<b>Caeodd yr enwebiadau</b> am <time>{when}</time> {zone}',
  whenNone: 'Mae cofnod y rowndiau blaenorol isod. Pan gyhoeddir rownd, bydd ei dyddiadau yma.',
  find: {
    label: 'A yw eich CLP wedi enwebu eto?',
    labelNone: 'Beth mae eich CLP wedi’i wneud?',
    button: 'Dod o hyd i fy CLP',
  },
  ledger: {
    label: 'Gan faint y clywyd hyd yma',
    nominated: '{n, plural, two {o’r {bodies} wedi enwebu} other {{bodies} wedi enwebu}}',
    onTheWay: '{n, plural, other {â chyfarfod neu benderfyniad ar y gweill}}',
    no: 'heb enwebu neb, wedi tynnu’n ôl, neu heb allu enwebu',
    notHeard: 'o’r {all} heb glywed ganddynt',
  },
  who: 'Pwy sydd wedi’u henwebu',
  whoBefore: 'Pwy y gellir eu henwebu',
  comeForward:
    '{n, plural, =0 {Does neb wedi cynnig sefyll eto} one {Un person sydd wedi cynnig sefyll} two {Dau berson sydd wedi cynnig sefyll} other {{number} o bobl sydd wedi cynnig sefyll}} ar gyfer {seats, plural, one {un sedd} two {dwy sedd} few {tair sedd} =4 {pedair sedd} =5 {pum sedd} many {chwe sedd} other {{seatsNumber} sedd}}.',
  standing: '{parts}.',
  part: {
    'on-the-ballot': 'mae {n, plural, one {un} other {{number}}} ar y papur pleidleisio',
    'enough-not-accepted':
      'mae {n, plural, one {un wedi cael digon o enwebiadau ond heb dderbyn eto} other {{number} wedi cael digon o enwebiadau ond heb dderbyn eto}}',
    'not-yet': 'mae {n, plural, one {un} other {{number}}} heb ddigon o enwebiadau eto',
    out: 'mae {n, plural, one {un nad yw’n sefyll mwyach} other {{number} nad ydynt yn sefyll mwyach}}',
    'supporting-only': 'mae {n, plural, one {un} other {{number}}} yn sefyll',
  },
  seeAll: 'Gweld pob ymgeisydd, a phob enwebiad',
  seeRound: 'Amserlen a rheolau {round}',
  alsoTitle: 'Hefyd ar y gweill',
  also: {
    caption: 'Gornestau eraill sydd ar y gweill',
    contest: 'Gornest',
    closes: 'Yn cau am {when}',
    nominated: 'Wedi enwebu',
    notHeard: 'Heb glywed ganddynt',
  },
  how: {
    title: 'Sut mae’n gweithio',
    meet: 'Mae pob CLP yn cynnal cyfarfod, ac yn cael enwebu {max, plural, one {un person} two {dau berson ar y mwyaf} other {{number} o bobl ar y mwyaf}}.',
    meetOther:
      'Mae pob corff a all enwebu yn cyfarfod, ac yn cael enwi {max, plural, one {un person} two {dau berson ar y mwyaf} other {{number} o bobl ar y mwyaf}}.',
    send: 'Mae swyddog yn anfon yr enwau yma cyn y dyddiad cau, ac yn cael derbynneb gyhoeddus.',
    ballot: 'I fod ar y papur pleidleisio: {rule}, a chydsyniad yr ymgeisydd. Yna daw’r bleidlais.',
    supporting: 'Mae enwebiadau’n dangos cefnogaeth. Nid ydynt yn penderfynu pwy sydd ar y papur pleidleisio.',
  },
  past: {
    title: 'Rowndiau blaenorol',
    note: 'Lluniwyd o restri cyhoeddus. Lle mae rhestr yn rhannol, mae’r dudalen yn dweud hynny.',
    caption: 'Rowndiau blaenorol',
    round: 'Rownd',
    closed: 'Caeodd enwebiadau',
    rule: 'I fod ar y papur pleidleisio',
    more: '{n, plural, one {ac un ornest arall} two {a dwy ornest arall} few {a thair gornest arall} =8 {ac wyth gornest arall} =11 {ac 11 gornest arall} other {a # gornest arall}}',
    none: 'Nid oes rownd flaenorol ar gofnod.',
  },
} as const satisfies Words<typeof english>;
