import type { maps as english } from '../en/maps';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const maps = {
  key: 'Allwedd y map: ystyr pob arwydd, ac ar gyfer sawl CLP',
  group: '{words}: {figure}',
  inWords: '{groups}. Mae tabl wrth ymyl y map yn rhoi’r ffigurau fesul gwlad a rhanbarth.',
  oneCell: 'Un CLP yw pob hecsagon.',
  scotland:
    'Mae CLPs yr Alban yn dilyn seddi gwahanol i rai’r cynllun hwn: maent yn sefyll yn un bloc, yn nhrefn yr wyddor, rhes wrth res.',
  credit: 'Cynllun yr hecsagonau: Open Innovations.',
  only: 'Dim ond CLPs a gaiff enwebu yn yr ornest hon sydd wedi’u lluniadu; mae gweddill y map yn wag.',
  others: 'CLPs yn unig sydd ar y map ac yn ei allwedd: nid oes gan gyrff eraill le ar fap.',
  countedWith:
    '{n, plural, zero {Ni chyfrifir yr un CLP gydag un arall.} one {Cyfrifir un CLP unwaith gydag un arall, a’i luniadu yn yr un modd.} two {Cyfrifir # CLP unwaith gydag un arall, a’u lluniadu yn yr un modd.} few {Cyfrifir # CLP unwaith gydag un arall, a’u lluniadu yn yr un modd.} many {Cyfrifir # CLP unwaith gydag un arall, a’u lluniadu yn yr un modd.} other {Cyfrifir # CLP unwaith gydag un arall, a’u lluniadu yn yr un modd.}}',
  heard: {
    label: 'Map o CLPs yn ôl yr hyn y mae pob un wedi’i wneud: {contest}',
    labelArchive: 'Map o CLPs yn ôl a ydynt ar restr gyhoeddus: {contest}',
    title: 'Pwy sydd wedi enwebu: {contest}',
    titleArchive: 'Pwy sydd ar restr gyhoeddus: {contest}',
    more: 'Holl ffigurau’r ornest hon',
    nominated: 'Wedi enwebu',
    onList: 'Wedi enwebu: ar restr gyhoeddus',
    nobody: 'Heb enwebu neb',
    withdrawn: 'Wedi tynnu’n ôl yr hyn a anfonwyd',
    decided: 'Wedi penderfynu, heb anfon eto',
    voided: 'Wedi anfon, ond gweinyddwr wedi’i ddal yn ddi-rym',
    meeting: 'Cyfarfod wedi’i gyhoeddi',
    cannot: 'Ni chaiff enwebu',
    notHeard: 'Heb glywed ganddynt',
    notKnown: 'Anhysbys',
    ofWhich:
      '{n, plural, zero {dim un wedi’i gadarnhau} one {un ohonynt wedi’i gadarnhau} two {# ohonynt wedi’u cadarnhau} few {# ohonynt wedi’u cadarnhau} many {# ohonynt wedi’u cadarnhau} other {# ohonynt wedi’u cadarnhau}}',
  },
  regions: {
    caption: 'Yr un ffigurau, fesul gwlad a rhanbarth',
    region: 'Gwlad neu ranbarth',
    all: 'Pob un',
    clps: 'CLPs',
    nominated: 'Wedi enwebu',
    notHeard: 'Heb glywed ganddynt',
    onList: 'Ar restr',
    notKnown: 'Anhysbys',
    others: 'Eraill yn unig',
    notYet: 'Ddim eto',
  },
  from: {
    title: 'O ble',
    label: 'Map o’r CLPs a enwebodd {name}',
    nominated: 'Wedi enwebu {name}',
    others: 'Wedi enwebu eraill yn unig',
    notYet: 'Heb enwebu',
    nominatedArchive: 'Ar restr gyhoeddus fel un a enwebodd {name}',
    othersArchive: 'Ar restr gyhoeddus gydag eraill yn unig',
    scotland:
      'Yn yr Alban {n, plural, zero {dim un o {all} CLP} one {un o {all} CLP} two {# o {all} CLP} few {# o {all} CLP} many {# o {all} CLP} other {# o {all} CLP}}: {names}.',
  },
  near: {
    label: 'Map o {body} a’r CLPs o’i amgylch',
    text: '{n, plural, zero {Nid yw’n rhannu ffin ag unrhyw CLP} one {Mae’n rhannu ffin ag un CLP} two {Mae’n rhannu ffin â # CLP} few {Mae’n rhannu ffin â # CLP} many {Mae’n rhannu ffin â # CLP} other {Mae’n rhannu ffin â # CLP}}, a enwir wrth ymyl y map.',
    caption:
      'Mae {body} wedi’i lenwi, a’r {n, plural, zero {CLPs sy’n rhannu ffin ag ef wedi’u llinellu} one {CLP sy’n rhannu ffin ag ef wedi’i linellu} two {# CLP sy’n rhannu ffin ag ef wedi’u llinellu} few {# CLP sy’n rhannu ffin ag ef wedi’u llinellu} many {# CLP sy’n rhannu ffin ag ef wedi’u llinellu} other {# CLP sy’n rhannu ffin ag ef wedi’u llinellu}}.',
    schematic: 'Mae gan bob CLP yr un faint o le, felly nid yw cymdogion bob amser yn cyffwrdd.',
    source: 'Ffiniau: Swyddfa Ystadegau Gwladol, Trwydded Llywodraeth Agored v3.0.',
  },
} as const satisfies Words<typeof english>;
