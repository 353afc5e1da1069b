import type { maps as english } from '../en/maps';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const maps = {
  key: 'Allwedd y map: ystyr pob symbol, a nifer y CLPs',
  group: '{words}: {figure}',
  inWords: '{groups}. Mae tabl wrth ymyl y map yn rhoi’r niferoedd fesul gwlad a rhanbarth.',
  oneCell: 'Un CLP yw pob hecsagon.',
  scotland:
    'Nid yw CLPs yr Alban yn dilyn yr etholaethau ar y map hwn, felly fe’u dangosir yn un bloc yn nhrefn yr wyddor.',
  credit: 'Cynllun yr hecsagonau: Open Innovations.',
  only: 'Dim ond CLPs a all enwebu yn yr ornest hon a ddangosir.',
  others: 'Dim ond CLPs y mae’r map a’i allwedd yn eu dangos, nid cyrff eraill.',
  countedWith:
    '{n, plural, zero {Ni chyfrifir yr un CLP ynghyd ag un arall.} one {Caiff un CLP ei chyfrif ynghyd ag un arall a’i dangos yn yr un modd.} other {Caiff # CLP eu cyfrif ynghyd ag un arall a’u dangos yn yr un modd.}}',
  heard: {
    label: 'Map o CLPs yn ôl a ydynt wedi enwebu: {contest}',
    labelArchive: 'Map o CLPs yn ôl a ydynt ar restr gyhoeddus: {contest}',
    title: 'Pwy sydd wedi enwebu: {contest}',
    titleArchive: 'CLPs sydd ar restr gyhoeddus: {contest}',
    more: 'Pob enwebiad yn yr ornest hon',
    nominated: 'Wedi enwebu',
    onList: 'Wedi enwebu: ar restr gyhoeddus',
    nobody: 'Heb enwebu neb',
    withdrawn: 'Wedi tynnu ei henwebiadau’n ôl',
    decided: 'Wedi cyfarfod, ond heb anfon eto',
    voided: 'Dyfarnwyd yn annilys gan y swyddog canlyniadau',
    meeting: 'Cyfarfod wedi’i gyhoeddi',
    cannot: 'Ni all enwebu',
    notHeard: 'Heb glywed ganddynt',
    notKnown: 'Anhysbys',
    ofWhich:
      '{n, plural, zero {dim un wedi’i gadarnhau} one {un ohonynt wedi’i gadarnhau} other {# ohonynt wedi’u cadarnhau}}',
  },
  regions: {
    caption: 'Fesul gwlad a rhanbarth',
    region: 'Gwlad neu ranbarth',
    all: 'Cyfanswm',
    clps: 'CLPs',
    nominated: 'Wedi enwebu',
    notHeard: 'Heb glywed ganddynt',
    onList: 'Ar restr',
    notKnown: 'Anhysbys',
    others: 'Eraill yn unig',
    notYet: 'Ddim eto',
  },
  from: {
    title: 'O ble y daeth yr enwebiadau',
    label: 'Map o’r CLPs a enwebodd {name}',
    nominated: 'Wedi enwebu {name}',
    others: 'Wedi enwebu eraill yn unig',
    notYet: 'Heb enwebu',
    nominatedArchive: 'Wedi enwebu {name}, ar restr gyhoeddus',
    othersArchive: 'Wedi enwebu eraill yn unig, ar restr gyhoeddus',
    scotland:
      'Yn yr Alban, {n, plural, zero {dim un o {all} CLP} one {un o {all} CLP} other {# o {all} CLP}}: {names}.',
  },
  near: {
    label: 'Map o {body} a’r CLPs o’i hamgylch',
    text: '{n, plural, zero {Nid yw’n rhannu ffin ag unrhyw CLP.} one {Mae’n rhannu ffin ag un CLP, a restrir wrth ymyl y map.} other {Mae’n rhannu ffin â # CLP, a restrir wrth ymyl y map.}}',
    caption:
      'Dangosir {body} yn solet, a’r {n, plural, zero {CLPs sy’n rhannu ffin â hi wedi’u llinellu} one {CLP sy’n rhannu ffin â hi wedi’i llinellu} other {# CLP sy’n rhannu ffin â hi wedi’u llinellu}}.',
    schematic: 'Dangosir pob CLP yr un maint, felly nid yw CLPs cyfagos bob amser yn cyffwrdd.',
    source: 'Ffiniau: Swyddfa Ystadegau Gwladol, Trwydded Llywodraeth Agored v3.0.',
  },
} as const satisfies Words<typeof english>;
