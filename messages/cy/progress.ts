import type { progress as english } from '../en/progress';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const progress = {
  title: {
    open: '{n, plural, =0 {Nid oes yr un o’r {all} {bodies} wedi enwebu eto} one {Mae un o’r {all} {bodies} wedi enwebu} other {Mae {figure} o’r {all} {bodies} wedi enwebu}}',
    over: '{n, plural, =0 {Nid enwebodd yr un o’r {all} {bodies}} one {Enwebodd un o’r {all} {bodies}} other {Enwebodd {figure} o’r {all} {bodies}}}',
    archive:
      '{n, plural, =0 {Nid oes yr un o’r {all} {bodies} ar restr y daethpwyd o hyd iddi} one {Mae un o’r {all} {bodies} ar restr y daethpwyd o hyd iddi} other {Mae {figure} o’r {all} {bodies} ar restr y daethpwyd o hyd iddi}}',
    noRoster:
      '{n, plural, =0 {Nid oes enwebiad ar gofnod} one {Un enwebwr ar gofnod} two {Dau enwebwr ar gofnod} other {{figure} o enwebwyr ar gofnod}}',
  },
  pageTitle: '{heading}: {contest}, {round}',
  description:
    '{contest}, {round}: enwebiadau dros amser, fesul rhestr ar y cyd, pwy sy’n cael eu henwebu gyda’i gilydd, ac o gymharu â’r rownd ddiwethaf.',
  lede: '{contest}. {heard} Cyfrifir pob ffigur yma o’r un enwebiadau â’r sefyllfa. Mae’r enwau yn nhrefn yr wyddor, ac nid oes dim yn cael ei osod yn ôl safle.',
  notHeard: 'Ni chlywyd gan {notHeard} o’r {all} {bodies}.',
  names:
    'Enwodd y rhai a enwebodd {average} {n, plural, one {ymgeisydd} two {ymgeisydd} other {o ymgeiswyr}} yr un ar gyfartaledd.',
  none: {
    title: 'Dim byd i’w ddangos eto',
    open: 'Pan ddaw’r enwebiad cyntaf i mewn, bydd y dudalen hon yn dangos sut maent yn tyfu, fesul ymgeisydd a fesul rhestr ar y cyd.',
    announced:
      'Nid yw’r enwebiadau wedi agor. Pan ddaw’r un cyntaf i mewn, bydd y dudalen hon yn dangos sut maent yn tyfu.',
    over: 'Ni ddaeth enwebiad sy’n sefyll i mewn ar gyfer yr ornest hon.',
    archive:
      'Nid oes rhestr gyhoeddus y daethpwyd o hyd iddi yn dweud pwy a enwebodd bwy yn yr ornest hon, felly nid oes dim i’w gyfrif.',
  },
  time: {
    recent:
      '{n, plural, =0 {Nid enwebodd neb o’r {bodies} yn y saith diwrnod diwethaf} one {Enwebodd un ohonynt yn y saith diwrnod diwethaf} other {Enwebodd {figure} ohonynt yn y saith diwrnod diwethaf}}',
    lastWeek:
      '{n, plural, =0 {Ni ddaeth yr un yn y saith diwrnod olaf} one {Daeth un yn y saith diwrnod olaf} other {Daeth {figure} yn y saith diwrnod olaf}}',
    archiveTitle: 'Nid yw’n hysbys pryd y daethant',
    archive:
      'Cymerwyd enwebiadau’r rownd hon o restri cyhoeddus. Mae rhestr yn dweud pwy a enwebwyd, nid ar ba ddiwrnod, felly nid oes siart dros amser.',
    note: 'Dim ond enwebiadau sy’n sefyll heddiw a ddangosir, pob un o’r diwrnod y daeth. Clywyd gan gorff pan fydd wedi anfon rhywbeth neu wedi rhoi gwybod am gyfarfod.',
    chart: 'Y cyrff sydd wedi enwebu, fesul diwrnod',
    chartText:
      'Roedd {nominated} {bodies} wedi enwebu erbyn {day}, a chlywyd mewn rhyw ffordd gan {heard}. Mae pob ffigur yn y tabl.',
    nominatedLine: '{n} wedi enwebu',
    heardLine: 'clywyd gan {n}',
    caption: 'Y cyrff a enwebodd, wrth i’r dyddiau fynd heibio',
    stretch: 'Dyddiau',
    days: '{from} i {to}',
    new: 'Newydd',
    all: 'Cyfanswm',
    heard: 'Clywyd gan',
    closes: 'Yn cau {day}',
    closed: 'Caeodd {day}',
    needed: 'angen {n, number}',
    each: 'Fesul ymgeisydd',
    eachNote: 'Yn nhrefn yr wyddor. Yr un graddfeydd sydd i bob siart: hyd at {top} {bodies}, a’r un dyddiau.',
    eachChart: 'Enwebiadau {name}, fesul diwrnod',
    eachText: '{n, plural, =0 {Dim erbyn {day}.} other {{figure} erbyn {day}.}} Mae pob ffigur yn y tabl.',
    eachCaption: 'Enwebiadau pob ymgeisydd ar ddiwedd pob wythnos',
    eachCaptionDays: 'Enwebiadau pob ymgeisydd ar ddiwedd pob diwrnod',
    candidate: 'Ymgeisydd',
    slates: 'Fesul rhestr ar y cyd',
    slatesNote:
      'Enwebiadau pob ymgeisydd ar restr ar y cyd, wedi’u hadio at ei gilydd. Mae nifer yr ymgeiswyr yn amrywio o restr i restr, ac mae rhai ar fwy nag un. Yr un graddfeydd sydd i bob siart: hyd at {top} o enwebiadau.',
    slateChart: 'Enwebiadau ymgeiswyr {name}, fesul diwrnod',
    slateCaption: 'Enwebiadau ymgeiswyr pob rhestr ar y cyd ar ddiwedd pob wythnos',
    slateCaptionDays: 'Enwebiadau ymgeiswyr pob rhestr ar y cyd ar ddiwedd pob diwrnod',
    slate: 'Rhestr ar y cyd',
    claims:
      '{n, plural, zero {dim ymgeiswyr} one {un ymgeisydd} two {dau ymgeisydd} few {{figure} ymgeisydd} many {{figure} ymgeisydd} other {{figure} o ymgeiswyr}}',
  },
  most: {
    title:
      '{n, plural, =0 {Ni enwodd yr un corff fwy o un rhestr ar y cyd nag o unrhyw restr arall} one {Enwodd un o’r {all} {bodies} fwy o un rhestr ar y cyd nag o unrhyw restr arall} other {Enwodd {figure} o’r {all} {bodies} fwy o un rhestr ar y cyd nag o unrhyw restr arall}}',
    note: 'Ar gyfer pob corff: ar ba restr ar y cyd y mae mwy o’i enwau nag ar unrhyw restr arall. Lle mae dwy restr yn gyfartal, dywedir hynny.',
    caption: 'Ar ba restr ar y cyd y mae’r rhan fwyaf o enwau pob corff',
    slate: 'Rhestr ar y cyd',
    level: 'Rhestri’n gyfartal',
    none: 'Neb sydd ar restr ar y cyd',
    all: 'Pawb a enwebodd',
    regionCaption: 'Yr un peth fesul gwlad a rhanbarth',
    region: 'Gwlad neu ranbarth',
    map: 'Ar ba restr ar y cyd y mae’r rhan fwyaf o enwau pob corff a enwebodd',
    not: 'Heb enwebu',
    notKnown: 'Ddim ar restr y daethpwyd o hyd iddi',
    short: { level: 'Cyfartal', none: 'Dim rhestr' },
  },
  loyalty: {
    title:
      '{full, plural, =0 {Ni enwodd neb restr gyfan} one {Enwodd un restr gyfan} other {Enwodd {fullFigure} restr gyfan}}, {mixed, plural, =0 {ac ni enwodd neb gymysgedd} one {ac un gymysgedd} other {a {mixedFigure} gymysgedd}}',
    caption: 'Perthynas enwau pob corff â’r rhestri ar y cyd',
    kind: 'Yr hyn a enwodd y corff',
    share: 'Cyfran',
    full: 'Rhestr gyfan',
    fullNote:
      'Pob ymgeisydd sydd ar y rhestr ac sy’n dal i sefyll, neu gynifer ohonynt ag y caiff un corff eu henwi. Gall enwau eraill fod wrth eu hymyl.',
    mixed: 'Cymysgedd',
    mixedNote: 'Enwau o fwy nag un rhestr, neu o restr ac o ddim un, heb yr un rhestr yn gyfan.',
    part: 'Rhan o un rhestr',
    partNote: 'Rhai o ymgeiswyr un rhestr, a neb arall.',
    none: 'Dim rhestr',
    noneNote: 'Neb sydd ar restr ar y cyd.',
    all: 'Pawb a enwebodd',
    slateCaption: 'Pob rhestr ar y cyd yn gyfan',
    slateCaptionNote:
      'Gall corff fod wedi enwi dwy restr yn gyfan, lle maent yn rhannu ymgeiswyr neu lle maent yn fyr.',
    slate: 'Rhestr ar y cyd',
    still:
      '{n, plural, =0 {heb fod yr un yn dal i sefyll} one {un ohonynt yn dal i sefyll} two {dau ohonynt yn dal i sefyll} other {# ohonynt yn dal i sefyll}}',
    named: 'Wedi’i henwi’n gyfan',
    noSlates: 'Nid oes rhestr ar y cyd ar gofnod ar gyfer yr ornest hon',
    noSlatesText:
      'Pan fydd grŵp yn cyhoeddi rhestr o’r rhai y mae’n eu cefnogi, bydd y dudalen hon yn dangos sut mae ei ymgeiswyr yn gwneud gyda’i gilydd.',
  },
  together: {
    pair: 'Enwir {left} a {right} gyda’i gilydd amlaf',
    pairs: 'Y parau a enwir gyda’i gilydd amlaf: {start}',
    nobody: 'Ni enwyd dau ymgeisydd gan yr un corff',
    one: 'Un ymgeisydd sydd, ac felly nid oes pâr',
    onePerBody: 'Un ymgeisydd y mae pob corff yn ei enwi, felly ni enwir neb gyda’i gilydd',
    note: 'O’r cyrff a enwodd y naill ymgeisydd neu’r llall, faint a enwodd y ddau. {most}',
    most: '{n, plural, one {Enwodd un corff y pâr hwnnw.} two {Enwodd dau gorff y pâr hwnnw.} other {Enwodd {figure} o gyrff y pâr hwnnw.}}',
    mostEach:
      '{n, plural, one {Enwodd un corff bob un o’r parau hynny.} two {Enwodd dau gorff bob un o’r parau hynny.} other {Enwodd {figure} o gyrff bob un o’r parau hynny.}}',
    caption: 'Pwy sy’n cael eu henwebu gyda’i gilydd',
    captionNote:
      'Pob cell: faint a enwodd y ddau, o’r rhai a enwodd y naill neu’r llall. Yn y blychau: faint a enwodd yr un ymgeisydd hwnnw. Po gryfaf y cefndir, mwyaf y gyfran. Sgroliwch i’r ochr ar sgrin fach; mae’r enwau’n aros yn y golwg.',
    candidate: 'Ymgeisydd',
    of: 'o {n}',
    leftOut:
      '{n, plural, one {Gadewir allan un ymgeisydd na enwodd neb.} two {Gadewir allan ddau ymgeisydd na enwodd neb.} other {Gadewir allan # o ymgeiswyr na enwodd neb.}}',
    key: { none: 'Dim', low: 'Hyd at draean', mid: 'Hyd at ddau draean', high: 'Mwy na dau draean' },
    keyLabel: 'O’r rhai a enwodd y naill neu’r llall, faint a enwodd y ddau',
  },
  change: {
    title:
      '{n, plural, =0 {Ni safodd yr un o’r ymgeiswyr yn {round}} one {Safodd un o’r ymgeiswyr yn {round}} other {Safodd {figure} o’r ymgeiswyr yn {round}}}',
    none: 'Nid oes rownd gynharach i gymharu â hi',
    noneText:
      'Pan fydd rownd gynharach gyda’r un ornest ar gofnod yma, bydd ffigurau pob ymgeisydd bryd hynny a nawr i’w gweld yma.',
    caption: 'Enwebiadau yn y rownd hon ac yn y ddiwethaf gyda’r ornest hon',
    candidate: 'Ymgeisydd',
    same: 'yr un faint',
    fewer: '{n} yn llai',
    more: '{n} yn fwy',
    didNotStand: 'Ni safodd',
    notComparable: 'Ni ellir cymharu',
    known:
      '{n, plural, =0 {dim enwebiad ar gofnod, dim cyfanswm wedi’i gyhoeddi} one {un enwebiad ar gofnod, o nifer anhysbys} two {dau enwebiad ar gofnod, o nifer anhysbys} other {# o enwebiadau ar gofnod, o nifer anhysbys}}',
    bodies: 'Gallai {before} {bodies} enwebu yn {round}, a {now} yn hon.',
    otherMap: 'Newidiodd y ffiniau yn y cyfamser, felly gall corff o’r un enw gwmpasu ardal arall.',
    otherMax: 'Gallai un corff enwi {before} yn y rownd honno a {now} yn hon.',
    short:
      'Casglwyd cofnod y rownd honno o restri cyhoeddus ac nid yw’n gyfan, felly ni chymherir ei ffigurau ei hun; lle cyhoeddodd rhywun gyfanswm, cymherir hwnnw.',
    shortNow: 'Nid yw cofnod y rownd hon yn gyfan chwaith, a chaiff ei drin yn yr un modd.',
    open: 'Nid yw’r rownd hon ar ben: gall ei ffigurau dyfu eto.',
  },
  candidate: {
    title:
      '{n, plural, =0 {Dim enwebiad eto} one {Un enwebiad, ar {day}} two {Dau enwebiad rhwng {first} a {day}} other {{figure} o enwebiadau rhwng {first} a {day}}}',
    reached: '{needFigure} erbyn {enough}, {figure} erbyn {day}',
    chart: 'Enwebiadau {name} dros amser',
    chartText: '{n, plural, one {Un} other {{figure}}} erbyn {day}. Mae pob ffigur yn y tabl wrth ei ymyl.',
    line: '{n} erbyn {day}',
    needReached: 'angen {n}: cyrhaeddwyd {day}',
    caption: 'Enwebiadau a dderbyniwyd',
    figcaption: 'Enwebiadau sy’n sefyll heddiw, yn ôl y diwrnod y daethant.',
  },
  filter: {
    label: 'Dangos rhan o’r rhestr',
    region: 'Cyfrif {bodies} yn',
    allRegions: 'Pob gwlad a rhanbarth',
    slate: 'Rhestr ar y cyd',
    anySlate: 'Unrhyw restr neu ddim un',
    noSlate: 'Dim rhestr',
    status: 'Statws',
    anyStatus: 'Unrhyw statws',
    out: 'Ddim yn sefyll',
    all: 'Dangos y cyfan',
    shown: 'Dangosir <n></n> o’r {all} ymgeisydd.',
  },
  round: {
    title: 'Cynnydd dros amser',
    chart: '{contest}: y cyrff sydd wedi enwebu, fesul diwrnod',
    more: 'Sut mae’n mynd: {contest}',
  },
} as const satisfies Words<typeof english>;
