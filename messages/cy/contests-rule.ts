import type * as en from '../en/contests-rule';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.

// A noun after a numeral is singular in Welsh: "5 CLP". The names of bodies below are singular for every count except
// two, which headings use and so has the plural. After the figure 2 write "2 o’r {bodies}".
export const threshold = {
  sentence: '{what}.',
  headline: '{opening}: {what}.',
  opening: {
    'on-the-ballot': 'Ar y papur pleidleisio',
    'enough-not-accepted': 'Digon o enwebiadau, ond heb dderbyn eto',
    'incumbent-not-accepted': 'Heb dderbyn eto',
    'not-yet': 'Ddim ar y papur pleidleisio eto',
    out: 'Ddim yn sefyll mwyach',
  },
  declared: {
    'enough-not-accepted': 'Ddim ar y papur pleidleisio, am na dderbyniodd yr ymgeisydd',
    'not-yet': 'Ddim ar y papur pleidleisio',
  },
  supportingOnly: 'Enwebiadau cefnogi yn unig. Nid ydynt yn penderfynu pwy sydd ar y papur pleidleisio.',

  rule: {
    atLeast: '{form, select, sentence {o leiaf } other {}}{least, plural, two {# o’r {bodies}} other {# {bodies}}}',
    regions: '{bodies} mewn {regions, plural, =2 {mwy nag un rhanbarth} other {# rhanbarth o leiaf}}',
    including: '{rule}, gan gynnwys o leiaf {least, plural, two {# o’r {bodies}} other {# {bodies}}}',
    weight: '{rule}, yn cynrychioli {percent, number}% o’r aelodau cysylltiedig',
    share: '{form, select, sentence {o leiaf } other {}}{percent, number}% o’r {bodies}, wedi’i dalgrynnu i fyny',
    ownBody: '{body} yr ymgeisydd',
    incumbent: 'dal y sedd eisoes, heb enwebiadau',
    unlessIncumbent: '{rule} (oni bai eu bod eisoes yn dal y sedd)',
    elsewhere:
      '{form, select, sentence {o leiaf } other {}}{least, plural, =1 {1 {bodies} arall mewn rhanbarth arall} two {# arall o’r {bodies} mewn # ranbarth arall} other {# {bodies} arall mewn # rhanbarth arall}}',
    ownAndElsewhere:
      '{own} yr ymgeisydd {form, select, sentence {ac o leiaf {least, plural, =1 {1 arall mewn rhanbarth arall} two {# arall mewn # ranbarth arall} =8 {# arall mewn # rhanbarth arall} =11 {# arall mewn # rhanbarth arall} other {# arall mewn # rhanbarth arall}}} other {{least, plural, =1 {ac 1 arall mewn rhanbarth arall} two {a # arall mewn # ranbarth arall} =8 {ac # arall mewn # rhanbarth arall} =11 {ac # arall mewn # rhanbarth arall} other {a # arall mewn # rhanbarth arall}}}}',
  },

  progress: '{have, plural, two {# o’r {bodies}} other {# {bodies}}} (angen {need, number})',
  progressElsewhere:
    '{bodies} mewn {have, plural, two {# ranbarth arall} other {# rhanbarth arall}} (angen {need, number})',
  but: '{progress}, ond {lack}',
  lack: {
    including: 'dim ond {have, plural, two {# o’r {bodies}} other {# {bodies}}} (angen {need, number})',
    regions:
      '{have, plural, =1 {pob un mewn un rhanbarth} two {mewn # ranbarth yn unig} other {mewn # rhanbarth yn unig}} (angen {need, number})',
    weight: 'dim ond {have, number} o aelodau cysylltiedig (angen {need, number})',
  },
  condition: {
    including: '{have, plural, two {# o’r {bodies}} other {# {bodies}}} (angen {need, number})',
    regions: '{have, plural, two {# ranbarth} other {# rhanbarth}} (angen {need, number})',
    weight: '{have, number} o aelodau cysylltiedig (angen {need, number})',
  },
  own: {
    clp: 'CLP cartref',
    named: '{home}, {body} yr ymgeisydd,',
    unnamed: '{body} yr ymgeisydd',
    has: 'mae {own} wedi enwebu',
    hasNot: 'nid yw {own} wedi enwebu',
    unknown: 'nid yw {body} yr ymgeisydd yn hysbys',
  },
  incumbent: {
    is: 'yn dal y sedd, felly nid oes angen enwebiadau',
    isNot: 'nid yw’n dal y sedd',
  },
  pair: {
    both: '{counted, plural, two {# o’r {bodies}} other {# {bodies}}}, ac mae {own} yn un ohonynt',
    hasNot: '{counted, plural, two {# o’r {bodies}} other {# {bodies}}}, ond nid yw {own} wedi enwebu',
    unknown: '{counted, plural, two {# o’r {bodies}} other {# {bodies}}}, ond nid yw {own} yr ymgeisydd yn hysbys',
    elsewhere:
      'mae {own} wedi enwebu, ond mae angen {missing, plural, =1 {{number} {bodies} arall mewn rhanbarth arall} two {{number} arall o’r {bodies} mewn rhanbarthau eraill} other {{number} {bodies} arall mewn rhanbarthau eraill}}',
    neither:
      'nid yw {own} wedi enwebu, ac mae angen {missing, plural, =1 {{number} {bodies} arall mewn rhanbarth arall} two {{number} arall o’r {bodies} mewn rhanbarthau eraill} other {{number} {bodies} arall mewn rhanbarthau eraill}}',
    neitherUnknown:
      'nid yw {own} yr ymgeisydd yn hysbys, ac mae angen {missing, plural, =1 {{number} {bodies} arall mewn rhanbarth arall} two {{number} arall o’r {bodies} mewn rhanbarthau eraill} other {{number} {bodies} arall mewn rhanbarthau eraill}}',
  },

  // "a hefyd": "a" alone would have to become "ac", or mutate the next word, depending on what is inserted.
  and: '{first} a hefyd {second}',
  or: '{first} neu {second, select, cangen {gangen} canghennau {ganghennau} Cymru {Gymru} Lloegr {Loegr} Llundain {Lundain} other {{second}}}',
  andLong: '{first}, a hefyd {second}',
  orLong: '{first}, neu {second}',
  list: '{first}, {second}',
  // In figures, because a number in words changes with the gender of the noun.
  number: '{n, number}',

  bodies: {
    clp: '{count, plural, =1 {CLP} two {CLPs} other {CLP}}',
    labour_group:
      '{count, plural, =1 {grŵp Llafur ar gyngor} two {grwpiau Llafur ar gynghorau} other {grŵp Llafur ar gyngor}}',
    union: '{count, plural, =1 {undeb llafur} two {undebau llafur} other {undeb llafur}}',
    socialist_society:
      '{count, plural, =1 {gymdeithas sosialaidd} two {cymdeithasau sosialaidd} many {chymdeithas sosialaidd} other {cymdeithas sosialaidd}}',
    affiliate:
      '{count, plural, =1 {sefydliad cysylltiedig} two {sefydliadau cysylltiedig} other {sefydliad cysylltiedig}}',
    branch: '{count, plural, =1 {gangen} two {canghennau} many {changen} other {cangen}}',
    young_labour_branch:
      '{count, plural, =1 {gangen Llafur Ifanc} two {canghennau Llafur Ifanc} many {changen Llafur Ifanc} other {cangen Llafur Ifanc}}',
    disabled_members_branch:
      '{count, plural, =1 {gangen aelodau anabl} two {canghennau aelodau anabl} many {changen aelodau anabl} other {cangen aelodau anabl}}',
    young_member: '{count, plural, =1 {aelod ifanc} two {aelodau ifanc} other {aelod ifanc}}',
    mp: '{count, plural, =1 {AS} two {ASau} other {AS}}',
  },
  nation: {
    England: '{bodies} yn Lloegr',
    Scotland: '{bodies} yn yr Alban',
    Wales: '{bodies} yng Nghymru',
    'Northern Ireland': '{bodies} yng Ngogledd Iwerddon',
    International: '{bodies} rhyngwladol',
  },
  inPlaces: '{bodies} ({places})',
  ofSize:
    '{bodies} sydd ag o leiaf {least, plural, one {1 cynghorydd} two {# gynghorydd} few {# chynghorydd} many {# chynghorydd} other {# cynghorydd}}',
  withoutBranch: {
    young_labour_branch: '{bodies} heb gangen Llafur Ifanc',
    disabled_members_branch: '{bodies} heb gangen aelodau anabl',
  },
  place: {
    England: 'Lloegr',
    'East Midlands': 'Dwyrain Canolbarth Lloegr',
    'East of England': 'Dwyrain Lloegr',
    London: 'Llundain',
    'North East': 'Gogledd-ddwyrain Lloegr',
    'North West': 'Gogledd-orllewin Lloegr',
    'Northern Ireland': 'Gogledd Iwerddon',
    Scotland: 'yr Alban',
    'South East': 'De-ddwyrain Lloegr',
    'South West': 'De-orllewin Lloegr',
    Wales: 'Cymru',
    'West Midlands': 'Gorllewin Canolbarth Lloegr',
    'Yorkshire and the Humber': 'Swydd Efrog a’r Humber',
    International: 'Labour International',
  },
} as const satisfies Words<typeof en.threshold>;
