import type * as en from '../en/slates';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.

export const slatePages = {
  notKnown: 'Anhysbys',
  crumb: 'Rhestri ar y cyd',
  list: {
    title:
      '{n, plural, =0 {Dim rhestri ar y cyd} one {Un rhestr ar y cyd} two {Dwy restr ar y cyd} few {Tair rhestr ar y cyd} =4 {Pedair rhestr ar y cyd} =5 {Pum rhestr ar y cyd} many {Chwe rhestr ar y cyd} other {{number} o restri ar y cyd}}',
    pageTitle: '{heading}: {contest}, {round}',
    description:
      'Pa grwpiau sydd wedi cyhoeddi rhestri ar y cyd ar gyfer {contest}, {round}, a sut mae eu hymgeiswyr yn dod ymlaen.',
    lede: 'Rhestr o ymgeiswyr y mae grŵp yn eu cefnogi yw rhestr ar y cyd. Grwpiau sy’n dewis pwy y maent yn eu cefnogi, ac efallai nad yw’r ymgeiswyr wedi cytuno. Mae’r rhestri yn nhrefn yr wyddor.',
    none: 'Pan fydd grŵp yn cyhoeddi rhestr o ymgeiswyr y mae’n eu cefnogi yn yr ornest hon, bydd i’w gweld yma gyda’i ffynhonnell a’i dyddiad.',
    standings: 'Gweld pob ymgeisydd',
  },
  claimedBy: 'Cyhoeddwyd gan {group}',
  published: 'Cyhoeddwyd ar {day}',
  claimedAndPublished: 'Cyhoeddwyd gan {group} ar {day}',
  undated: 'Dyddiad cyhoeddi anhysbys',
  people:
    '{n, plural, =0 {Dim ymgeiswyr.} one {Un ymgeisydd} two {Dau ymgeisydd} few {Tri ymgeisydd} =4 {Pedwar ymgeisydd} =5 {Pum ymgeisydd} many {Chwe ymgeisydd} other {{number} o ymgeiswyr}}',
  ballot:
    '{n, plural, =0 {neb ar y papur pleidleisio eto} one {un ar y papur pleidleisio hyd yma} other {{number} ar y papur pleidleisio hyd yma}}',
  ballotFinal:
    '{n, plural, =0 {neb ar y papur pleidleisio} one {un ar y papur pleidleisio} other {{number} ar y papur pleidleisio}}',
  elected: '{n, plural, =0 {neb wedi’i ethol} one {un wedi’i ethol} other {{number} wedi’u hethol}}',
  left: '{n, plural, one {un nad yw’n sefyll mwyach} other {{number} nad ydynt yn sefyll mwyach}}',
  facts: '{people}: {facts}.',
  peopleOnly: '{people}.',
  onlyOne: {
    elected: 'Un ymgeisydd, a etholwyd.',
    notElected: 'Un ymgeisydd, nas etholwyd.',
    left: 'Un ymgeisydd, nad yw’n sefyll mwyach.',
    ballotFinal: 'Un ymgeisydd, sydd ar y papur pleidleisio.',
    notBallotFinal: 'Un ymgeisydd, nad yw ar y papur pleidleisio.',
    ballot: 'Un ymgeisydd, sydd ar y papur pleidleisio hyd yma.',
    notBallot: 'Un ymgeisydd, nad yw ar y papur pleidleisio eto.',
    none: 'Un ymgeisydd.',
  },
  nominations:
    '{n, plural, =0 {Dim enwebiadau i’w hymgeiswyr.} one {Un enwebiad i’w hymgeiswyr.} two {{figure} enwebiad i’w hymgeiswyr i gyd.} few {{figure} enwebiad i’w hymgeiswyr i gyd.} many {{figure} enwebiad i’w hymgeiswyr i gyd.} other {{figure} o enwebiadau i’w hymgeiswyr i gyd.}}',
  nominationsArchive:
    '{n, plural, =0 {Ni ddaethom o hyd i enwebiadau i’w hymgeiswyr.} one {Daethom o hyd i un enwebiad i’w hymgeiswyr.} two {Daethom o hyd i {figure} enwebiad i’w hymgeiswyr i gyd.} few {Daethom o hyd i {figure} enwebiad i’w hymgeiswyr i gyd.} many {Daethom o hyd i {figure} enwebiad i’w hymgeiswyr i gyd.} other {Daethom o hyd i {figure} o enwebiadau i’w hymgeiswyr i gyd.}}',
  page: {
    description:
      'Yr ymgeiswyr ar y rhestr ar y cyd {name} yn {contest}, {round}, y grŵp a’i cyhoeddodd, a sut mae ei hymgeiswyr yn dod ymlaen.',
    title: '{name}: {what}',
    whoNone: 'dim ymgeiswyr',
    onlyOne: {
      elected: 'etholwyd ei hunig ymgeisydd',
      notElected: 'nid etholwyd ei hunig ymgeisydd',
      left: 'nid yw ei hunig ymgeisydd yn sefyll mwyach',
      ballotFinal: 'mae ei hunig ymgeisydd ar y papur pleidleisio',
      notBallotFinal: 'nid yw ei hunig ymgeisydd ar y papur pleidleisio',
      ballot: 'mae ei hunig ymgeisydd ar y papur pleidleisio hyd yma',
      notBallot: 'nid yw ei hunig ymgeisydd ar y papur pleidleisio eto',
      none: 'un ymgeisydd',
    },
    onBallot:
      '{n, plural, =0 {neb o {people} ar y papur pleidleisio eto} one {un o {people} ar y papur pleidleisio hyd yma} other {{number} o {people} ar y papur pleidleisio hyd yma}}',
    onBallotFinal:
      '{n, plural, =0 {neb o {people} ar y papur pleidleisio} one {un o {people} ar y papur pleidleisio} other {{number} o {people} ar y papur pleidleisio}}',
    elected:
      '{n, plural, =0 {neb o {people} wedi’i ethol} one {un o {people} wedi’i ethol} other {{number} o {people} wedi’u hethol}}',
    candidates:
      '{n, plural, one {un ymgeisydd} two {dau ymgeisydd} few {tri ymgeisydd} =4 {pedwar ymgeisydd} =5 {pum ymgeisydd} many {chwe ymgeisydd} other {{number} o ymgeiswyr}}',
    lede: 'Rhestr ar y cyd ar gyfer {contest}, {round}. Y grŵp a’i cyhoeddodd a ddewisodd pwy i’w cefnogi, ac efallai nad yw’r ymgeiswyr wedi cytuno.',
    group: 'Cyhoeddwyd gan',
    groupNone: 'Anhysbys. Y grŵp o’r un enw, yn ôl pob tebyg.',
    day: 'Dyddiad',
    source: 'Ffynhonnell',
    who: 'Ymgeiswyr ar y rhestr hon',
    whoNote: 'Yn nhrefn yr wyddor yn ôl cyfenw, gyda nifer yr enwebiadau i bob un.',
    ownDays: 'Ymgeiswyr a ychwanegwyd â dyddiad neu ffynhonnell wahanol',
    ownDay: '{name}: ychwanegwyd ar {day}',
    ended: {
      title: 'Nid ydynt yn cael eu cefnogi mwyach',
      note: 'Mae’r grŵp wedi dweud nad yw’n cefnogi’r ymgeiswyr hyn mwyach.',
      days: 'Ychwanegwyd: {from}. Tynnwyd oddi ar y rhestr: {until}.',
      until: 'Tynnwyd oddi ar y rhestr: {until}.',
      reason: 'Rheswm: {reason}',
    },
    how: {
      title:
        '{n, plural, =0 {Ni ddewisodd yr un o’r {all} {bodies} a enwebodd y rhestr gyfan} one {Dewisodd un o’r {all} {bodies} a enwebodd y rhestr gyfan} other {O’r {all} {bodies} a enwebodd, nifer a ddewisodd y rhestr gyfan: {figure}}}',
      titleArchive:
        '{n, plural, =0 {Ni ddewisodd yr un o’r {all} {bodies} ar restri cyhoeddus y rhestr gyfan} one {Dewisodd un o’r {all} {bodies} ar restri cyhoeddus y rhestr gyfan} other {O’r {all} {bodies} ar restri cyhoeddus, nifer a ddewisodd y rhestr gyfan: {figure}}}',
      none: 'Dim enwebiadau i’w dangos',
      noneText:
        'Pan fydd enwebiadau, mae’r dudalen hon yn dangos faint a ddewisodd y rhestr gyfan, a faint a ddewisodd rai o’i hymgeiswyr gydag eraill.',
      full: '{bodies} a ddewisodd y rhestr gyfan',
      part: '{bodies} a ddewisodd rai o’i hymgeiswyr a neb arall',
      mixed: '{bodies} a ddewisodd rai o’i hymgeiswyr ac eraill',
      nobody: '{bodies} na ddewisodd yr un o’i hymgeiswyr',
      note: 'O’r {all} {bodies} sydd wedi enwebu. Ystyr rhestr gyfan yw ei holl ymgeiswyr sy’n dal i sefyll, neu gynifer ohonynt ag y mae’r terfyn ({most}) yn ei ganiatáu. Gall ymgeiswyr eraill fod wedi’u dewis hefyd.',
      noteArchive:
        'O’r {all} {bodies} ar restri cyhoeddus y daethom o hyd iddynt. Ystyr rhestr gyfan yw ei holl ymgeiswyr, neu gynifer ohonynt ag yr oedd y terfyn ({most}) yn ei ganiatáu.',
      list: 'Pa {bodies} a ddewisodd y rhestr gyfan',
      progress: 'Cynnydd pob rhestr ar y cyd dros amser',
    },
  },
} as const satisfies Words<typeof en.slatePages>;
