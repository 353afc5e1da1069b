import type * as en from '../en/ui';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.

export const ui = {
  crumbs: 'Rydych chi yma',
  receiptCode: 'Cod y dderbynneb: {code}',
  fingerprint: 'Ôl bys.',
  fingerprintHow:
    'Llunnir pob digid fel llinell: 0 yw’r deneuaf ac f yw’r dewaf. Mae’r un dderbynneb neu’r un cyhoeddiad bob amser yn rhoi’r un patrwm.',
  fingerprintDrawn: 'Yr ôl bys wedi’i lunio fel 64 o linellau, o denau i drwchus',
} as const satisfies Words<typeof en.ui>;

export const form = {
  problemTitle: 'Mae problem',
  errorMark: 'Gwall: {text}',
  sending: 'Yn anfon…',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  time: 'Amser',
  signedOut:
    'Rydych wedi cael eich allgofnodi. Mewngofnodwch eto mewn tab arall, yna anfonwch y ffurflen hon eto. Mae’r hyn a roddwyd gennych yma o hyd.',
  notAllowed: 'Nid oes gennych fynediad at hyn. Efallai fod eich rôl wedi dod i ben ar ôl i chi agor y dudalen.',
  notFound: 'Nid yw hyn yn bodoli mwyach. Ewch yn ôl a dechreuwch eto.',
  fault:
    'Mae’n ddrwg gennym, aeth rhywbeth o’i le ac ni chadwyd dim. Rhowch gynnig arall arni. Os bydd yn digwydd eto, cysylltwch â’r swyddog canlyniadau ({contact}) a dyfynnwch y cyfeirnod {reference}.',
} as const satisfies Words<typeof en.form>;

export const format = {
  noon: '12 hanner dydd',
  morning: '{clock}yb',
  afternoon: '{clock}yh',
  instant: '{time}, {day}',
  midnight: 'hanner nos ar ddechrau {day}',
  exact: '{day} am {time}',
  ukTime: '(amser y DU)',
  otherTime: '(amser {place})',
  left: '{unit, select, days {{count, plural, =1 {ymhen 1 diwrnod} two {ymhen # ddiwrnod} other {ymhen # diwrnod}}} hours {{count, plural, =1 {ymhen 1 awr} other {ymhen # awr}}} minutes {{count, plural, =0 {ymhen llai na munud} =1 {ymhen 1 munud} two {ymhen # funud} other {ymhen # munud}}} other {bellach ar gau}}',
  // From 11, Welsh public writing uses figures: in words, the noun would have to be inside the number.
  number:
    '{n, select, 0 {dim} 1 {un} 2 {dau} 3 {tri} 4 {pedwar} 5 {pump} 6 {chwech} 7 {saith} 8 {wyth} 9 {naw} 10 {deg} 11 {11} 12 {12} 13 {13} 14 {14} 15 {15} 16 {16} 17 {17} 18 {18} 19 {19} 20 {20} other {{figures}}}',
} as const satisfies Words<typeof en.format>;

export const refusals = {
  'round-not-open':
    'Bydd yr enwebiadau’n agor am {opensAt} (amser y DU), felly nid yw hwn wedi’i anfon. Mae eich dewis wedi’i gadw. Dewch yn ôl i’w anfon bryd hynny.',
  'round-closed':
    'Caeodd yr enwebiadau am {closesAt} (amser y DU), felly nid yw hwn wedi’i anfon. Mae eich dewis yn dal ar y dudalen hon. Os gwnaethoch geisio ei anfon cyn y dyddiad cau, cysylltwch â’r swyddog canlyniadau ({contact}) nawr.',
  'kept-late': 'Cyrhaeddodd ar {at} (amser y DU). Rydym wedi’i gadw, a gall y swyddog canlyniadau ei weld.',
  'round-postponed':
    'Mae’r rownd hon wedi’i gohirio, felly nid yw hwn wedi’i anfon. Mae eich dewis wedi’i gadw. Gallwch ei anfon pan fydd dyddiad cau newydd, a byddwn yn anfon e-bost atoch bryd hynny.',
  'round-cancelled': 'Cafodd y rownd hon ei chanslo, felly nid yw hwn wedi’i anfon. Nid oes angen i chi wneud dim.',
  'body-cannot-nominate':
    'Ni allwch enwebu yn y rownd hon. Os ydych yn meddwl bod hyn yn anghywir, cysylltwch â’r swyddog canlyniadau ({contact}). Rheswm: {reason}',
  'body-counted-with':
    'Cyfrifir chi fel un â {countedWith}, sy’n enwebu dros y ddwy. Gofynnwch i’r swyddogion yno anfon yr enwebiadau. Os na allwch eu cyrraedd, cysylltwch â’r swyddog canlyniadau ({contact}).',
  'wrong-kind-of-body':
    'Ni all cyrff o’r math hwn enwebu yn yr ornest hon: {kinds}. Ewch yn ôl at eich rhestr a dewiswch ornest arall.',
  'outside-the-contest':
    'Ymhlith y cyrff o’r math hwn ({kinds}), dim ond rhai o’r lleoedd hyn all enwebu yn yr ornest hon: {places}. Ewch yn ôl at eich rhestr a dewiswch un arall.',
  'body-too-small':
    'Ymhlith y cyrff o’r math hwn ({kinds}), dim ond rhai sydd ag o leiaf {least, plural, one {1 cynghorydd} two {# gynghorydd} few {# chynghorydd} many {# chynghorydd} other {# cynghorydd}} all enwebu yn yr ornest hon. {isKnown, select, yes {Eich nifer chi yw {size}.} other {Ni wyddom eich nifer chi.}} Os yw hynny’n anghywir, gofynnwch i’r swyddog canlyniadau ({contact}) ei gywiro.',
  'body-has-branch':
    'Yn yr ornest hon dim ond CLP heb y math hwn o gangen all enwebu: {branch}. Mae gennych un, a gall y gangen honno enwebu yn lle hynny.',
  'body-not-in-round':
    'Nid yw enwebiadau yn y rownd hon ar agor i’r corff hwn ({kind}), oherwydd nid oedd yn bod yn ystod yr wythnosau hyn.',
  'body-added-late':
    'Nid yw enwebiadau yn y rownd hon ar agor i’r corff hwn ({kind}), oherwydd fe’i hychwanegwyd ar ôl cyhoeddi’r rownd. Os yw hynny’n anghywir, gofynnwch i’r swyddog canlyniadau ({contact}) ei roi ar y rhestr.',
  'body-ended':
    '{day} oedd y diwrnod olaf y gallai’r corff hwn ({kind}) enwebu. Os credwch fod hynny’n anghywir, cysylltwch â’r swyddog canlyniadau ({contact}).',
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
  'write-in-half': 'Ar gyfer “{name}”, rhowch enw a CLP neu gorff arall, neu gadewch y ddau flwch yn wag.',
  'write-in-near':
    'Efallai fod {name} ar y rhestr eisoes: {near}. Os y person hwn ydyw, ticiwch yr enw ar y rhestr a’i glirio yma. Os person arall ydyw, ticiwch y blwch isod.',
  'write-in-on-list': 'Mae {name} ar y rhestr. Ticiwch yr enw yno a’i glirio yma.',
  'write-in-twice': 'Rydych wedi rhoi {name} ddwywaith. Rhowch bob enw unwaith.',
  'candidate-not-standing':
    '{count, plural, one {Nid yw {names} yn ymgeisydd mwyach. Dewiswch eto heb yr enw hwn.} other {Nid yw {names} yn ymgeiswyr mwyach. Dewiswch eto heb yr enwau hyn.}}',
  'quota-not-met': 'Rhaid i o leiaf {need} o’r enwau fod yn y grŵp hwn: {attribute}. Dewisoch {have}.',
  quotaFor: {
    woman:
      'Rhaid i {need, plural, one {un} other {#}} o’r enwau fod yn fenywod. Dewisoch {have, plural, =0 {neb} other {#}}. Dim ond ymgeiswyr sy’n dweud eu bod yn cyfrif sy’n cyfrif, fel y mae’r rhestr yn ei ddangos.',
    bame: 'Rhaid i {need, plural, one {un} other {#}} o’r enwau fod yn aelodau BAME. Dewisoch {have, plural, =0 {neb} other {#}}. Dim ond ymgeiswyr sy’n dweud eu bod yn cyfrif sy’n cyfrif, fel y mae’r rhestr yn ei ddangos.',
    disabled:
      'Rhaid i {need, plural, one {un} other {#}} o’r enwau fod yn aelodau anabl. Dewisoch {have, plural, =0 {neb} other {#}}. Dim ond ymgeiswyr sy’n dweud eu bod yn cyfrif sy’n cyfrif, fel y mae’r rhestr yn ei ddangos.',
    young:
      'Rhaid i {need, plural, one {un} other {#}} o’r enwau fod yn aelodau ifanc. Dewisoch {have, plural, =0 {neb} other {#}}. Dim ond ymgeiswyr sy’n dweud eu bod yn cyfrif sy’n cyfrif, fel y mae’r rhestr yn ei ddangos.',
  },
  'round-takes-no-meetings':
    'Mae’r enwebiadau wedi cau, felly ni allwch roi na newid manylion y cyfarfod mwyach. Os gwnaethoch geisio cyn y dyddiad cau, cysylltwch â’r swyddog canlyniadau ({contact}) nawr.',
  'day-missing': 'Rhowch ddyddiad llawn y cyfarfod. Yn eisiau: {parts}.',
  parts: { day: 'diwrnod', month: 'mis', year: 'blwyddyn' },
  'year-not-four-digits': 'Rhowch y flwyddyn â phedwar digid, fel 2026.',
  'day-not-real': 'Rhowch ddyddiad go iawn, fel 7 12 2026.',
  'day-long-ago': 'Rhowch ddyddiad o fewn y flwyddyn ddiwethaf. Gwiriwch y flwyddyn.',
  'meeting-day-to-come':
    'Mae’r dyddiad hwn yn y dyfodol. Cywirwch y dyddiad neu, os nad yw’r cyfarfod wedi’i gynnal eto, ewch yn ôl a dewis “Nac ydy”.',
  'meeting-day-not-to-come':
    'Rhowch ddyddiad ar ôl heddiw. Os yw’r cyfarfod heddiw, dewch yn ôl ar ei ôl i roi’r manylion.',
  'day-after-deadline': 'Rhowch ddyddiad heb fod yn hwyrach na {closesOn}, pan fydd yr enwebiadau’n cau.',
  'meeting-kind-missing': 'Dewiswch y math o gyfarfod: pob aelod neu gynrychiolwyr.',
  'meeting-mode-missing': 'Dewiswch a yw’r cyfarfod wyneb yn wyneb, ar-lein neu’r ddau.',
  'number-present-not-whole': 'Rhowch y nifer yn bresennol fel rhif cyfan, fel 42, neu gadewch y blwch yn wag.',
  'number-present-too-large': 'Rhowch {most} neu lai, neu gadewch y blwch yn wag.',
  'quorate-missing': 'Dewiswch a oedd cworwm yn y cyfarfod.',
  'field-wrong': 'Gwiriwch yr hyn a roesoch a rhowch gynnig arall arni.',
} as const satisfies Words<typeof en.refusals>;

export const limits = {
  'link-mailbox':
    'Rydym wedi anfon {most, plural, =1 {un ddolen} other {# dolen}} i’r cyfeiriad hwn o fewn awr, sef y terfyn. Defnyddiwch y ddolen ddiweddaraf, neu arhoswch {minutes, plural, =1 {un funud} =2 {2 funud} other {# munud}} a gofynnwch eto.',
  'link-network':
    'Mae pobl ar eich rhwydwaith wedi gofyn am {most, plural, =1 {un ddolen} other {# dolen}} o fewn awr, sef y terfyn. Arhoswch {minutes, plural, =1 {un funud} =2 {2 funud} other {# munud}} a gofynnwch eto, neu defnyddiwch rwydwaith arall.',
  'link-everybody':
    'Mae’r wefan hon yn anfon hyd at {most, number} dolen yr awr, ac mae’r terfyn hwnnw wedi’i gyrraedd. Arhoswch {minutes, plural, =1 {un funud} =2 {2 funud} other {# munud}} a gofynnwch eto.',
  'registration-network':
    'Gall hyd at {most, number} o bobl yr awr fewngofnodi am y tro cyntaf o un rhwydwaith. Nid yw eich dolen wedi’i defnyddio. Arhoswch {minutes, plural, =1 {un funud} =2 {2 funud} other {# munud}} ac agorwch hi eto, neu defnyddiwch rwydwaith arall.',
  'registration-everybody':
    'Gall hyd at {most, number} o bobl yr awr fewngofnodi am y tro cyntaf, ac mae’r terfyn hwnnw wedi’i gyrraedd. Nid yw eich dolen wedi’i defnyddio. Arhoswch {minutes, plural, =1 {un funud} =2 {2 funud} other {# munud}} ac agorwch hi eto.',
  'officer-mailbox':
    'Mae’r cyfeiriad hwn wedi’i gofrestru {most, number} o weithiau o fewn awr, sef y terfyn. Defnyddiwch y ddolen ddiweddaraf, neu arhoswch {minutes, plural, =1 {un funud} =2 {2 funud} other {# munud}} ac anfonwch y ffurflen hon eto. Mae eich atebion yma o hyd.',
  'apply-account':
    'Gallwch gynnig eich hun hyd at {most, number} gwaith yr awr. Arhoswch {minutes, plural, =1 {un funud} =2 {2 funud} other {# munud}} ac anfonwch y ffurflen hon eto. Mae eich atebion yma o hyd.',
  'apply-network':
    'Gall hyd at {most, number} o bobl yr awr gynnig eu hunain o un rhwydwaith. Arhoswch {minutes, plural, =1 {un funud} =2 {2 funud} other {# munud}} ac anfonwch y ffurflen hon eto. Mae eich atebion yma o hyd.',
  'officer-network':
    'Gellir anfon hyd at {most, number} cofrestriad yr awr o un rhwydwaith. Arhoswch {minutes, plural, =1 {un funud} =2 {2 funud} other {# munud}} ac anfonwch y ffurflen hon eto, neu defnyddiwch rwydwaith arall. Mae eich atebion yma o hyd.',
  'officer-body':
    'Gellir anfon hyd at {most, number} cofrestriad yr awr ar gyfer un corff. Arhoswch {minutes, plural, =1 {un funud} =2 {2 funud} other {# munud}} ac anfonwch y ffurflen hon eto. Mae eich atebion yma o hyd.',
  'officer-everybody':
    'Mae’r wefan hon yn derbyn hyd at {most, number} cofrestriad yr awr, ac mae’r terfyn hwnnw wedi’i gyrraedd. Arhoswch {minutes, plural, =1 {un funud} =2 {2 funud} other {# munud}} ac anfonwch y ffurflen hon eto. Mae eich atebion yma o hyd.',
  'named-account':
    'Gallwch enwi hyd at {most, number} o bobl yr awr. Arhoswch {minutes, plural, =1 {un funud} =2 {2 funud} other {# munud}} ac anfonwch y ffurflen hon eto. Mae eich atebion yma o hyd.',
  'upload-account':
    'Gallwch uwchlwytho hyd at {most, number} rhestr yr awr. Arhoswch {minutes, plural, =1 {un funud} =2 {2 funud} other {# munud}} a rhowch gynnig arall arni.',
  'upload-everybody':
    'Gall gweinyddwyr uwchlwytho hyd at {most, number} rhestr yr awr i gyd. Arhoswch {minutes, plural, =1 {un funud} =2 {2 funud} other {# munud}} a rhowch gynnig arall arni.',
  'publish-account':
    'Gallwch anfon enwebiadau, datganiadau ac adroddiadau hyd at {most, number} gwaith yr awr. Nid oes dim wedi’i anfon. Arhoswch {minutes, plural, =1 {un funud} =2 {2 funud} other {# munud}} ac anfonwch y ffurflen hon eto. Mae eich atebion yma o hyd.',
  'form-account':
    'Gallwch anfon hyd at {most, number} ffurflen yr awr. Nid oes dim wedi’i gadw. Arhoswch {minutes, plural, =1 {un funud} =2 {2 funud} other {# munud}} ac anfonwch y ffurflen hon eto. Mae eich atebion yma o hyd.',
  'form-network':
    'Gellir anfon hyd at {most, number} ffurflen yr awr o un rhwydwaith. Nid oes dim wedi’i gadw. Arhoswch {minutes, plural, =1 {un funud} =2 {2 funud} other {# munud}} ac anfonwch y ffurflen hon eto. Mae eich atebion yma o hyd.',
  'form-everybody':
    'Mae’r wefan hon yn derbyn hyd at {most, number} ffurflen yr awr, ac mae’r terfyn hwnnw wedi’i gyrraedd. Nid oes dim wedi’i gadw. Arhoswch {minutes, plural, =1 {un funud} =2 {2 funud} other {# munud}} ac anfonwch y ffurflen hon eto. Mae eich atebion yma o hyd.',
} as const satisfies Words<typeof en.limits>;

export const shared = {
  region: {
    'East Midlands': 'Dwyrain Canolbarth Lloegr',
    'East of England': 'Dwyrain Lloegr',
    London: 'Llundain',
    'North East': 'Gogledd-ddwyrain Lloegr',
    'North West': 'Gogledd-orllewin Lloegr',
    'Northern Ireland': 'Gogledd Iwerddon',
    Scotland: 'Yr Alban',
    'South East': 'De-ddwyrain Lloegr',
    'South West': 'De-orllewin Lloegr',
    Wales: 'Cymru',
    'West Midlands': 'Gorllewin Canolbarth Lloegr',
    'Yorkshire and the Humber': 'Swydd Efrog a’r Humber',
    International: 'Rhyngwladol',
    affiliates: 'Sefydliadau cysylltiedig',
  },
  state: {
    draft: 'Heb ei chyhoeddi',
    announced: 'Wedi’i chyhoeddi',
    open: 'Ar agor',
    postponed: 'Wedi’i gohirio',
    closed: 'Ar gau',
    declared: 'Canlyniad wedi’i gyhoeddi',
    cancelled: 'Wedi’i chanslo',
  },
  provenance: {
    officer: 'anfonwyd gan swyddog',
    admin: 'cofnodwyd gan y swyddog canlyniadau',
    reported: 'yn ôl adroddiad',
  },
  status: {
    proposed: 'Heb dderbyn eto',
    accepted: 'Wedi derbyn',
    declined: 'Wedi gwrthod',
    withdrawn: 'Wedi tynnu’n ôl',
    suspended: 'Ataliwyd',
    reinstated: 'Adferwyd',
    ineligible: 'Ddim yn gymwys',
  },
  statusOn: '<b>{status}</b> ar {day}',
  meetingKind: { all_member: 'cyfarfod i bob aelod', delegate: 'cyfarfod cynrychiolwyr' },
  meetingMode: { in_person: 'wyneb yn wyneb', online: 'ar-lein', hybrid: 'hybrid' },
  notKnown: 'Anhysbys',
  source: 'Ffynhonnell: <link>{words}</link>',
  moved: 'Symudwyd o {from}. {reason}',
  partial: 'Anghyflawn: daethom o hyd i {known, number} o’r {published, number} enwebiad a gyhoeddwyd.',
  partialAtLeast: 'Anghyflawn: daethom o hyd i {known, number} allan o {published, number} o enwebiadau o leiaf.',
  partialUnknown:
    'Anghyflawn: daethom o hyd i {known, plural, one {un enwebiad} two {ddau enwebiad} other {# enwebiad}}. Ni wyddom faint oedd i gyd.',
  noRows: 'Ni ddaethom o hyd i restr o bwy a enwebodd pa ymgeiswyr.',
  whole: 'Cyflawn: daethom o hyd i gynifer o enwebiadau ag a gyhoeddwyd.',
  archive: 'Lluniwyd o restri cyhoeddus. Nid anfonwyd yr enwebiadau hyn i’r wefan hon.',
  notFound: {
    title: 'Heb ddod o hyd i’r dudalen',
    lede: 'Gwiriwch y cyfeiriad, neu defnyddiwch y dolenni isod.',
    rounds: 'Gweld pob rownd',
    bodies: 'Pwy all enwebu',
    receipts: 'Gwirio derbynneb',
  },
} as const satisfies Words<typeof en.shared>;
