import type * as en from '../en/installation';
import type { Words } from '../shape';

export const contact = {
  title: 'swyddog canlyniadau',
  named: '{name}, {email}',
  none: 'nid oes gan y wefan hon gyfeiriad cyswllt eto',
  questions: 'Cwestiynau? Cysylltwch â {contact}.',
} as const satisfies Words<typeof en.contact>;

export const installationLog = {
  setImported: 'Ychwanegwyd y ffiniau “{name}”, gydag {n, plural, other {# CLP}}',
  settingsChanged: 'Newidiwyd gosodiadau’r wefan hon: {what}',
  setting: {
    operatorName: 'pwy sy’n ei rhedeg',
    contactEmail: 'y cyfeiriad cyswllt',
    webPage: 'tudalen we’r bobl sy’n ei rhedeg',
    intake: 'ai derbynfa’r Blaid ei hun yw hi',
  },
  partySent: 'Mae {body} yn dweud ei bod hefyd wedi anfon ei henwebiadau ar gyfer {contest} at y Blaid',
  partySentOn: 'Mae {body} yn dweud iddi hefyd anfon ei henwebiadau ar gyfer {contest} at y Blaid ar {day}',
  partyNotSent: 'Mae {body} yn dweud nad yw wedi anfon ei henwebiadau ar gyfer {contest} at y Blaid wedi’r cyfan',
} as const satisfies Words<typeof en.installationLog>;

export const party = {
  tell: 'Dywedwch wrthym beth a enwebwyd gennych, a’i anfon at y Blaid ar wahân. Gwirfoddolwyr sy’n rhedeg y wefan hon ac nid ydynt yn anfon dim ymlaen.',
  deadline: 'Dyddiad cau’r Blaid ei hun yw <at></at>.',
  mail: 'Anfonwch eich enwebiadau at y Blaid ar wahân hefyd: gwirfoddolwyr sy’n rhedeg y wefan hon ac nid ydynt yn anfon dim ymlaen.',
  mailBy:
    'Anfonwch eich enwebiadau at y Blaid ar wahân hefyd: gwirfoddolwyr sy’n rhedeg y wefan hon ac nid ydynt yn anfon dim ymlaen. Dyddiad cau’r Blaid ei hun yw {at}.',
  title: 'Anfonwyd at y Blaid hefyd',
  notSaid: 'Nid yw {body} wedi dweud ei bod wedi anfon ei henwebiadau ar gyfer {contest} at y Blaid.',
  said: 'Mae {body} hefyd wedi anfon ei henwebiadau ar gyfer {contest} at y Blaid.',
  saidOn: 'Anfonodd {body} ei henwebiadau ar gyfer {contest} at y Blaid hefyd, ar {day}.',
  reference: 'Cyfeirnod: {reference}. Dim ond eich swyddogion a gweinyddwyr sy’n ei weld.',
  names: 'Yr enwau, yn barod i’w copïo',
  nobody: 'Neb: penderfynodd y cyfarfod beidio ag enwebu neb.',
  nothingSent:
    'Nid yw {body} wedi anfon ei enwebiadau i’r wefan hon eto. Ar ôl iddo wneud, bydd y dudalen hon yn dangos yr enwau yn barod i’w copïo.',
  notSaved: 'Nid yw hwn wedi’i gadw',
  copy: 'Copïo’r enwau',
  copied: 'Wedi’u copïo',
  record: 'Dweud eich bod wedi’i anfon at y Blaid',
  change: 'Newid yr hyn a ddywedoch',
  pageTitle: 'A ydych wedi anfon eich enwebiadau at y Blaid?',
  lede: 'Anfonwch nhw eich hunain, yn y ffordd y gofynnodd y Blaid. Yna dywedwch hynny yma: cyhoeddir eu bod wedi’u hanfon, ac ar ba ddiwrnod.',
  day: 'Ar ba ddiwrnod yr anfonoch nhw?',
  dayHint: 'Dewisol. Er enghraifft, {example}.',
  referenceLabel: 'Cyfeirnod a roddodd y Blaid i chi',
  referenceHint: 'Dewisol. Nid yw’n cael ei gyhoeddi: dim ond eich swyddogion a gweinyddwyr sy’n ei weld.',
  button: 'Dweud ein bod wedi’i anfon',
  remove: 'Nid ydym wedi’i anfon at y Blaid wedi’r cyfan',
  refusals: {
    'day-to-come': 'Rhowch heddiw neu ddiwrnod cynharach.',
    'day-missing': 'Rhowch y diwrnod, y mis a’r flwyddyn, neu gadewch y tri blwch yn wag.',
    'day-not-real': 'Rhowch ddyddiad go iawn, fel 7 12 2026, neu gadewch y blychau’n wag.',
    'reference-long': 'Gall y cyfeirnod fod â hyd at {most} nod.',
    'not-separate': 'Ar y wefan hon mae enwebiadau’n mynd yn syth at y Blaid, felly nid oes dim i’w ddweud.',
    'round-over': 'Mae’r rownd hon ar ben, felly ni all hyn newid mwyach.',
    'nothing-recorded': 'Nid oedd neb wedi dweud eu bod wedi’u hanfon, felly ni newidiwyd dim.',
    unchanged: 'Mae hyn eisoes wedi’i gofnodi, felly ni newidiwyd dim.',
  },
} as const satisfies Words<typeof en.party>;
