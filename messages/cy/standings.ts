import type { standings as english } from '../en/standings';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const standings = {
  title: {
    soFar:
      '{n, plural, =0 {Neb ar y papur pleidleisio eto} one {Un ar y papur pleidleisio hyd yma} other {{number} ar y papur pleidleisio hyd yma}}',
    final:
      '{n, plural, =0 {Neb ar y papur pleidleisio} one {Un ar y papur pleidleisio} other {{number} ar y papur pleidleisio}}',
    elected: '{n, plural, one {Un a etholwyd} other {{number} a etholwyd}}',
    supporting:
      '{n, plural, =0 {Dim ymgeiswyr eto} one {Un ymgeisydd} two {Dau ymgeisydd} other {{number} o ymgeiswyr}}',
    archive: 'Yr hyn sy’n hysbys: {contest}',
  },
  pageTitle: '{heading}: {contest}, {round}',
  description: '{contest}, {round}: pob ymgeisydd, faint o enwebiadau sydd gan bob un, a gan bwy na chlywyd.',
  lede: '{contest}, {seats, plural, one {un sedd} two {dwy sedd} few {tair sedd} =4 {pedair sedd} =5 {pum sedd} many {chwe sedd} other {{seatsNumber} sedd}}. {rule} {counted}',
  rule: 'I fod ar y papur pleidleisio: {rule}, a chydsyniad yr ymgeisydd.',
  ruleArchive: 'I fod ar y papur pleidleisio: {rule}.',
  counted:
    'Mae {n, plural, two {{nominated} o’r {bodies}} other {{nominated} {bodies}}} wedi enwebu; ni chlywyd gan {notHeard} o’r {all}.',
  countedArchive: 'Mae {nominated} allan o {all} {bodies} ar restr gyhoeddus y daethpwyd o hyd iddi.',
  closes: 'Yn cau am <time>{when}</time> {zone}, {left}.',
  opens: 'Yn agor am <time>{when}</time> {zone}, {left}.',
  closed: 'Caeodd am <time>{when}</time> {zone}.',
  ruleLink: 'Sut mae’r rheol yn gweithio, a’i ffynhonnell',
  table: {
    caption: 'Yr ymgeiswyr a’r {bodies} a’u henwebodd',
    note: 'Yn nhrefn yr wyddor yn ôl cyfenw. Fel y cofnodwyd am <time>{when}</time>. Lle yn yr wyddor yw’r rhif, a dim mwy.',
    number: 'Rhif',
    candidate: 'Ymgeisydd a CLP cartref',
    candidateOnly: 'Ymgeisydd',
    stand: 'Eu sefyllfa',
    needed: '{number} yn ofynnol: eu sefyllfa',
    outcome: 'Yr hyn sy’n hysbys am y canlyniad',
    slate: 'Ar restr ar y cyd',
    none: 'Nid oes ymgeisydd ar gofnod ar gyfer yr ornest hon.',
  },
  noNominations: '<b>Dim enwebiadau eto</b>, angen {needed}',
  noNominationsPlain: '<b>Dim enwebiadau eto</b>',
  ofPublished: 'o’r {n} a gyhoeddwyd',
  publishedOnly: '{n} a gyhoeddwyd',
  noneOnRecord: 'Dim ar gofnod',
  reportedOnly:
    '{n, plural, one {un arall yn ôl adroddiad, heb ei gyfrif} other {# arall yn ôl adroddiadau, heb eu cyfrif}}',
  supportingOnly: 'Enwebiadau cefnogi',
  elected: 'Etholwyd',
  notElected: 'Nid etholwyd',
  votes:
    '{n, plural, zero {dim pleidleisiau} one {un bleidlais} two {# bleidlais} few {# pleidlais} many {# phleidlais} other {# o bleidleisiau}}',
  slates: 'Rhestri ar y cyd, fel y cyhoeddodd pob grŵp nhw:',
  slatesNote: 'Honiad y grŵp ei hun yw hyn, nid honiad yr ymgeisydd.',
  claimedOn: '{name}, {day}',
  heard: {
    title:
      '{n, plural, =0 {Clywyd gan bob un o’r {all}} one {Heb glywed gan un o’r {all}} two {Heb glywed gan {figure} o’r {bodies}} other {Heb glywed gan {figure} {bodies}}}',
    titleArchive:
      '{n, plural, =0 {Mae pob un o’r {all} ar restr} one {Mae un o’r {all} heb fod ar restr} two {Mae {figure} o’r {bodies} heb fod ar restr y daethpwyd o hyd iddi} other {Mae {figure} {bodies} heb fod ar restr y daethpwyd o hyd iddi}}',
    noRoster: 'Nid yw’n hysbys pwy a allai fod wedi enwebu',
    noRosterText:
      'Nid yw’r cyrff a all enwebu yn yr ornest hon ar gofnod yma, felly ni all neb ddweud gan faint ohonynt na chlywyd.',
    caption: 'Beth mae’r {bodies} wedi’i wneud',
    state: 'Sefyllfa',
    regionCaption: 'Fesul gwlad a rhanbarth',
    region: 'Gwlad neu ranbarth',
    all: 'Cyfanswm',
    nominated: 'Wedi enwebu',
    notHeard: 'Heb glywed ganddynt',
    onList: 'Ar restr',
    notKnown: 'Anhysbys',
    sent: 'Wedi enwebu: anfonwyd',
    confirmed: 'Wedi enwebu: anfonwyd a chadarnhawyd',
    reported: 'Wedi enwebu: ar restr gyhoeddus',
    'nominated-nobody': 'Heb enwebu neb',
    withdrawn: 'Wedi tynnu’n ôl yr hyn a anfonwyd',
    decided: 'Wedi penderfynu, heb anfon eto',
    voided: 'Wedi anfon, ond gweinyddwr wedi’i ddal yn ddi-rym',
    'meeting-announced': 'Cyfarfod wedi’i gyhoeddi',
    'cannot-nominate': 'Heb allu enwebu',
    'not-heard-from': 'Heb glywed ganddynt',
  },
  matrix: {
    caption: 'Enwebiadau fesul gwlad a rhanbarth',
    note: 'Sgroliwch i’r ochr ar sgrin fach. Bydd yr enwau’n aros yn y golwg.',
    candidate: 'Ymgeisydd',
    all: 'Cyfanswm',
    foot: '{bodies} a enwebodd',
  },
  published: {
    title: 'Cyhoeddwyd mewn mannau eraill',
    none: 'Dim cyfansymiau o’r tu allan ar gyfer yr ornest hon',
    noneText:
      'Pan fydd gwefan newyddion neu grŵp yn cyhoeddi cyfansymiau, cânt eu cadw yma ochr yn ochr â’n rhai ni, gyda’r ffynhonnell a’r dyddiad, a dangosir unrhyw wahaniaeth.',
    caption: 'Cyfansymiau a gyhoeddwyd gan eraill, ochr yn ochr â’r enwebiadau sydd ar gofnod yma',
    candidate: 'Ymgeisydd',
    published: 'Cyhoeddwyd',
    here: 'Yma',
    same: 'yr un nifer',
    fewer: '{n} yn llai',
    more: '{n} yn fwy',
    asOf: 'fel yr oedd ar {day}',
  },
  results: {
    title: 'Sut aeth y bleidlais',
    note: 'Yn nhrefn yr wyddor, fel ym mhobman.',
    caption: 'Pleidleisiau a phwy a etholwyd',
    candidate: 'Ymgeisydd',
    votes: 'Pleidleisiau',
    outcome: 'Canlyniad',
    seats: 'Pwy sy’n dal pob sedd, ar unrhyw ddiwrnod',
  },
} as const satisfies Words<typeof english>;
