import type { archive as english } from '../en/archive';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const archive = {
  title: 'Cofnod {round}',
  practice: 'Rownd ymarfer oedd hon. Dychmygol yw pob ymgeisydd a phob enwebiad ynddi. Does dim yn cyfrif.',
  amending:
    'Mae’r canlyniad cyhoeddedig yn cael ei ddiwygio. Gall y rhesi yma roi canlyniad gwahanol i’r cyhoeddiad diwethaf.',
  declared: 'Caeodd yr enwebiadau am {closes}. Gwnaed cyhoeddiad {number, number}: {at}.',
  amended: 'Mae’n diwygio’r cyhoeddiad o’i flaen. Rheswm: {reason}',
  fingerprint: 'Ei ôl bys, SHA-256 y ffeil:',
  notDeclared: 'Bydd yr enwebiadau’n cau am {closes}. Nid yw canlyniad y rownd wedi’i gyhoeddi: dyma’r cyfrif hyd yma.',
  contest: '{seats, plural, one {Un sedd} other {# sedd}}. I fod ar y papur pleidleisio: {rule}.',
  table: 'Yn nhrefn yr wyddor yn ôl cyfenw.',
  candidate: 'Ymgeisydd',
  count: 'Enwebiadau',
  outcome: 'Beth a gyhoeddwyd',
  bodies:
    'Roedd gan {all, number} hawl i enwebu. {nobody, plural, =0 {Ni ddewisodd yr un} one {Dewisodd un} other {Dewisodd #}} beidio ag enwebu, ac {silent, plural, =0 {fe glywyd gan bob un} one {ni chlywyd gan un} other {ni chlywyd gan #}}.',
  status: {
    proposed: 'Heb dderbyn.',
    accepted: 'Wedi derbyn.',
    declined: 'Wedi gwrthod.',
    withdrawn: 'Wedi tynnu’n ôl.',
    suspended: 'Ataliwyd.',
    reinstated: 'Adferwyd.',
    ineligible: 'Ddim yn gymwys.',
  },
  files: {
    title: 'Beth sydd yma',
    declaration: 'Cyhoeddiad {number, number}, yn union fel y cyfrifwyd ei hash',
    candidacies: 'Pob ymgeisyddiaeth, gyda’i chyfrif a pham y mae ar y papur pleidleisio ai peidio',
    bodies: 'Pob corff a gâi enwebu, a beth a wnaeth',
    nominations: 'Pob enwebiad sy’n cyfrif, un i bob rhes',
    nominationsJson: 'Yr un rhesi fel JSON',
    receipts: 'Pob derbynneb, gyda’i hôl bys a’i heitem yn y cofnod. Mae’r cynnwys yn y ffolder receipts.',
    round: 'Y rownd fel ffeil: dyddiadau, gornestau, rheolau, ymgeiswyr',
    log: 'Y cofnod cyhoeddus o’i eitem gyntaf, un eitem i bob llinell',
    heads: 'Pennau’r cofnod, wedi’u llofnodi bob dydd',
    key: 'Yr allweddi cyhoeddus a’u llofnododd',
    manifest: 'SHA-256 pob ffeil yma',
    verifier: 'Rhaglen fach sy’n gwirio’r cyfan, heb fod angen dim ond Node',
  },
  statements: 'Datganiadau',
  statementTitle: '{name}: {contest}',
  source: 'Ffynhonnell: {source}',
  check: {
    title: 'Sut i’w wirio',
    run: 'Gyda Node 20 neu ddiweddarach, rhedwch hyn yn y ffolder lle mae’r dudalen hon. Bydd yn enwi pob rhes sy’n anghywir.',
    trust:
      'Gallai ffugiwr newid y rhaglen hefyd. Cymerwch hi o {site}/verify, a chymharwch yr allweddi a’r pennau â’r rhai a gadwasoch chi, neu â’r rhai a gadwodd eraill.',
  },
  made: 'Gwnaed o {site}: {at}.',
} as const satisfies Words<typeof english>;
