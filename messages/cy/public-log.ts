import type { publicLog as english } from '../en/public-log';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const publicLog = {
  title: 'Y cofnod cyhoeddus',
  pageTitle: 'Eitemau {from, number} i {to, number} yn y cofnod cyhoeddus',
  description: 'Pob newid a wnaed ar y wefan hon, yn ei drefn. Mae pob eitem yn cynnwys hash yr un o’i blaen.',
  lede: 'Pob newid a wnaed ar y wefan hon, yn ei drefn. Pe bai eitem yn cael ei newid neu ei dileu, byddai pob hash diweddarach yn newid hefyd.',
  empty: 'Does dim wedi’i gofnodi eto.',
  head: 'Eitem ddiweddaraf',
  headRow: 'Eitem {seq, number}',
  hash: 'Hash',
  how: {
    title: 'Sut i’w wirio',
    first:
      'Nodwch rif a hash yr eitem ddiweddaraf. Yn ddiweddarach, gwiriwch fod gan yr eitem â’r rhif hwnnw yr un hash o hyd.',
    second:
      'Hash eitem yw SHA-256 yr hash blaenorol, wedi’i ddilyn yn union gan amser, digwyddiad, ffeithiau a rhif yr eitem fel JSON canonaidd.',
    third: 'Mae’r eitem gyntaf yn defnyddio 64 o seroau fel yr hash blaenorol.',
  },
  entries: 'Eitemau {from, number} i {to, number}',
  caption: 'Y diweddaraf yn gyntaf',
  seq: 'Eitem',
  at: 'Pryd',
  whatAndHash: 'Newid a hash',
  newer: 'Eitemau mwy newydd',
  newest: 'Yr eitemau diweddaraf',
  older: 'Eitemau hŷn',
  pages: 'Tudalennau’r cofnod',
  event: {
    roundCreated: 'Crëwyd rownd: {round}',
    deadlineMoved: 'Symudwyd dyddiad cau {round} i {to}. {reason}',
    candidacyChanged: '{candidate}, {contest}: {kind}',
    meetingRecorded: 'Cyhoeddodd {body} gyfarfod ar gyfer {contest}: {day}',
    submissionReceived:
      '{kind, select, names {Enwebodd {body} {n, plural, one {un person} other {# o bobl}} ar gyfer {contest}} nobody {Penderfynodd {body} beidio ag enwebu neb ar gyfer {contest}} other {Tynnodd {body} ei henwebiadau ar gyfer {contest} yn ôl}}, fersiwn {version, number}',
    nominationsReported:
      '{n, plural, one {Ychwanegwyd un enwebiad a adroddwyd} other {Ychwanegwyd # enwebiad a adroddwyd}} ar gyfer {contest}',
    officerAppointed: 'Cofrestrwyd un o swyddogion {body}',
    officersAppointed:
      'Cofrestrwyd {n, plural, one {un swyddog} other {# swyddog}} mewn {bodies, plural, one {un CLP} other {# CLP}} o restr',
    officeEnded: 'Cofnodwyd diwedd cyfnod un o swyddogion {body}',
    membersAdded: 'Cofrestrwyd {n, plural, one {un aelod} other {# aelod}} o restr',
    adminGranted: {
      owner: 'Gwnaed rhywun yn berchennog ar y wefan hon',
      returning_officer: 'Gwnaed rhywun yn swyddog canlyniadau',
      observer: 'Gwnaed rhywun yn sylwedydd',
    },
    adminRevoked: {
      owner: 'Nid yw rhywun yn berchennog ar y wefan hon mwyach',
      returning_officer: 'Nid yw rhywun yn swyddog canlyniadau mwyach',
      observer: 'Nid yw rhywun yn sylwedydd mwyach',
    },
    roundDeclared:
      '{number, plural, =1 {Cyhoeddwyd canlyniad {round}} other {Diwygiwyd canlyniad cyhoeddedig {round}: cyhoeddiad #. {reason}}}',
    amendmentOpened: 'Agorwyd diwygiad ar gyfer {round}. {reason}',
    amendmentClosed: 'Caewyd y diwygiad ar gyfer {round} heb newidiadau',
    keyPublished: 'Allwedd {keyId} sy’n llofnodi’r cofnod bob dydd o hyn ymlaen',
    submissionConfirmed:
      'Cadarnhawyd derbynneb {receipt} gan {by, select, officer {ail swyddog} other {y swyddog canlyniadau}}',
    submissionVoided: 'Dyfarnwyd bod derbynneb {receipt} yn annilys. {reason}',
    submissionRestored: 'Adferwyd derbynneb {receipt}. {reason}',
    candidaciesMerged: '{candidate}, {contest}: unwyd â’r ymgeisydd {into}. {reason}',
    candidaciesParted: '{candidate}, {contest}: dadwnaed yr uno. {reason}',
    writeInTied:
      'Derbynneb {receipt}: parwyd yr enw a ysgrifennwyd i mewn, {name}, â’r ymgeisydd {candidate}. {reason}',
    writeInUntied:
      'Derbynneb {receipt}: nid yw’r enw a ysgrifennwyd i mewn, {name}, wedi’i baru ag ymgeisydd mwyach. {reason}',
    roundCancelled: 'Canslwyd {round}. {reason}',
    resultRecorded:
      '{contest}, {round}: {n, plural, =0 {cofnodwyd y canlyniad} one {{again, select, yes {newidiwyd} other {cofnodwyd}} y canlyniad, etholwyd un} other {{again, select, yes {newidiwyd} other {cofnodwyd}} y canlyniad, etholwyd #}}',
    vacancyRecorded: '{candidate}, {contest}: {why}',
    vacancyFilled: 'Cymerodd {filledBy} sedd {candidate}, {contest}',
    vacancyRetracted: '{candidate}, {contest}: dilëwyd y cofnod am y sedd hon. {reason}',
    totalRecorded: '{candidate}, {contest}: cofnodwyd cyfanswm o {n, number} enwebiad a gyhoeddwyd mewn man arall',
    roundAnnounced: 'Cyhoeddwyd y bydd rownd: {round}. Bydd yr enwebiadau’n agor am {opens}',
    roundChanged: '{round}: newidiwyd {what}. {reason}',
    changed:
      '{kind, select, title {ei henw} note {ei nodyn} source {ei ffynhonnell} confirmation {cadarnhad gan ail swyddog} statements {pwy all ddarllen y datganiadau} questions {y cwestiynau i ymgeiswyr {contest}} timetable {ei hamserlen} contest {yr ornest {contest}} rule {rheol {contest}} other {{kind}}}',
    // ICU does not parse a key with a hyphen, like "cannot-nominate", so such a state has a general text.
    rosterChanged:
      '{now, select, cannot {{round}: ni all {body} enwebu} counted {{round}: cyfrifir {body} ynghyd â chorff arall, {other}} may {{round}: gall {body} enwebu} other {{round}: newidiwyd sefyllfa {body}}}. {reason}',
    candidacyAdded: 'Ychwanegwyd {candidate} at ymgeiswyr {contest}',
    other: '{event}',
  },
} as const satisfies Words<typeof english>;
