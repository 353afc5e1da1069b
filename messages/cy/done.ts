import type * as en from '../en/done';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.

export const done = {
  meetingRecorded: 'Mae’r cyfarfod wedi’i gofnodi.',
  meetingPlanned: 'Mae dyddiad y cyfarfod wedi’i gadw.',
  namesSaved: 'Mae eich enwau wedi’u cadw fel drafft. Nid ydynt wedi’u hanfon eto.',
  nominationsSent: 'Mae eich enwebiadau wedi’u hanfon.',
  nobodySent: 'Mae eich penderfyniad i beidio ag enwebu neb wedi’i anfon.',
  nominationsWithdrawn: 'Mae eich enwebiadau wedi’u tynnu’n ôl.',
  partySaid: 'Mae’r dyddiad yr anfonoch yr enwebiadau at y Blaid wedi’i gadw.',
  partyTakenBack: 'Mae eich ateb am anfon yr enwebiadau at y Blaid wedi’i dynnu.',
  submissionConfirmed: 'Rydych wedi cadarnhau’r enwebiadau hyn.',
  officeOffered: 'Mae’r swydd wedi’i chynnig. Rydym yn anfon dolen at eich olynydd drwy e-bost.',
  offerWithdrawn: 'Mae eich cynnig o’r swydd wedi’i dynnu’n ôl.',
  delegateNamed: 'Mae’r cynrychiolydd wedi’i ychwanegu.',
  delegateEnded: 'Mae eich cynrychiolydd wedi’i dynnu.',
  objectionSent: 'Mae eich gwrthwynebiad i’r cofrestriad hwn wedi’i anfon at y swyddog canlyniadau.',
  accepted: 'Rydych wedi derbyn yr enwebiad.',
  declined: 'Rydych wedi gwrthod yr enwebiad.',
  standingDown: 'Rydych wedi tynnu’n ôl o’r ornest hon.',
  statementPublished: 'Mae eich datganiad wedi’i gyhoeddi.',
  statementWaiting: 'Mae eich datganiad wedi’i anfon at y swyddog canlyniadau i’w gymeradwyo.',
  letterWaiting: 'Mae eich llythyr i’r pecynnau agenda wedi’i anfon at y swyddog canlyniadau i’w gymeradwyo.',
  selfDescribed: 'Mae’r hyn a ddywedwch amdanoch eich hun wedi’i gadw.',
  letterSaved: 'Mae eich llythyr i’r pecynnau agenda wedi’i gadw.',
  draftSaved: 'Mae eich drafft wedi’i gadw. Dim ond chi all ei weld.',
  draftDeleted: 'Mae eich drafft wedi’i ddileu.',
  reportPosted: 'Mae eich adroddiad wedi’i gyhoeddi.',
  reportTakenBack: 'Mae eich adroddiad wedi’i dynnu i lawr.',
  applied: 'Mae eich cais wedi’i anfon at y swyddog canlyniadau.',
  applicationWithdrawn: 'Mae eich cais wedi’i dynnu’n ôl.',
} as const satisfies Words<typeof en.done>;
