import type * as en from '../en/contests';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.

export const standings = {
  candidate: 'Ymgeisydd',
  total: 'Cyfanswm',
  outcome: 'Canlyniad',
  status: 'Statws',
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
    '{n, plural, zero {Nid oes yr un wedi enwebu.} two {Mae {nominated} o’r {bodies} wedi enwebu.} other {Mae {nominated} {bodies} wedi enwebu.}} {heard}',
  heardFrom:
    '{total, plural, =1 {{n, plural, =0 {Rydym wedi clywed gan yr unig {only} a all enwebu.} other {Nid ydym wedi clywed gan yr unig {only} a all enwebu.}}} other {{n, plural, =0 {Rydym wedi clywed gan bob un o’r {all}.} one {Nid ydym wedi clywed gan un o’r {all}.} other {{isAll, select, yes {Nid ydym wedi clywed gan yr un o’r {all}.} other {Mae {figure} o’r {all} nad ydym wedi clywed ganddynt.}}}}}}',
  countedArchive: 'Daethom o hyd i restri cyhoeddus ar gyfer {nominated} o’r {all} {bodies}.',
  closes: 'Enwebiadau’n cau am <time>{when}</time> {zone}, {left}.',
  opens: 'Enwebiadau’n agor am <time>{when}</time> {zone}, {left}.',
  postponed: 'Mae’r rownd hon wedi’i gohirio. Nid oes dyddiad cau newydd eto.',
  cancelled: 'Cafodd y rownd hon ei chanslo.',
  closed: 'Caeodd enwebiadau am <time>{when}</time> {zone}.',
  ruleLink: 'Sut mae’r rheol yn gweithio, a’i ffynhonnell',
  table: {
    caption: 'Ymgeiswyr a faint o {bodies} a’u henwebodd',
    note: 'Yn nhrefn yr wyddor yn ôl cyfenw, fel y cofnodwyd am <time>{when}</time>. Dim ond trefn yr wyddor y mae’r rhifau’n ei dangos.',
    number: 'Rhif',
    candidate: 'Ymgeisydd a CLP cartref',
    candidateOf: 'Ymgeisydd a chartref',
    needed: 'Statws (angen {number})',
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
      '{total, plural, =1 {{n, plural, =0 {Rydym wedi clywed gan yr unig {only} a all enwebu} other {Nid ydym wedi clywed gan yr unig {only} a all enwebu}}} other {{n, plural, =0 {Rydym wedi clywed gan bob un o’r {all}} one {Nid ydym wedi clywed gan un o’r {all}} two {Nid ydym wedi clywed gan {figure} o’r {bodies}} other {Nid ydym wedi clywed gan {figure} {bodies}}}}}',
    titleArchive:
      '{total, plural, =1 {{n, plural, =0 {Daethom o hyd i restr gyhoeddus ar gyfer yr unig {only} a allai enwebu} other {Ni ddaethom o hyd i restr gyhoeddus ar gyfer yr unig {only} a allai enwebu}}} other {{n, plural, =0 {Daethom o hyd i restri cyhoeddus ar gyfer pob un o’r {all}} one {Ni ddaethom o hyd i restr gyhoeddus ar gyfer un o’r {all}} two {Ni ddaethom o hyd i restr gyhoeddus ar gyfer {figure} o’r {bodies}} other {Ni ddaethom o hyd i restr gyhoeddus ar gyfer {figure} {bodies}}}}}',
    noRoster: 'Ni wyddom pwy a allai enwebu',
    noRosterText:
      'Nid oes gennym restr o bwy a allai enwebu yn yr ornest hon, felly ni allwn ddweud gan faint na chlywyd.',
    caption: 'Statws: {bodies}',
    regionCaption: 'Fesul gwlad a rhanbarth',
    region: 'Gwlad neu ranbarth',
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
    unconfirmed: 'Wedi anfon, ond heb ei gadarnhau, felly heb ei gyfrif',
    'meeting-announced': 'Cyfarfod wedi’i gyhoeddi',
    'cannot-nominate': 'Ni all enwebu',
    'not-heard-from': 'Heb glywed ganddynt',
  },
  matrix: {
    caption: 'Enwebiadau fesul gwlad a rhanbarth',
    note: 'Sgroliwch i’r ochr ar sgrin fach.',
    foot: '{bodies} a enwebodd',
  },
  published: {
    title: 'Cyfansymiau a gyhoeddwyd mewn mannau eraill',
    none: 'Nid oes cyfansymiau wedi’u cyhoeddi mewn mannau eraill',
    noneText:
      'Pan fydd gwefan newyddion neu grŵp yn cyhoeddi cyfansymiau ar gyfer yr ornest hon, fe’u rhestrir yma ochr yn ochr â’n rhai ni, gyda’r ffynhonnell, y dyddiad ac unrhyw wahaniaeth.',
    caption: 'Cyfansymiau a gyhoeddwyd mewn mannau eraill, ochr yn ochr â’r enwebiadau a gyfrifwyd yma',
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
    votes: 'Pleidleisiau',
    seats: 'Pwy sy’n dal pob sedd, ar unrhyw ddyddiad',
  },
} as const satisfies Words<typeof en.standings>;

export const progress = {
  slateColumn: 'Rhestr ar y cyd',
  candidateColumn: 'Ymgeisydd',
  total: 'Cyfanswm',
  title: {
    open: '{total, plural, =1 {{n, plural, =0 {Nid yw’r unig {bodies} a all enwebu wedi enwebu eto} other {Mae’r unig {bodies} a all enwebu wedi enwebu}}} other {{n, plural, =0 {Nid oes yr un o’r {all} {bodies} wedi enwebu eto} one {Mae un o’r {all} {bodies} wedi enwebu} other {Mae {figure} o’r {all} {bodies} wedi enwebu}}}}',
    over: '{total, plural, =1 {{n, plural, =0 {Nid enwebodd yr unig {bodies} a allai enwebu} other {Enwebodd yr unig {bodies} a allai enwebu}}} other {{n, plural, =0 {Nid enwebodd yr un o’r {all} {bodies}} one {Enwebodd un o’r {all} {bodies}} other {Enwebodd {figure} o’r {all} {bodies}}}}}',
    archive:
      '{n, plural, =0 {Ni ddaethom o hyd i restri cyhoeddus ar gyfer y {all} {bodies}} one {Daethom o hyd i restr gyhoeddus ar gyfer un o’r {all} {bodies}} other {Daethom o hyd i restri cyhoeddus ar gyfer {figure} o’r {all} {bodies}}}',
    noRoster:
      '{n, plural, =0 {Ni ddaethom o hyd i enwebiadau} one {Mae un wedi enwebu} other {Mae {figure} wedi enwebu}}',
  },
  pageTitle: '{heading}: {contest}, {round}',
  description:
    '{contest}, {round}: enwebiadau yn ôl dyddiad a fesul rhestr ar y cyd, ymgeiswyr a enwebir gyda’i gilydd, a chymhariaeth â’r rownd ddiwethaf.',
  lede: '{contest}. {heard} Cyfrifir y niferoedd ar y dudalen hon o’r un enwebiadau â’r sefyllfa. Mae’r enwau yn nhrefn yr wyddor yn ôl cyfenw.',
  names:
    'Ar gyfartaledd, dewisodd y rhai a enwebodd {average} {n, plural, one {ymgeisydd} two {ymgeisydd} other {o ymgeiswyr}} yr un.',
  none: {
    title: 'Dim byd i’w ddangos eto',
    open: 'Pan dderbynnir yr enwebiad cyntaf, bydd y dudalen hon yn dangos sut mae enwebiadau’n cynyddu, fesul ymgeisydd a fesul rhestr ar y cyd.',
    announced:
      'Nid yw enwebiadau wedi agor eto. Pan dderbynnir yr un cyntaf, bydd y dudalen hon yn dangos sut maent yn cynyddu.',
    over: 'Ni dderbyniwyd unrhyw enwebiad dilys ar gyfer yr ornest hon.',
    archive:
      'Ni ddaethom o hyd i restr gyhoeddus o bwy a enwebodd pa ymgeiswyr yn yr ornest hon, felly nid oes dim i’w gyfrif.',
  },
  time: {
    recent:
      '{n, plural, =0 {Nid enwebodd yr un o’r {bodies} yn y saith diwrnod diwethaf} one {Enwebodd un yn y saith diwrnod diwethaf} other {Enwebodd {figure} yn y saith diwrnod diwethaf}}',
    lastWeek:
      '{n, plural, =0 {Nid enwebodd yr un yn y saith diwrnod olaf} one {Enwebodd un yn y saith diwrnod olaf} other {Enwebodd {figure} yn y saith diwrnod olaf}}',
    archiveTitle: 'Ni wyddom pryd y gwnaed yr enwebiadau',
    archive:
      'Daw enwebiadau’r rownd hon o restri cyhoeddus. Nid yw’r rhestri’n rhoi dyddiad pob enwebiad, felly nid oes siart yn ôl dyddiad.',
    note: 'Dim ond enwebiadau sy’n ddilys heddiw y mae’r siartiau’n eu dangos, o’r diwrnod y’u derbyniwyd. Ystyrir ein bod wedi clywed gan CLP neu gorff arall pan fydd wedi anfon enwebiadau, wedi dweud nad yw’n enwebu neb, neu wedi cyhoeddi cyfarfod.',
    chart: 'Faint sydd wedi enwebu, fesul diwrnod',
    chartText:
      'Roedd {nominated} {bodies} wedi enwebu erbyn {day}, ac roeddem wedi clywed gan {heard}. Mae’r holl niferoedd yn y tabl.',
    nominatedLine: '{n} wedi enwebu',
    heardLine: 'clywyd gan {n}',
    caption: 'Faint oedd wedi enwebu erbyn pob dyddiad',
    stretch: 'Dyddiadau',
    days: '{from} i {to}',
    new: 'Newydd',
    heard: 'Clywyd gan',
    closes: 'Yn cau {day}',
    closed: 'Caeodd {day}',
    postponed: 'Wedi’i gohirio',
    cancelled: 'Wedi’i chanslo',
    needed: 'angen {n, number}',
    each: 'Enwebiadau fesul ymgeisydd',
    eachNote:
      'Yn nhrefn yr wyddor yn ôl cyfenw. Mae gan bob siart yr un raddfa, hyd at {top} {bodies}, a’r un dyddiadau.',
    eachChart: 'Enwebiadau i {name}, fesul diwrnod',
    eachText: '{n, plural, =0 {Dim erbyn {day}.} other {{figure} erbyn {day}.}} Mae’r holl niferoedd yn y tabl.',
    eachCaption: 'Cyfanswm enwebiadau pob ymgeisydd, fesul wythnos',
    eachCaptionDays: 'Cyfanswm enwebiadau pob ymgeisydd, fesul diwrnod',
    slates: 'Enwebiadau fesul rhestr ar y cyd',
    slatesNote:
      'Cyfanswm enwebiadau’r holl ymgeiswyr y mae pob rhestr ar y cyd yn eu cefnogi. Mae nifer yr ymgeiswyr yn amrywio o restr i restr, ac mae rhai ymgeiswyr ar fwy nag un rhestr. Mae gan bob siart yr un raddfa, hyd at {top} o enwebiadau.',
    slateChart: 'Enwebiadau i ymgeiswyr a gefnogir gan {name}, fesul diwrnod',
    slateCaption: 'Cyfanswm enwebiadau ymgeiswyr pob rhestr ar y cyd, fesul wythnos',
    slateCaptionDays: 'Cyfanswm enwebiadau ymgeiswyr pob rhestr ar y cyd, fesul diwrnod',
    claims:
      '{n, plural, zero {dim ymgeiswyr} one {un ymgeisydd} two {dau ymgeisydd} few {{figure} ymgeisydd} many {{figure} ymgeisydd} other {{figure} o ymgeiswyr}}',
  },
  most: {
    title:
      '{n, plural, =0 {Ni ddewisodd yr un o’r {all} {bodies} fwy o ymgeiswyr o un rhestr nag o unrhyw restr arall} one {Dewisodd un o’r {all} {bodies} fwy o ymgeiswyr o un rhestr nag o unrhyw restr arall} other {Dewisodd {figure} o’r {all} {bodies} fwy o ymgeiswyr o un rhestr nag o unrhyw restr arall}}',
    note: 'Mae hyn yn dangos o ba restr ar y cyd y dewisodd pob CLP neu gorff arall y nifer fwyaf o ymgeiswyr. Os dewisodd yr un nifer o ddwy restr, fe’i cyfrifir yn gyfartal.',
    caption: 'Y rhestr ar y cyd y dewiswyd y nifer fwyaf o ymgeiswyr ohoni',
    level: 'Rhestri’n gyfartal',
    none: 'Dim ymgeisydd o restr ar y cyd',
    regionCaption: 'Rhestri ar y cyd fesul gwlad a rhanbarth',
    region: 'Gwlad neu ranbarth',
    map: 'Map o CLPs yn ôl y rhestr ar y cyd y dewiswyd y nifer fwyaf o ymgeiswyr ohoni',
    not: 'Heb enwebu',
    notKnown: 'Ddim ar restr gyhoeddus y daethom o hyd iddi',
    short: { level: 'Cyfartal', none: 'Dim rhestr' },
  },
  loyalty: {
    title:
      '{full, plural, =0 {Ni ddewisodd neb restr gyfan} one {Dewisodd un restr gyfan} other {Dewisodd {fullFigure} restr gyfan}}, {mixed, plural, =0 {ac ni ddewisodd neb gymysgedd} one {a dewisodd un gymysgedd} other {a dewisodd {mixedFigure} gymysgedd}}',
    caption: 'Rhestri cyfan a chymysgeddau',
    kind: 'Yr ymgeiswyr a ddewiswyd',
    share: 'Cyfran',
    full: 'Rhestr gyfan',
    fullNote:
      'Pob ymgeisydd ar restr sy’n dal i sefyll, neu gynifer ohonynt ag y mae’r terfyn yn ei ganiatáu. Gall ymgeiswyr eraill fod wedi’u dewis hefyd.',
    mixed: 'Cymysgedd',
    mixedNote: 'Ymgeiswyr o fwy nag un rhestr, neu rai o restr a rhai nad ydynt ar yr un rhestr, ond heb restr gyfan.',
    part: 'Rhan o un rhestr',
    partNote: 'Rhai o ymgeiswyr un rhestr, a neb arall.',
    none: 'Dim rhestr',
    noneNote: 'Dim ymgeisydd o unrhyw restr.',
    slateCaption: 'Pob rhestr ar y cyd yn gyfan',
    slateCaptionNote:
      'Gellir dewis dwy restr yn gyfan, os ydynt yn rhannu ymgeiswyr neu os oes ychydig o ymgeiswyr arnynt.',
    still:
      '{n, plural, =0 {nid oes yr un yn dal i sefyll} one {un yn dal i sefyll} two {dau yn dal i sefyll} other {# yn dal i sefyll}}',
    named: 'Dewiswyd yn gyfan',
    noSlates: 'Nid oes rhestri ar y cyd yn yr ornest hon',
    noSlatesText:
      'Pan fydd grŵp yn cyhoeddi rhestr o ymgeiswyr y mae’n eu cefnogi, bydd y dudalen hon yn dangos sut maent yn gwneud gyda’i gilydd.',
  },
  together: {
    pair: 'Enwebir {left} a {right} gyda’i gilydd amlaf',
    pairs: 'Y parau o ymgeiswyr a enwebir gyda’i gilydd amlaf: {start}',
    nobody: 'Nid oes unrhyw ymgeiswyr wedi’u henwebu gyda’i gilydd',
    one: 'Dim ond un ymgeisydd sydd',
    onePerBody: 'Dim ond un ymgeisydd y gellir ei enwebu ar y tro',
    noneText: 'Nid oes parau o ymgeiswyr i’w cymharu.',
    note: 'Ar gyfer pob pâr o ymgeiswyr, mae hyn yn dangos faint o’r rhai a enwebodd y naill neu’r llall a enwebodd y ddau. {most}',
    most: '{n, plural, one {Enwebwyd y pâr hwnnw unwaith.} two {Enwebwyd y pâr hwnnw ddwywaith.} few {Enwebwyd y pâr hwnnw deirgwaith.} other {Enwebwyd y pâr hwnnw {figure} o weithiau.}}',
    mostEach:
      '{n, plural, one {Enwebwyd pob un o’r parau hyn unwaith} two {Enwebwyd pob un o’r parau hyn ddwywaith} few {Enwebwyd pob un o’r parau hyn deirgwaith} other {Enwebwyd pob un o’r parau hyn {figure} o weithiau}}{pairs, select, none {} other {: {pairs}}}.',
    caption: 'Ymgeiswyr a enwebir gyda’i gilydd',
    captionNote:
      'Mae pob cell yn dangos faint a enwebodd y ddau ymgeisydd, o’r rhai a enwebodd y naill neu’r llall. Mae cell mewn blwch yn dangos faint a enwebodd yr ymgeisydd hwnnw. Cyfran fwy sydd lle mae’r cysgod yn gryfach. Sgroliwch i’r ochr ar sgrin fach.',
    of: 'o {n}',
    leftOut:
      '{n, plural, one {Gadewir allan un ymgeisydd heb enwebiadau.} two {Gadewir allan ddau ymgeisydd heb enwebiadau.} other {Gadewir allan # o ymgeiswyr heb enwebiadau.}}',
    key: { none: 'Dim', low: 'Hyd at draean', mid: 'Hyd at ddau draean', high: 'Mwy na dau draean' },
    keyLabel: 'Y gyfran a enwebodd y ddau, o’r rhai a enwebodd y naill ymgeisydd neu’r llall',
  },
  change: {
    title:
      '{n, plural, =0 {Ni safodd yr un o’r ymgeiswyr yn {round}} one {Safodd un o’r ymgeiswyr yn {round}} other {Safodd {figure} o’r ymgeiswyr yn {round}}}',
    none: 'Nid oes rownd gynharach i gymharu â hi',
    noneText: 'Pan fydd gennym rownd gynharach o’r un ornest, dangosir yma enwebiadau pob ymgeisydd yn y ddwy rownd.',
    caption: 'Enwebiadau yn y rownd hon ac yn rownd ddiwethaf yr ornest hon',
    same: 'yr un faint',
    fewer: '{n} yn llai',
    more: '{n} yn fwy',
    didNotStand: 'Ni safodd',
    notComparable: 'Ni ellir cymharu',
    known:
      '{n, plural, =0 {ni ddaethom o hyd i enwebiadau nac i gyfanswm a gyhoeddwyd} one {daethom o hyd i un enwebiad, ond nid yw’r cyfanswm yn hysbys} two {daethom o hyd i ddau enwebiad, ond nid yw’r cyfanswm yn hysbys} other {daethom o hyd i # o enwebiadau, ond nid yw’r cyfanswm yn hysbys}}',
    bodies: 'Gallai {before} {bodies} enwebu yn {round}, a {now} yn y rownd hon.',
    otherMap: 'Newidiodd ffiniau rhwng y ddwy rownd, felly gall CLP â’r un enw gwmpasu ardal wahanol.',
    otherMax: 'Y nifer fwyaf o ymgeiswyr y gallai pob un eu henwebu oedd {before} yn y rownd honno a {now} yn hon.',
    short:
      'Mae ein cofnod o enwebiadau’r rownd honno’n anghyflawn, felly rydym yn cymharu cyfansymiau a gyhoeddwyd yn lle hynny, lle mae rhai.',
    shortNow: 'Mae’r un peth yn wir am y rownd hon.',
    open: 'Mae’r rownd hon ar agor o hyd, felly gall ei niferoedd gynyddu.',
  },
  candidate: {
    title:
      '{n, plural, =0 {Dim enwebiadau eto} one {Un enwebiad, ar {day}} two {Dau enwebiad {isOneDay, select, yes {ar {day}} other {rhwng {first} a {day}}}} other {{figure} o enwebiadau {isOneDay, select, yes {ar {day}} other {rhwng {first} a {day}}}}}',
    reached: 'Nifer yr enwebiadau: {needFigure} erbyn {enough}, {figure} erbyn {day}',
    chart: 'Enwebiadau i {name} fesul diwrnod',
    chartText: '{n, plural, one {Un} other {{figure}}} erbyn {day}. Mae’r holl niferoedd yn y tabl wrth ei ymyl.',
    line: '{n} erbyn {day}',
    needReached: 'angen {n}: cyrhaeddwyd {day}',
    caption: 'Enwebiadau a dderbyniwyd',
    figcaption: 'Enwebiadau sy’n ddilys heddiw, yn ôl y diwrnod y’u derbyniwyd.',
  },
  filter: {
    label: 'Hidlo’r rhestr',
    region: 'Cyfrif {bodies} yn',
    allRegions: 'Pob gwlad a rhanbarth',
    anySlate: 'Unrhyw restr neu ddim un',
    noSlate: 'Dim rhestr',
    status: 'Statws',
    anyStatus: 'Unrhyw statws',
    out: 'Ddim yn sefyll mwyach',
    all: 'Dangos y cyfan',
    shown: 'Dangosir <n></n> o’r {all} ymgeisydd.',
  },
  round: {
    title: 'Cynnydd dros amser',
    chart: '{contest}: faint sydd wedi enwebu, fesul diwrnod',
    more: 'Cynnydd: {contest}',
  },
} as const satisfies Words<typeof en.progress>;
