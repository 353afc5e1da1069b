/** Yr hyn y mae ymgeisydd yn ei ddweud amdano’i hun ar gyfer seddi neilltuedig a chwotâu. */
export const aboutYou = {
  groups: {
    woman: 'Menyw',
    bame: 'Aelod BAME',
    disabled: 'Aelod anabl',
    young: 'Aelod ifanc',
  },
  title: 'Amdanoch chi',
  intro:
    'Mae rhai o reolau’r ornest hon yn ymwneud â grwpiau o bobl. Gallwch ddweud yma eich bod yn perthyn i grŵp, neu adael hyn yn wag. Dim ond chi all ei ddweud, ac ar gyfer yr ornest hon yn unig y mae.',
  legend: 'Ticiwch yr hyn yr hoffech gael eich cyfrif fel',
  forSeats:
    'Mae {n, plural, one {un sedd} two {dwy sedd} other {# sedd}} ar gyfer y grŵp hwn. Mae’r swyddog canlyniadau’n gweld hyn, fel bod y bobl sy’n cyfrif y pleidleisiau’n gwybod pwy all eu llenwi. Nid oes neb arall yn ei weld.',
  forNames:
    'Mae swyddogion sy’n dewis enwau ar ran CLP neu gorff arall yn gweld hyn, oherwydd rhaid i {n, plural, one {un} other {#}} o’r enwau y mae pob un yn eu hanfon fod o’r grŵp hwn.',
  forBoth:
    'Mae {seats, plural, one {un sedd} two {dwy sedd} other {# sedd}} ar gyfer y grŵp hwn, a rhaid i {n, plural, one {un} other {#}} o’r enwau y mae pob corff yn eu hanfon fod ohono. Mae’r swyddog canlyniadau’n gweld hyn, a hefyd y swyddogion sy’n dewis enwau ar ran CLP neu gorff arall.',
  never: 'Ni chaiff ei gyhoeddi ar y tudalennau cyhoeddus, yn y cofnod nac yn y data y gellir ei lawrlwytho.',
  until:
    'Gallwch newid hyn neu ei dynnu’n ôl tan {closesAt}. Mae’r dudalen breifatrwydd yn dweud pryd y caiff ei ddileu.',
  untilPostponed: 'Gallwch newid hyn neu ei dynnu’n ôl nes i’r enwebiadau gau.',
  save: 'Cadw',
  none: 'Nid oes gan yr ornest hon reol sydd angen gwybod dim amdanoch.',
  term: 'Amdanoch chi',
  said: 'Rydych yn cyfrif fel: {groups}',
  nothing: 'Nid ydych wedi dweud dim. Mae’n ddewisol.',
  change: 'Newid',
  say: 'Dweud',
  again: 'Mae’r rheolau wedi newid. Edrychwch ar yr hyn y defnyddir hyn ar ei gyfer nawr.',
  refusals: {
    'round-not-announced': 'Nid yw’r rownd hon wedi’i chyhoeddi eto.',
    'round-over': 'Mae’r rownd hon ar ben, felly ni ellir newid hyn mwyach.',
    'round-cancelled': 'Mae’r rownd hon wedi’i chanslo.',
    'round-closed':
      'Caeodd yr enwebiadau am {closesAt}, felly ni ellir newid hyn mwyach. I’w ddileu, gofynnwch i’r swyddog canlyniadau ({contact}) neu dilëwch eich data.',
    'candidacy-merged': 'Cafodd yr ymgeisyddiaeth hon ei chyfuno ag un arall o’ch rhai chi.',
    'uses-changed':
      'Newidiodd y rheolau tra oeddech ar y dudalen hon, felly ni chadwyd dim. Darllenwch yr hyn y defnyddir hyn ar ei gyfer nawr, a chadwch eto.',
  },
  countsFor: 'Yn cyfrif fel: {groups}.',
} as const;
