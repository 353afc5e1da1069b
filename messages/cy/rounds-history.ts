import type * as en from '../en/rounds-history';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.

export const ruleHistory = {
  title: 'Hanes y rheolau',
  pageTitle: 'Hanes rheolau {round}',
  description: 'Pob newid i reolau, dyddiadau, gosodiadau ac eithriadau {round}: cyn, ar ôl, pryd a pham.',
  lede: 'Pob newid i reolau, dyddiadau, gosodiadau ac eithriadau {round}, y diweddaraf yn gyntaf. Daw o’r cofnod cyhoeddus.',
  note: 'Newidiadau i reolau, dyddiadau, gosodiadau ac eithriadau',
  none: 'Does dim wedi newid ers i’r rownd gael ei chyhoeddi.',
  all: '{n, plural, one {Yr un eitem yn yr hanes} other {Pob un o’r # eitem yn yr hanes}}',
  entry: 'Eitem {seq, number} yn y cofnod',
  reason: 'Rheswm: {reason}',
  agreed: {
    one: 'Y swyddog canlyniadau a benderfynodd.',
    only: 'Rhaid i ail swyddog canlyniadau gytuno i newid o’r fath, ond un yn unig sydd yma, a phenderfynodd hwnnw ar ei ben ei hun.',
    two: 'Cytunodd dau swyddog canlyniadau.',
  },
  change: '{what}: newidiwyd o “{was}” i “{now}”.',
  ofContest: '{what}, {contest}',
  newContest: 'Gornest newydd: {contest}.',
  dateAdded: 'Dyddiad newydd: {name}, {at}.',
  dateRemoved: 'Dyddiad wedi’i ddileu: {name}, {at}.',
  field: {
    title: 'Enw',
    note: 'Nodyn',
    source: 'Ffynhonnell',
    confirmation: 'Cadarnhad gan ail swyddog',
    confirmBy: 'Cadarnhau’n cau',
    statementsFor: 'Pwy all ddarllen datganiadau',
    allowsDelegates: 'Caiff swyddogion enwi cynrychiolydd i anfon',
    contactName: 'Cyswllt: enw neu deitl',
    contactEmail: 'Cyswllt: cyfeiriad e-bost',
    approvesStatements: 'Y swyddog canlyniadau’n cymeradwyo datganiadau cyn eu cyhoeddi',
    takesApplications: 'Gall pobl gynnig eu hunain ar y wefan hon',
    nations: 'Gwledydd y caiff eu cyrff enwebu',
    regions: 'Rhanbarthau y caiff eu cyrff enwebu',
    acceptsWriteIns: 'Enwau nad ydynt ar y rhestr',
    statementWords: 'Terfyn geiriau datganiad',
  },
  confirmation: {
    none: 'ni ofynnir amdano',
    asked: 'gofynnir amdano, ac mae enwebiadau’n cyfrif yn y cyfamser',
    required: 'dim ond enwebiadau wedi’u cadarnhau sy’n cyfrif',
  },
  value: {
    none: 'dim',
    atDeadline: 'ar y dyddiad cau',
    all: 'pob un',
    yes: 'ie',
    no: 'na',
    everyone: 'unrhyw un',
    members: 'aelodau yn unig',
    generalLimit: 'y terfyn arferol',
    redacted: 'wedi’i ddileu',
  },
} as const satisfies Words<typeof en.ruleHistory>;
