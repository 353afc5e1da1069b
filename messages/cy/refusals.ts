import type { refusals as english } from '../en/refusals';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const refusals = {
  'round-not-open':
    'Bydd yr enwebiadau’n agor am {opensAt} (amser y DU), felly nid yw hwn wedi’i anfon. Mae eich dewis wedi’i gadw. Dewch yn ôl i’w anfon bryd hynny.',
  'round-closed':
    'Caeodd yr enwebiadau am {closesAt} (amser y DU), felly nid yw hwn wedi’i anfon. Mae eich dewis yn dal ar y dudalen hon. Os gwnaethoch geisio ei anfon cyn y dyddiad cau, cysylltwch â’r swyddog canlyniadau nawr.',
  'round-cancelled': 'Cafodd y rownd hon ei chanslo, felly nid yw hwn wedi’i anfon. Nid oes angen i chi wneud dim.',
  'body-cannot-nominate':
    'Ni all y CLP hon enwebu yn y rownd hon. Os ydych yn meddwl bod hyn yn anghywir, cysylltwch â’r swyddog canlyniadau. Rheswm: {reason}',
  'body-counted-with':
    'Cyfrifir y CLP hon fel un â {countedWith}, sy’n enwebu dros y ddwy. Gofynnwch i’r swyddogion yno anfon yr enwebiadau.',
  'wrong-kind-of-body': 'Ni all y CLP hon enwebu yn yr ornest hon. Ewch yn ôl at eich CLPs a dewiswch ornest arall.',
  'outside-the-contest':
    'Dim ond CLPs o’r lleoedd hyn all enwebu yn yr ornest hon: {places}. Ewch yn ôl at eich CLPs a dewiswch un arall.',
  unchanged: 'Mae {body} wedi anfon hwn eisoes, fel fersiwn {version}. Nid oes angen i chi ei anfon eto.',
  stale:
    'Anfonodd un arall o swyddogion {body} fersiwn {version} ar ôl i chi agor y dudalen hon. Darllenwch yr hyn a anfonwyd, yna penderfynwch a ydych am ei newid.',
  'nothing-to-withdraw': 'Nid oes gan {body} enwebiadau yn yr ornest hon, felly does dim i’w dynnu’n ôl.',
  'meeting-missing': 'Rhowch ddyddiad y cyfarfod yn gyntaf.',
  'no-names': 'Dewiswch o leiaf un enw, neu rhowch wybod i ni fod eich cyfarfod wedi penderfynu peidio ag enwebu neb.',
  'too-many-names': 'Dewiswch {allowed, plural, one {un enw} other {# enw neu lai}}. Dewisoch {chosen}.',
  'repeated-name': 'Rydych wedi dewis yr un enw ddwywaith. Dewiswch bob enw unwaith.',
  'unknown-name': 'Rydych wedi dewis enw nad yw ar y rhestr ar gyfer yr ornest hon. Dewiswch eto o’r rhestr.',
  'write-ins-not-taken': 'Dim ond pobl ar y rhestr ar gyfer yr ornest hon y cewch eu henwebu. Dewiswch o’r rhestr.',
  'write-in-half': 'Ar gyfer “{name}”, rhowch enw a CLP, neu gadewch y ddau flwch yn wag.',
  'write-in-on-list': 'Mae {name} ar y rhestr. Ticiwch yr enw yno a’i glirio yma.',
  'write-in-twice': 'Rydych wedi rhoi {name} ddwywaith. Rhowch bob enw unwaith.',
  'candidate-not-standing':
    '{count, plural, one {Nid yw {names} yn ymgeisydd mwyach. Dewiswch eto heb yr enw hwn.} other {Nid yw {names} yn ymgeiswyr mwyach. Dewiswch eto heb yr enwau hyn.}}',
  'quota-not-met': 'Rhaid i o leiaf {need} o’r enwau fod yn y grŵp hwn: {attribute}. Dewisoch {have}.',
  'round-takes-no-meetings': 'Mae’r enwebiadau wedi cau, felly ni allwch roi na newid manylion y cyfarfod mwyach.',
  'day-missing': 'Rhowch ddyddiad llawn y cyfarfod. Yn eisiau: {parts}.',
  parts: { day: 'diwrnod', month: 'mis', year: 'blwyddyn' },
  'year-not-four-digits': 'Rhowch y flwyddyn â phedwar digid, fel 2026.',
  'day-not-real': 'Rhowch ddyddiad go iawn, fel 7 12 2026.',
  'day-long-ago': 'Rhowch ddyddiad o fewn y flwyddyn ddiwethaf. Gwiriwch y flwyddyn.',
  'day-after-deadline': 'Rhowch ddyddiad heb fod yn hwyrach na {closesOn}, pan fydd yr enwebiadau’n cau.',
  'meeting-kind-missing': 'Dewiswch y math o gyfarfod: pob aelod neu gynrychiolwyr.',
  'meeting-mode-missing': 'Dewiswch a yw’r cyfarfod wyneb yn wyneb, ar-lein neu’r ddau.',
  'number-present-not-whole': 'Rhowch y nifer yn bresennol fel rhif cyfan, fel 42, neu gadewch y blwch yn wag.',
  'number-present-too-large': 'Rhowch {most} neu lai, neu gadewch y blwch yn wag.',
  'quorate-missing': 'Dewiswch a oedd cworwm yn y cyfarfod.',
  'field-wrong': 'Gwiriwch yr hyn a roesoch a rhowch gynnig arall arni.',
} as const satisfies Words<typeof english>;
