import type { actMail as english } from '../en/act-mail';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const actMail = {
  practice: 'Rownd ymarfer yw hon. Does dim ynddi’n cyfrif.',
  reason: 'Rheswm: {reason}',
  wrong: 'Os ydych yn meddwl bod hyn yn anghywir, cysylltwch â’r swyddog canlyniadau.',
  voided: {
    subject: 'Dyfarnwyd bod enwebiadau CLP {body} yn annilys (derbynneb {code})',
    what: 'Mae’r swyddog canlyniadau wedi dyfarnu bod enwebiadau CLP {body} ar gyfer {contest}, {round}, yn annilys. Nid ydynt yn cyfrif, ond maent yn aros ar y cofnod cyhoeddus:\n{link}',
    again:
      'Gallwch anfon enwebiadau eto tan {closesAt} (amser y DU), yr un rhai neu rai gwahanol. Mewngofnodwch yma:\n{office}',
  },
  restored: {
    subject: 'Adferwyd enwebiadau CLP {body} (derbynneb {code})',
    what: 'Mae’r swyddog canlyniadau wedi adfer enwebiadau CLP {body} ar gyfer {contest}, {round}. Dyfarnwyd cyn hyn eu bod yn annilys. Maent yn cyfrif eto nawr:\n{link}',
  },
  candidacy: {
    subject: 'Newid i’ch ymgeisyddiaeth: {contest}, {round}',
    what: 'Rydym wedi cofnodi newid i’ch ymgeisyddiaeth ar gyfer {contest}, {round}: {act}.',
    event: {
      proposed: 'rydych ar y rhestr o ymgeiswyr',
      accepted: 'rydych wedi derbyn eich enwebiad',
      declined: 'rydych wedi gwrthod eich enwebiad',
      withdrawn: 'rydych wedi tynnu’n ôl',
      suspended: 'rydych wedi’ch atal',
      reinstated: 'rydych wedi’ch adfer',
      ineligible: 'dyfarnwyd nad ydych yn gymwys',
      'home-moved': 'mae eich CLP cartref wedi newid',
    },
    merged: 'cyfunwyd eich cofnod â’r cofnod arall hwn, a chyfrifir eu henwebiadau gyda’i gilydd: {into}',
    parted: 'nid yw eich cofnod wedi’i gyfuno ag un arall mwyach, a chyfrifir ei enwebiadau ar wahân',
    enteredEn: 'mae’r swyddog canlyniadau wedi cofnodi eich datganiad yn Saesneg',
    enteredCy: 'mae’r swyddog canlyniadau wedi cofnodi eich datganiad yn Gymraeg',
    link: 'Gweld eich tudalen gyhoeddus:\n{link}',
  },
  cancelled: {
    subject: 'Rownd wedi’i chanslo: {round}',
    what: 'Mae’r swyddog canlyniadau wedi canslo {round}. Nid yw’r enwebiadau a anfonwyd yn cyfrif, ac ni ellir anfon rhagor.',
    links: 'Gweld y rownd:\n{link}',
  },
} as const satisfies Words<typeof english>;
