import type { actMail as english } from '../en/act-mail';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const actMail = {
  practice: 'ROWND YMARFER. Does dim yma’n cyfrif.',
  reason: 'Y rheswm: {reason}',
  voided: {
    subject: 'Dirymwyd: derbynneb {code}, CLP {body}',
    what: 'Mae’r hyn a anfonodd CLP {body} ar gyfer {contest}, {round}, wedi’i ddirymu o hyn ymlaen ac nid yw’n cyfrif. Mae’n aros ar y cofnod: {link}',
    again:
      'Tan {closesAt} (amser y DU) gall un o swyddogion CLP {body} anfon enwau eto, yr un rhai neu rai gwahanol:\n{office}',
  },
  restored: {
    subject: 'Adferwyd: derbynneb {code}, CLP {body}',
    what: 'Cafodd yr hyn a anfonodd CLP {body} ar gyfer {contest}, {round}, ei ddirymu. Mae’n cyfrif eto o hyn ymlaen: {link}',
  },
  candidacy: {
    subject: 'Eich ymgeisyddiaeth: {contest}, {round}',
    what: 'Mae rhywbeth newydd ar gofnod eich ymgeisyddiaeth ar gyfer {contest}, {round}: {act}.',
    merged: 'cyfrifir ynghyd â’r cofnod arall hwn: {into}',
    parted: 'cyfrifir ar wahân eto',
    enteredEn: 'datganiad gennych yn Saesneg, a gofnodwyd gan weinyddwr',
    enteredCy: 'datganiad gennych yn Gymraeg, a gofnodwyd gan weinyddwr',
    link: 'Eich tudalen gyhoeddus: {link}',
    wrong: 'Os yw hyn yn anghywir, ysgrifennwch at y swyddog canlyniadau.',
  },
  cancelled: {
    subject: 'Canslwyd: {round}',
    what: 'Mae {round} wedi’i chanslo. Nid oes dim a anfonwyd yn cyfrif, ac ni ellir anfon dim mwyach.',
    links: 'Y rownd: {link}',
  },
} as const satisfies Words<typeof english>;
