import type { standings as english } from '../en/standings';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const standings = {
  title: {
    soFar:
      '{n, plural, =0 {Dim ymgeiswyr ar y papur pleidleisio eto} one {Un ymgeisydd ar y papur pleidleisio hyd yma} two {Dau ymgeisydd ar y papur pleidleisio hyd yma} other {{number} o ymgeiswyr ar y papur pleidleisio hyd yma}}',
    final:
      '{n, plural, =0 {Dim ymgeiswyr ar y papur pleidleisio} one {Un ymgeisydd ar y papur pleidleisio} two {Dau ymgeisydd ar y papur pleidleisio} other {{number} o ymgeiswyr ar y papur pleidleisio}}',
    elected:
      '{n, plural, one {Etholwyd un ymgeisydd} two {Etholwyd dau ymgeisydd} other {{number} o ymgeiswyr wedi’u hethol}}',
    supporting:
      '{n, plural, =0 {Dim ymgeiswyr eto} one {Un ymgeisydd} two {Dau ymgeisydd} other {{number} o ymgeiswyr}}',
    archive: '{contest}: yr hyn a wyddom',
  },
  pageTitle: '{heading}: {contest}, {round}',
  description: '{contest}, {round}: pob ymgeisydd, faint o enwebiadau sydd gan bob un, a gan bwy na chlywyd.',
  lede: '{contest}, {seats, plural, one {un sedd} two {dwy sedd} few {tair sedd} =4 {pedair sedd} =5 {pum sedd} many {chwe sedd} other {{seatsNumber} sedd}}. {rule} {counted}',
  rule: 'I fod ar y papur pleidleisio, rhaid i ymgeisydd gael ei enwebu gan {rule} a derbyn.',
  ruleArchive: 'I fod ar y papur pleidleisio, roedd yn rhaid i ymgeisydd gael ei enwebu gan {rule}.',
  counted:
    'Mae {n, plural, two {{nominated} o’r {bodies}} other {{nominated} {bodies}}} wedi enwebu. Nid ydym wedi clywed gan {notHeard} o’r {all}.',
  countedArchive: 'Daethom o hyd i restri cyhoeddus ar gyfer {nominated} o’r {all} {bodies}.',
  closes: 'Enwebiadau’n cau am <time>{when}</time> {zone}, {left}.',
  opens: 'Enwebiadau’n agor am <time>{when}</time> {zone}, {left}.',
  closed: 'Caeodd enwebiadau am <time>{when}</time> {zone}.',
  ruleLink: 'Sut mae’r rheol yn gweithio, a’i ffynhonnell',
  table: {
    caption: 'Ymgeiswyr a faint o {bodies} a’u henwebodd',
    note: 'Yn nhrefn yr wyddor yn ôl cyfenw, fel y cofnodwyd am <time>{when}</time>. Dim ond trefn yr wyddor y mae’r rhifau’n ei dangos.',
    number: 'Rhif',
    candidate: 'Ymgeisydd a CLP cartref',
    candidateOnly: 'Ymgeisydd',
    stand: 'Statws',
    needed: 'Statws (angen {number})',
    outcome: 'Canlyniad',
    slate: 'Cefnogir gan',
    none: 'Nid oes ymgeiswyr wedi’u rhestru ar gyfer yr ornest hon.',
  },
  noNominations: '<b>Dim enwebiadau eto</b> (angen {needed})',
  noNominationsPlain: '<b>Dim enwebiadau eto</b>',
  ofPublished: 'o’r {n} a gyhoeddwyd',
  publishedOnly: '{n} a gyhoeddwyd',
  noneOnRecord: 'Heb ddod o hyd i’r un',
  reportedOnly:
    '{n, plural, one {un arall yn ôl adroddiad, heb ei gyfrif} other {# arall yn ôl adroddiadau, heb eu cyfrif}}',
  supportingOnly: 'Enwebiadau cefnogi',
  elected: 'Etholwyd',
  notElected: 'Nid etholwyd',
  votes:
    '{n, plural, zero {dim pleidleisiau} one {un bleidlais} two {# bleidlais} few {# pleidlais} many {# phleidlais} other {# o bleidleisiau}}',
  slates: 'Rhestri ar y cyd:',
  slatesNote: 'Grwpiau sy’n dewis pwy y maent yn eu cefnogi. Efallai nad yw’r ymgeiswyr wedi cytuno.',
  claimedOn: '{name}, {day}',
  heard: {
    title:
      '{n, plural, =0 {Rydym wedi clywed gan bob un o’r {all}} one {Nid ydym wedi clywed gan un o’r {all}} two {Nid ydym wedi clywed gan {figure} o’r {bodies}} other {Nid ydym wedi clywed gan {figure} {bodies}}}',
    titleArchive:
      '{n, plural, =0 {Daethom o hyd i restri cyhoeddus ar gyfer pob un o’r {all}} one {Ni ddaethom o hyd i restr gyhoeddus ar gyfer un o’r {all}} two {Ni ddaethom o hyd i restr gyhoeddus ar gyfer {figure} o’r {bodies}} other {Ni ddaethom o hyd i restr gyhoeddus ar gyfer {figure} {bodies}}}',
    noRoster: 'Ni wyddom pwy a allai enwebu',
    noRosterText:
      'Nid oes gennym restr o bwy a allai enwebu yn yr ornest hon, felly ni allwn ddweud gan faint na chlywyd.',
    caption: 'Statws y {bodies}',
    state: 'Statws',
    regionCaption: 'Fesul gwlad a rhanbarth',
    region: 'Gwlad neu ranbarth',
    all: 'Cyfanswm',
    nominated: 'Wedi enwebu',
    notHeard: 'Heb glywed ganddynt',
    onList: 'Ar restr',
    notKnown: 'Anhysbys',
    sent: 'Wedi enwebu',
    confirmed: 'Wedi enwebu, wedi’i gadarnhau',
    reported: 'Wedi enwebu: ar restr gyhoeddus',
    'nominated-nobody': 'Heb enwebu neb',
    withdrawn: 'Wedi tynnu ei henwebiadau’n ôl',
    decided: 'Wedi cyfarfod, ond heb anfon eto',
    voided: 'Dyfarnwyd yn annilys gan y swyddog canlyniadau',
    'meeting-announced': 'Cyfarfod wedi’i gyhoeddi',
    'cannot-nominate': 'Ni all enwebu',
    'not-heard-from': 'Heb glywed ganddynt',
  },
  matrix: {
    caption: 'Enwebiadau fesul gwlad a rhanbarth',
    note: 'Sgroliwch i’r ochr ar sgrin fach.',
    candidate: 'Ymgeisydd',
    all: 'Cyfanswm',
    foot: '{bodies} a enwebodd',
  },
  published: {
    title: 'Cyfansymiau a gyhoeddwyd mewn mannau eraill',
    none: 'Nid oes cyfansymiau wedi’u cyhoeddi mewn mannau eraill',
    noneText:
      'Pan fydd gwefan newyddion neu grŵp yn cyhoeddi cyfansymiau ar gyfer yr ornest hon, fe’u rhestrir yma ochr yn ochr â’n rhai ni, gyda’r ffynhonnell, y dyddiad ac unrhyw wahaniaeth.',
    caption: 'Cyfansymiau a gyhoeddwyd mewn mannau eraill, ochr yn ochr â’r enwebiadau a gyfrifwyd yma',
    candidate: 'Ymgeisydd',
    published: 'Cyhoeddwyd',
    here: 'Cyfrifwyd yma',
    same: 'yr un nifer',
    fewer: '{n} yn llai',
    more: '{n} yn fwy',
    asOf: 'fel yr oedd ar {day}',
  },
  results: {
    title: 'Canlyniadau',
    note: 'Yn nhrefn yr wyddor yn ôl cyfenw.',
    caption: 'Pleidleisiau, a phwy a etholwyd',
    candidate: 'Ymgeisydd',
    votes: 'Pleidleisiau',
    outcome: 'Canlyniad',
    seats: 'Pwy sy’n dal pob sedd, ar unrhyw ddyddiad',
  },
} as const satisfies Words<typeof english>;
