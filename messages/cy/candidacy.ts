import type { candidacy as english } from '../en/candidacy';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const candidacy = {
  pageTitle: '{name}: {contest}, {round}',
  description: '{name}, {contest}, {round}: datganiad, pwy a’u henwebodd a phryd, a’r canlyniad.',
  plate: {
    'on-the-ballot': '<b>Ar y papur pleidleisio:</b> {progress}.',
    'enough-not-accepted': '<b>Digon o enwebiadau, ond heb dderbyn eto:</b> {progress}.',
    'not-yet': '<b>Ddim ar y papur pleidleisio eto:</b> {progress}.',
    out: '<b>{status}{day}.</b> {n, plural, =0 {} other {Enwebwyd cyn hynny gan {progress}.}}',
    'supporting-only': '<b>Cefnogaeth:</b> {progress}.',
    archive:
      '<b>{outcome}.</b> {n, plural, =0 {Ni ddaethom o hyd i gofnod o bwy a enwebodd yr ymgeisydd hwn.} other {Daethom o hyd i enwebiadau gan {progress}.}}',
  },
  merged: {
    title: 'Mae cofnod {name} wedi’i uno â chofnod arall',
    lede: 'Yr un person sydd yn y cofnod hwn ac yng nghofnod {into}. Mae enwebiadau i’r naill gofnod neu’r llall yn cyfrif i {into}, unwaith am bob CLP neu gorff arall. Nid yw’r hyn a dderbyniwyd wedi’i newid.',
    go: 'Mynd i dudalen {into}',
  },
  onDay: ' ar {day}',
  member: 'Aelod o {home}.',
  statement: {
    label: 'Datganiad',
    summaryLabel: 'Crynodeb o ddatganiad',
    none: 'Dim datganiad',
    noneText: 'Pan fydd {name} yn cyhoeddi datganiad, bydd i’w weld yma’n llawn.',
    noneArchive: 'Ni ddaethom o hyd i gopi cyhoeddus o ddatganiad ar gyfer y rownd hon.',
    summary: 'Crynodeb yw hwn, nid geiriau’r ymgeisydd.',
    own: '{words, plural, one {Un gair} two {# air} few {# gair} many {# gair} other {# o eiriau}}, wedi’u hysgrifennu gan yr ymgeisydd. {version, plural, =1 {Fersiwn cyntaf} other {Fersiwn #}}, {day}.',
    ownLanguage: 'Yn {language, select, cy {Gymraeg} other {Saesneg}}',
  },
  particulars: {
    label: 'Ffeithiau allweddol',
    ballot: 'Ar y papur pleidleisio?',
    accepted: 'Wedi derbyn?',
    acceptedYes: 'Ydy, ar {day}',
    acceptedYesPlain: 'Ydy',
    acceptedNo: 'Ddim eto',
    acceptedNotKnown: 'Anhysbys',
    since: 'Cyrhaeddwyd y nifer sydd ei angen ar {day}.',
    home: 'CLP cartref',
    homeHas: '{home}, {region}. Enwebodd yr ymgeisydd hwn.',
    homeHasNot: '{home}, {region}. Nid yw wedi enwebu’r ymgeisydd hwn.',
    homeHasNotArchive: '{home}, {region}.',
    claimed: 'Cefnogir gan',
    claimedNone: 'Dim rhestr ar y cyd',
    published: 'Cyfansymiau a gyhoeddwyd',
    publishedRow: '{n} o enwebiadau',
    result: 'Canlyniad',
    elected: 'Etholwyd',
    notElected: 'Nid etholwyd',
    votes:
      '{n, plural, zero {dim pleidleisiau} one {un bleidlais} two {# bleidlais} few {# pleidlais} many {# phleidlais} other {# o bleidleisiau}}',
    others: 'Rowndiau eraill',
    othersNone: 'Dim',
  },
  went: 'Llinell amser',
  event: {
    proposed: 'Cynigiwyd yr enw',
    accepted: 'Derbyniodd',
    declined: 'Gwrthododd',
    withdrawn: 'Tynnodd yn ôl',
    suspended: 'Ataliwyd',
    reinstated: 'Adferwyd',
    ineligible: 'Dyfarnwyd nad yw’n gymwys',
    'home-moved': 'Newidiodd y CLP cartref',
    'first-nomination': 'Yr enwebiad cyntaf',
    enough: 'Digon o enwebiadau ({count, number})',
    opens: 'Enwebiadau’n agor',
    opened: 'Agorodd enwebiadau',
    closes: 'Enwebiadau’n cau',
    closed: 'Caeodd enwebiadau',
    noDay: 'Dyddiad anhysbys',
    toHome: 'I {home}.',
    by: 'Gan {body}.',
  },
  nominated: {
    title:
      '{n, plural, =0 {Dim enwebiadau} two {Enwebwyd gan {n, number} o’r {bodies}} other {Enwebwyd gan {n, number} {bodies}}}',
    titleArchive:
      '{n, plural, =0 {Ni ddaethom o hyd i enwebiadau} one {Daethom o hyd i un enwebiad} other {Daethom o hyd i {n, number} o enwebiadau}}',
    officer:
      '{isAll, select, yes {{n, plural, one {Swyddog a anfonodd yr enwebiad.} other {Swyddogion a anfonodd bob un o’r # enwebiad.}}} other {{n, plural, one {Anfonwyd un enwebiad gan swyddog.} other {Anfonwyd # enwebiad gan swyddogion.}}}}',
    admin:
      '{isAll, select, yes {{n, plural, one {Y swyddog canlyniadau a gofnododd yr enwebiad, o bapur neu dros y ffôn.} other {Y swyddog canlyniadau a gofnododd bob un o’r # enwebiad, o bapur neu dros y ffôn.}}} other {{n, plural, one {Cofnodwyd un gan y swyddog canlyniadau, o bapur neu dros y ffôn, ac fe’i nodir isod.} other {Cofnodwyd # gan y swyddog canlyniadau, o bapur neu dros y ffôn, ac fe’u nodir isod.}}}}',
    reported:
      '{n, plural, one {Daw o ffynhonnell gyhoeddus.} other {Daw pob un o’r # enwebiad o ffynonellau cyhoeddus.}}',
    reportedOnly:
      '{n, plural, one {Daw un arall o ffynhonnell gyhoeddus, ac nid yw’n cyfrif.} other {Daw # arall o ffynonellau cyhoeddus, ac nid ydynt yn cyfrif.}}',
    notHeard: 'Nid ydym wedi clywed gan {notHeard} o’r {all} {bodies}.',
    none: 'Nid ydym wedi derbyn unrhyw enwebiad dilys i {name}.',
    noneArchive: 'Ni ddaethom o hyd i restr gyhoeddus sy’n dangos pwy a enwebodd {name}.',
    receipt: 'Derbynneb: {body}',
    admin1: 'cofnodwyd gan y swyddog canlyniadau',
    notCounted: 'yn ôl adroddiad, heb ei gyfrif',
  },
} as const satisfies Words<typeof english>;
