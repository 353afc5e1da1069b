import type { archive as english } from '../en/archive';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const archive = {
  title: 'Archif {round}',
  practice: 'Rownd ymarfer oedd hon. Dychmygol yw pob ymgeisydd a phob enwebiad ynddi, ac nid oes dim yn cyfrif.',
  amending:
    'Mae’r canlyniad a gyhoeddwyd yn cael ei ddiwygio. Gall y ffigurau yma fod yn wahanol i’r cyhoeddiad diwethaf.',
  declared: 'Caeodd yr enwebiadau am {closes}. Gwnaed cyhoeddiad {number, number}: {at}.',
  amended: 'Mae’n cymryd lle’r cyhoeddiad blaenorol. Rheswm: {reason}',
  fingerprint: 'Ei ôl bys (hash SHA-256 y ffeil):',
  notDeclared: 'Bydd yr enwebiadau’n cau am {closes}. Nid yw’r canlyniad wedi’i gyhoeddi. Dyma’r cyfrif hyd yma.',
  contest: '{seats, plural, one {Un sedd} other {# sedd}}. I fod ar y papur pleidleisio, roedd angen: {rule}.',
  table: 'Yn nhrefn yr wyddor yn ôl cyfenw.',
  candidate: 'Ymgeisydd',
  count: 'Enwebiadau',
  outcome: 'Canlyniad',
  bodies:
    'Gallai {all, number} enwebu. {nobody, plural, =0 {} one {Penderfynodd un beidio ag enwebu neb. } other {Penderfynodd # beidio ag enwebu neb. }}{silent, plural, =0 {Clywyd gan bob un.} one {Ni chlywyd gan un.} other {Ni chlywyd gan #.}}',
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
    title: 'Y ffeiliau yn yr archif hon',
    declaration: 'Cyhoeddiad {number, number}: yr union destun y gwnaed ei ôl bys ohono',
    candidacies: 'Pob ymgeisydd, gyda nifer ei enwebiadau a pham y mae ar y papur pleidleisio ai peidio',
    bodies: 'Pob CLP neu gorff arall a allai enwebu, a’r hyn a wnaeth',
    nominations: 'Pob enwebiad sy’n cyfrif, un i bob rhes',
    nominationsJson: 'Yr un rhesi fel JSON',
    receipts: 'Pob derbynneb, gyda’i hôl bys a’i heitem yn y cofnod. Mae’r cynnwys yn y ffolder receipts.',
    round: 'Y rownd fel ffeil: dyddiadau, gornestau, rheolau ac ymgeiswyr',
    log: 'Y cofnod cyhoeddus o’i eitem gyntaf, un eitem i bob llinell',
    heads: 'Llofnodion dyddiol y cofnod',
    key: 'Yr allweddi cyhoeddus sy’n gwirio’r llofnodion hynny',
    manifest: 'Hash SHA-256 pob ffeil yma',
    verifier: 'Rhaglen fach sy’n gwirio hyn i gyd. Dim ond Node sydd ei angen arni.',
  },
  statements: 'Datganiadau',
  statementTitle: '{name}: {contest}',
  source: 'Ffynhonnell: {source}',
  check: {
    title: 'Sut i wirio’r archif hon',
    run: 'Mae angen Node 20 neu ddiweddarach. Rhedwch y gorchymyn hwn yn y ffolder sy’n cynnwys y dudalen hon. Mae’n rhestru pob rhes sy’n anghywir.',
    trust:
      'Gallai rhywun a ffugiodd yr archif hon newid y rhaglen hefyd. Lawrlwythwch hi o {site}/verify, a chymharwch yr allweddi a’r llofnodion â chopïau rydych chi neu bobl eraill wedi’u cadw.',
  },
  made: 'Gwnaed o {site}: {at}.',
} as const satisfies Words<typeof english>;
