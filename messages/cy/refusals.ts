import type { refusals as english } from '../en/refusals';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const refusals = {
  'round-not-open': 'Bydd yr enwebiadau’n agor am {opensAt} (amser y DU). Cedwir eich enwau yma tan hynny.',
  'round-closed':
    'Caeodd yr enwebiadau am {closesAt} (amser y DU). Nid yw hwn wedi’i anfon, ac ni ellir anfon dim mwyach. Cedwir eich dewis ar y dudalen hon; os daliwyd chi gan y dyddiad cau, rhowch wybod nawr i bwy bynnag sy’n rhedeg y rownd.',
  'round-cancelled': 'Cafodd y rownd hon ei chanslo. Ni ellir anfon dim.',
  'body-cannot-nominate': 'Ni all y CLP hon enwebu yn y rownd hon: {reason}',
  'body-counted-with': 'Cyfrifir y CLP hon ynghyd ag un arall, {countedWith}, sy’n enwebu dros y ddwy.',
  'wrong-kind-of-body': 'Cyrff eraill sy’n penderfynu’r ornest hon. Ni ellir anfon dim ar ei chyfer oddi yma.',
  'outside-the-contest': 'Dim ond cyrff o’r lleoedd hyn a gaiff enwebu yn yr ornest hon: {places}.',
  unchanged: 'Dyma’r hyn y mae {body} wedi’i anfon eisoes, fel fersiwn {version}. Does dim i’w anfon eto.',
  stale:
    'Mae un arall o swyddogion {body} wedi anfon fersiwn {version} ers i chi agor y dudalen hon. Edrychwch ar yr hyn a anfonwyd, yna penderfynwch a ydych am ei newid.',
  'nothing-to-withdraw': 'Does dim i’w dynnu’n ôl: nid oes dim a anfonodd {body} yn cyfrif yn yr ornest hon.',
  'meeting-missing': 'Nodwch yn gyntaf pryd oedd y cyfarfod a benderfynodd hyn.',
  'no-names': 'Dewiswch o leiaf un enw, neu dywedwch na wnaeth eich cyfarfod enwebu neb.',
  'too-many-names': 'Dewiswch {allowed, plural, one {un enw} other {# enw neu lai}}. Dewisoch {chosen}.',
  'repeated-name': 'Mae enw’n ymddangos ddwywaith. Dewiswch bob enw unwaith.',
  'unknown-name': 'Mae yma enw nad yw ar restr yr ornest hon. Dewiswch eto o’r rhestr.',
  'write-ins-not-taken': 'Nid yw’r ornest hon yn derbyn enwau nad ydynt ar ei rhestr. Dewiswch o’r rhestr.',
  'write-in-half': 'Rhowch enw a CLP {name}, neu gadewch y ddau allan.',
  'write-in-on-list': 'Mae {name} ar y rhestr. Ticiwch yr enw yno a’i adael allan yma.',
  'write-in-twice': 'Mae {name} wedi’i ysgrifennu i mewn ddwywaith. Ysgrifennwch bob enw unwaith.',
  'candidate-not-standing':
    '{count, plural, one {Nid yw {names} yn sefyll mwyach. Dewiswch eto heb yr enw hwn.} other {Nid yw {names} yn sefyll mwyach. Dewiswch eto heb yr enwau hyn.}}',
  'quota-not-met': 'Rhaid i’r nodwedd hon fod gan o leiaf {need} o’r enwau: {attribute}. Dewisoch {have}.',
  'round-takes-no-meetings': 'Mae’r enwebu ar ben, felly ni all cyfarfod benderfynu dim yma mwyach.',
  'day-missing': 'Rhowch ddyddiad llawn y cyfarfod. Yn eisiau: {parts}.',
  parts: { day: 'diwrnod', month: 'mis', year: 'blwyddyn' },
  'year-not-four-digits': 'Rhowch y flwyddyn â phedwar ffigur, fel 2026.',
  'day-not-real': 'Rhowch ddiwrnod sy’n bod, fel 7 12 2026.',
  'day-long-ago': 'Rhowch ddiwrnod o fewn y flwyddyn ddiwethaf. Gwiriwch y flwyddyn.',
  'day-after-deadline': 'Rhowch ddiwrnod heb fod yn hwyrach na {closesOn}, pan fydd yr enwebiadau’n cau.',
  'meeting-kind-missing': 'Nodwch pwy oedd yn cael pleidleisio: pob aelod, neu gynrychiolwyr.',
  'meeting-mode-missing': 'Nodwch ble roedd y cyfarfod: wyneb yn wyneb, ar-lein neu’r ddau.',
  'number-present-not-whole': 'Rhowch y nifer yn bresennol fel rhif cyfan, neu gadewch hwn yn wag.',
  'number-present-too-large': 'Rhowch {most} neu lai, neu gadewch hwn yn wag.',
  'quorate-missing': 'Nodwch a oedd cworwm yn y cyfarfod.',
  'field-wrong': 'Gwiriwch yr ateb hwn a rhowch gynnig arall arni.',
} as const satisfies Words<typeof english>;
