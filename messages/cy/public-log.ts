import type { publicLog as english } from '../en/public-log';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const publicLog = {
  title: 'Y cofnod cyhoeddus',
  pageTitle: 'Eitemau {from, number} i {to, number} yn y cofnod cyhoeddus',
  description:
    'Popeth a newidiodd unrhyw beth ar y wefan hon, yn ei drefn, a phob eitem wedi’i chadwyno wrth yr un o’i blaen.',
  lede: 'Popeth a newidiodd unrhyw beth, yn ei drefn. Ni ellir newid na thynnu dim oddi yma heb i bob hash diweddarach newid hefyd.',
  empty: 'Does dim wedi’i gofnodi eto.',
  head: 'Yr eitem olaf',
  headRow: 'Eitem {seq, number}',
  hash: 'Ei hash',
  how: {
    title: 'Sut i’w wirio',
    first: 'Nodwch rif a hash yr eitem olaf. Gall unrhyw un sydd â phâr hŷn wirio ei fod yn dal i sefyll.',
    second:
      'Hash eitem yw SHA-256 yr hash o’i blaen, wedi’i ddilyn yn union gan ei hamser, ei digwyddiad, ei ffeithiau a’i rhif fel JSON canonaidd.',
    third: 'Mae’r eitem gyntaf yn dilyn chwe deg pedwar o seroau.',
  },
  entries: 'Eitemau {from, number} i {to, number}',
  caption: 'Y diweddaraf yn gyntaf',
  seq: 'Rhif',
  at: 'Pryd',
  whatAndHash: 'Beth, a’i hash',
  newer: 'Eitemau mwy newydd',
  newest: 'Yr eitemau diweddaraf',
  older: 'Eitemau hŷn',
  pages: 'Tudalennau’r cofnod',
  event: {
    roundCreated: 'Crëwyd rownd: {round}',
    deadlineMoved: 'Symudwyd dyddiad cau {round} i {to}. {reason}',
    candidacyChanged: '{candidate}, {contest}: {kind}',
    meetingRecorded: 'Nododd {body} pryd y bydd yn cyfarfod ar gyfer {contest}: {day}',
    submissionReceived:
      '{kind, select, names {Enwebodd {body} {n, plural, one {un person} other {# o bobl}} ar gyfer {contest}} nobody {Nid yw {body} yn enwebu neb ar gyfer {contest}} other {Tynnodd {body} yn ôl yr hyn a anfonodd ar gyfer {contest}}}, fersiwn {version, number}',
    nominationsReported:
      '{n, plural, one {Mewnforiwyd un enwebiad a adroddwyd} other {Mewnforiwyd # enwebiad a adroddwyd}} ar gyfer {contest}',
    officerAppointed: 'Cofnodwyd un o swyddogion {body}',
    officersAppointed:
      'Cofnodwyd {n, plural, one {un swyddog} other {# swyddog}} mewn {bodies, plural, one {un CLP} other {# CLP}} o restr',
    officeEnded: 'Mae cyfnod un o swyddogion {body} yn y swydd yn dod neu wedi dod i ben',
    membersAdded: 'Cofnodwyd {n, plural, one {un aelod} other {# aelod}} o restr',
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
    amendmentClosed: 'Caewyd y diwygiad ar gyfer {round} heb newid dim',
    keyPublished: 'Allwedd {keyId} sy’n llofnodi pennau’r cofnod o hyn ymlaen',
    submissionConfirmed: 'Cadarnhawyd derbynneb {receipt} gan {by, select, officer {ail swyddog} other {weinyddwr}}',
    submissionVoided: 'Dirymwyd derbynneb {receipt}. {reason}',
    submissionRestored: 'Mae derbynneb {receipt} yn cyfrif eto. {reason}',
    candidaciesMerged: '{candidate}, {contest}: cyfrifir ynghyd â’r ymgeisydd {into}. {reason}',
    candidaciesParted: '{candidate}, {contest}: cyfrifir ar wahân eto. {reason}',
    writeInTied: 'Derbynneb {receipt}: yr enw a ysgrifennwyd i mewn, {name}, yw {candidate}. {reason}',
    writeInUntied: 'Derbynneb {receipt}: nid yw’r enw a ysgrifennwyd i mewn, {name}, wedi’i gysylltu â neb. {reason}',
    roundCancelled: 'Canslwyd {round}. {reason}',
    resultRecorded:
      '{contest}, {round}: {n, plural, =0 {cofnodwyd y canlyniad} one {{again, select, yes {newidiwyd} other {cofnodwyd}} y canlyniad, etholwyd un} other {{again, select, yes {newidiwyd} other {cofnodwyd}} y canlyniad, etholwyd #}}',
    vacancyRecorded: '{candidate}, {contest}: {why}',
    vacancyFilled: 'Cymerodd {filledBy} sedd {candidate}, {contest}',
    vacancyRetracted: '{candidate}, {contest}: tynnwyd yn ôl yr hyn a gofnodwyd am y sedd. {reason}',
    totalRecorded: '{candidate}, {contest}: {n, number} enwebiad fel y’u cyhoeddwyd mewn man arall',
    roundAnnounced: 'Cyhoeddwyd y bydd rownd: {round}. Bydd yr enwebiadau’n agor am {opens}',
    roundChanged: '{round}: newidiwyd {what}. {reason}',
    changed:
      '{kind, select, title {ei henw} note {ei nodyn} source {ei ffynhonnell} confirmation {a oes ail swyddog yn cadarnhau} statements {pwy gaiff ddarllen y datganiadau} questions {y cwestiynau i ymgeiswyr {contest}} timetable {ei hamserlen} contest {yr ornest {contest}} rule {rheol {contest}} other {{kind}}}',
    // ICU does not parse a key with a dash, like "cannot-nominate": of a state with another name no more is said than is true.
    rosterChanged:
      '{now, select, cannot {{round}: ni all {body} enwebu} counted {{round}: cyfrifir {body} unwaith ynghyd â chorff arall, {other}} may {{round}: caiff {body} enwebu} other {{round}: newidiwyd sefyllfa {body}}}. {reason}',
    candidacyAdded: 'Rhoddwyd {candidate} ar y rhestr ar gyfer {contest}',
    other: '{event}',
  },
} as const satisfies Words<typeof english>;
