import type * as en from '../en/letters';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.

export const letters = {
  title: { en: 'Eich llythyr i’r pecynnau agenda yn Saesneg', cy: 'Eich llythyr i’r pecynnau agenda yn Gymraeg' },
  readers:
    'Ysgrifennwch un llythyr at swyddogion pob corff sy’n gallu enwebu. Bydd ym mhecyn agenda pob corff, y mae ei swyddogion yn ei argraffu a’i anfon ymlaen. Nid ydym yn ei anfon drwy e-bost. Nid yw ar y tudalennau cyhoeddus, ond gall swyddogion ei ddangos i unrhyw un.',
  text: 'Eich llythyr',
  textHint: 'Hyd at {most, number} o eiriau. Peidiwch â chynnwys rhifau ffôn na chyfeiriadau e-bost.',
  save: 'Cadw’r llythyr',
  saveAgain: 'Cadw’r llythyr fel y’i dangosir',
  notSaved: 'Nid yw eich llythyr wedi’i gadw',
  previewNote: 'Dyma sut y bydd pecynnau agenda’n ei ddangos. Nid oes dim wedi’i gadw eto.',
  previewEmpty: 'Mae’r llythyr yn wag. Os byddwch yn ei gadw, ni fydd llythyr gennych yn y pecynnau agenda.',
  takeBack: 'I dynnu’r llythyr yn ôl, dilëwch y testun i gyd a’i gadw.',
  takeBackApproved:
    'I dynnu’r llythyr yn ôl, dilëwch y testun i gyd ac anfonwch. Nid oes angen cymeradwyaeth ar hynny.',
  approval: 'Mae’r swyddog canlyniadau’n darllen pob fersiwn cyn iddi fynd i’r pecynnau agenda.',
  versionsApproved: 'Dim ond y fersiwn ddiweddaraf a gymeradwywyd sydd yn y pecynnau agenda.',
  versions: 'Pob fersiwn',
  versionsNote: 'Dim ond y fersiwn diweddaraf sydd yn y pecynnau agenda.',
  closed: 'Ni allwch ysgrifennu llythyr nawr',
  term: { en: 'Llythyr i’r pecynnau agenda yn Saesneg', cy: 'Llythyr i’r pecynnau agenda yn Gymraeg' },
  approvedStays: 'Mae’r fersiwn a gymeradwywyd o’r blaen yn dal yn y pecynnau agenda.',
  none: 'Heb ei ysgrifennu.',
  state: 'Yn y pecynnau agenda ers {day}.',
  entered: 'Yn y pecynnau agenda ers {day}. Y swyddog canlyniadau a’i rhoddodd.',
} as const satisfies Words<typeof en.letters>;

export const pack = {
  title: 'Pecyn agenda {body}',
  back: 'Yn ôl i’ch tudalennau',
  lede: 'Argraffwch y dudalen hon neu ei chadw fel PDF, a’i hanfon at eich aelodau. Mae’n cynnwys pwy sy’n sefyll, beth maent yn ei ddweud, eu llythyrau a’r papurau pleidleisio.',
  ledeMember:
    'Mae’n cynnwys yr ymgeiswyr, eu datganiadau a’u llythyrau, a’r papurau pleidleisio ar gyfer eich cyfarfod.',
  printHint:
    'I’w hargraffu neu ei chadw fel PDF, dewiswch Argraffu yn newislen eich porwr, neu pwyswch Ctrl a P (Command a P ar Mac).',
  membersOnly:
    'Mae’r datganiadau yn y rownd hon ar gyfer aelodau’n unig. Anfonwch y pecyn hwn at aelodau a chynrychiolwyr yn unig.',
  link: 'Pecyn agenda ar gyfer y cyfarfod: {round}',
  packs: 'Pecynnau agenda',
  linkOf: 'Pecyn agenda {body}: {round}',
  none: 'Nid oes gornest yn y rownd hon i enwebu ynddi.',
  facts: {
    title: 'Ar gyfer yr agenda',
    contests: 'Gornestau',
    meeting: 'Cyfarfod',
    meetingNone: 'Nid yw’r dyddiad wedi’i roi eto.',
    meetingHeld: '{day} (wedi’i gynnal)',
    deadline: 'Dyddiad cau',
    postponed: 'Mae’r rownd wedi’i gohirio. Nid oes dyddiad cau ar hyn o bryd.',
    who: 'Pwy sy’n penderfynu',
    whoText: 'Y cyfarfod. Dim ond yr ysgrifennydd neu’r cadeirydd all anfon ei benderfyniad.',
    nobody: 'Os nad yw’r cyfarfod yn enwebu neb, anfonwch hynny hefyd.',
    send: 'Sut i’w anfon',
    sendText:
      'Ar ôl y cyfarfod, mae swyddog yn mewngofnodi yn {address} ac yn rhoi’r enwau. Mae pob swyddog yn cael y dderbynneb drwy e-bost.',
    sendLink: 'Anfon yr enwebiadau',
    made: 'Gwnaed y pecyn',
  },
  contest: {
    choose: '{most, plural, one {dewiswch un ymgeisydd} other {dewiswch hyd at {number} o ymgeiswyr}}',
    candidates:
      '{n, plural, =0 {Nid oes neb yn sefyll eto} one {Un ymgeisydd} two {Dau ymgeisydd} other {{number} o ymgeiswyr}}',
    notAccepted: 'heb dderbyn eto, ond gellir enwebu’r person hwn',
    left: '{status}, ni ellir enwebu’r person hwn',
    statement: 'Datganiad',
    statementNone: 'Dim datganiad.',
    letter: 'Llythyr',
    written: 'Ysgrifennwyd ar {day}.',
  },
  ballot: {
    link: 'Papur pleidleisio',
    title: 'Papur pleidleisio: {contest}',
    instruction:
      '{most, plural, one {Dewiswch un ymgeisydd. Rhowch groes mewn un blwch.} other {Dewiswch hyd at {number} o ymgeiswyr. Rhowch groes yn eu blychau.}}',
    writeIn: 'Enw arall a’i CLP neu gorff arall:',
    note: 'Mae’r enwau yn nhrefn yr wyddor yn ôl cyfenw. Nid yw trefn eich croesau’n bwysig.',
  },
} as const satisfies Words<typeof en.pack>;
