import type { slatePages as english } from '../en/slate-pages';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const slatePages = {
  crumb: 'Rhestri ar y cyd',
  list: {
    title:
      '{n, plural, =0 {Nid oes rhestr ar y cyd ar gofnod} one {Un rhestr ar y cyd} two {Dwy restr ar y cyd} few {Tair rhestr ar y cyd} =4 {Pedair rhestr ar y cyd} =5 {Pum rhestr ar y cyd} many {Chwe rhestr ar y cyd} other {{number} o restri ar y cyd}}',
    pageTitle: '{heading}: {contest}, {round}',
    description:
      'Pa grwpiau sydd wedi llunio rhestri ar y cyd ar gyfer {contest}, {round}, a sut mae eu pobl yn dod ymlaen.',
    lede: 'Rhestr o ymgeiswyr y mae grŵp yn dweud ei fod yn eu cefnogi yw rhestr ar y cyd. Honiad y grŵp ei hun ydyw, nid honiad yr ymgeisydd. Maent yn nhrefn yr wyddor.',
    none: 'Pan fydd grŵp yn cyhoeddi rhestr o’r rhai y mae’n eu cefnogi yn yr ornest hon, bydd yma gyda’i ffynhonnell a’i dyddiad.',
    standings: 'Gweld pob ymgeisydd',
  },
  claimedBy: 'Honnir gan {group}',
  published: 'Cyhoeddwyd {day}',
  claimedAndPublished: 'Honnir gan {group}, cyhoeddwyd {day}',
  undated: 'Cyhoeddwyd ar ddiwrnod nad yw ar gofnod',
  people:
    '{n, plural, =0 {Nid oes neb arni.} one {Un ymgeisydd} two {Dau ymgeisydd} few {Tri ymgeisydd} =4 {Pedwar ymgeisydd} =5 {Pum ymgeisydd} many {Chwe ymgeisydd} other {{number} o ymgeiswyr}}',
  ballot:
    '{n, plural, =0 {neb ar y papur pleidleisio eto} one {un ar y papur pleidleisio hyd yma} other {{number} ar y papur pleidleisio hyd yma}}',
  ballotFinal:
    '{n, plural, =0 {neb ar y papur pleidleisio} one {un ar y papur pleidleisio} other {{number} ar y papur pleidleisio}}',
  elected: '{n, plural, =0 {neb wedi’i ethol} one {un wedi’i ethol} other {{number} wedi’u hethol}}',
  left: '{n, plural, one {un heb fod yn sefyll mwyach} other {{number} heb fod yn sefyll mwyach}}',
  facts: '{people}: {facts}.',
  peopleOnly: '{people}.',
  nominations:
    '{n, plural, =0 {Dim enwebiadau eto.} one {Un enwebiad i’w phobl.} two {{figure} enwebiad i’w phobl, gyda’i gilydd.} few {{figure} enwebiad i’w phobl, gyda’i gilydd.} many {{figure} enwebiad i’w phobl, gyda’i gilydd.} other {{figure} o enwebiadau i’w phobl, gyda’i gilydd.}}',
  nominationsArchive:
    '{n, plural, =0 {Nid oes enwebiad i’w phobl ar gofnod.} one {Mae un enwebiad i’w phobl ar gofnod.} two {Mae {figure} enwebiad i’w phobl ar gofnod, gyda’i gilydd.} few {Mae {figure} enwebiad i’w phobl ar gofnod, gyda’i gilydd.} many {Mae {figure} enwebiad i’w phobl ar gofnod, gyda’i gilydd.} other {Mae {figure} o enwebiadau i’w phobl ar gofnod, gyda’i gilydd.}}',
  page: {
    description:
      'Pwy sydd ar y rhestr ar y cyd {name} yn {contest}, {round}, pwy sy’n honni hynny, a sut mae ei phobl yn dod ymlaen.',
    title: '{name}: {what}',
    whoNone: 'nid oes neb arni',
    onBallot:
      '{n, plural, =0 {neb o {people} ar y papur pleidleisio eto} one {un o {people} ar y papur pleidleisio hyd yma} other {{number} o {people} ar y papur pleidleisio hyd yma}}',
    onBallotFinal:
      '{n, plural, =0 {neb o {people} ar y papur pleidleisio} one {un o {people} ar y papur pleidleisio} other {{number} o {people} ar y papur pleidleisio}}',
    elected:
      '{n, plural, =0 {neb o {people} wedi’i ethol} one {un o {people} wedi’i ethol} other {{number} o {people} wedi’u hethol}}',
    candidates:
      '{n, plural, one {un ymgeisydd} two {dau ymgeisydd} few {tri ymgeisydd} =4 {pedwar ymgeisydd} =5 {pum ymgeisydd} many {chwe ymgeisydd} other {{number} o ymgeiswyr}}',
    lede: 'Rhestr ar y cyd ar gyfer {contest}, {round}. Honiad y grŵp a’i lluniodd yw bod rhywun arni, nid honiad yr ymgeisydd.',
    group: 'Honnir gan',
    groupNone: 'Y grŵp o’r enw hwnnw, hyd y gwyddys',
    day: 'Cyhoeddwyd',
    dayNone: 'Anhysbys',
    source: 'Ffynhonnell',
    sourceNone: 'Dim ar gofnod',
    who: 'Pwy sydd arni',
    whoNote: 'Yn nhrefn yr wyddor, gyda’r hyn sydd gan bob un yn y sefyllfa.',
    ownDays: 'Honiadau â’u dyddiad neu eu ffynhonnell eu hunain',
    ownDay: '{name}: honnwyd ar {day}',
    ended: {
      title: 'Honiadau a ddaeth i ben',
      note: 'Dywed y grŵp nad yw’n eu cefnogi mwyach. Mae’r hyn a ddywedwyd o’r blaen yn aros ar y cofnod.',
      days: 'Honnwyd ar {from}, daeth i ben ar {until}.',
      until: 'Daeth i ben ar {until}.',
      reason: 'Y rheswm a roddwyd: {reason}',
    },
    how: {
      title:
        '{n, plural, =0 {Ni enwodd yr un o’r {all} {bodies} bob un ohonynt} one {Enwodd un o’r {all} {bodies} bob un ohonynt} other {Enwodd {figure} o’r {all} {bodies} bob un ohonynt}}',
      titleArchive:
        '{n, plural, =0 {Ni enwodd yr un o’r {all} {bodies} ar gofnod bob un ohonynt} one {Enwodd un o’r {all} {bodies} ar gofnod bob un ohonynt} other {Enwodd {figure} o’r {all} {bodies} ar gofnod bob un ohonynt}}',
      none: 'Nid oes neb wedi enwebu eto',
      noneText:
        'Pan ddaw’r enwebiadau cyntaf i law, bydd y dudalen hon yn dweud faint o gyrff a enwodd y rhestr gyfan, a faint a’i cymysgodd ag eraill.',
      full: '{bodies} a enwodd bob un ohonynt',
      part: '{bodies} a enwodd rai ohonynt a neb arall',
      mixed: '{bodies} a enwodd rai ohonynt gydag eraill',
      nobody: '{bodies} na enwodd yr un ohonynt',
      note: 'O’r {all} {bodies} sydd wedi enwebu. “Pob un” yw pawb sy’n dal i sefyll, neu gynifer ag y caiff un corff eu henwi ({most}); gall eraill fod ochr yn ochr â nhw.',
      noteArchive:
        'O’r {all} {bodies} ar restr gyhoeddus y daethpwyd o hyd iddi. “Pob un” yw pob un ohonynt, neu gynifer ag y caiff un corff eu henwi ({most}).',
      list: 'Pa {bodies} a enwodd bob un ohonynt',
      progress: 'Sut mae enwebiadau pob rhestr wedi cynyddu',
    },
  },
} as const satisfies Words<typeof english>;
