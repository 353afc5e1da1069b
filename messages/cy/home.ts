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
    'Gweld pa Bleidiau Llafur Etholaethol sydd wedi enwebu pa ymgeiswyr ar gyfer y Pwyllgor Gwaith Cenedlaethol, gyda derbynneb gyhoeddus am bob enwebiad.',
  over: '{round}: {contest}',
  whenOpen: '<b>Byddant yn cau {left}</b>, am <time>{when}</time> {zone}',
  whenAnnounced: '<b>Byddant yn agor {left}</b>, am <time>{when}</time> {zone}',
  whenClosed: '<b>Caeodd yr enwebiadau</b> am <time>{when}</time> {zone}',
  whenNone: 'Rhestrir rowndiau blaenorol isod. Pan gyhoeddir rownd newydd, bydd ei dyddiadau yma.',
  find: {
    label: 'A yw eich CLP wedi enwebu eto?',
    labelNone: 'Pwy mae eich CLP wedi’u henwebu?',
    button: 'Dod o hyd i fy CLP',
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
      'mae gan {n, plural, one {un ddigon o enwebiadau ond heb dderbyn eto} other {{number} ddigon o enwebiadau ond heb dderbyn eto}}',
    'not-yet': 'mae {n, plural, one {un} other {{number}}} heb ddigon o enwebiadau',
    out: 'mae {n, plural, one {un nad yw’n sefyll mwyach} other {{number} nad ydynt yn sefyll mwyach}}',
    'supporting-only': 'mae {n, plural, one {un} other {{number}}} yn sefyll',
  },
  seeAll: 'Gweld pob ymgeisydd ac enwebiad',
  seeRound: 'Gweld amserlen a rheolau {round}',
  alsoTitle: 'Gornestau eraill',
  also: {
    caption: 'Gornestau eraill',
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
    caption: 'Rowndiau blaenorol',
    round: 'Rownd',
    closed: 'Caeodd enwebiadau',
    rule: 'Gofyniad i fod ar y papur pleidleisio',
    more: '{n, plural, one {ac un ornest arall} two {a dwy ornest arall} few {a thair gornest arall} =8 {ac wyth gornest arall} =11 {ac 11 gornest arall} other {a # gornest arall}}',
    none: 'Nid oes rowndiau blaenorol eto.',
  },
} as const satisfies Words<typeof english>;
