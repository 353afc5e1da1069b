import type { myClp as english } from '../en/my-clp';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const myClp = {
  inWelsh: 'Yn Saesneg: <name>{other}</name>',
  meets: {
    add: 'Ychwanegu at galendr',
    of: 'cyfarfod {day}',
    calendar: 'Calendr ei chyfarfodydd a’i dyddiadau cau',
    feed: 'Ffrwd o’r hyn a wna',
  },
  area: {
    cameFrom: {
      title:
        '{n, plural, one {Cyn 2024 roedd ei phobl mewn un CLP} two {Cyn 2024 roedd ei phobl mewn dwy CLP} few {Cyn 2024 roedd ei phobl mewn tair CLP} other {Cyn 2024 roedd ei phobl mewn {number} CLP}}',
      part: 'Mae {percent} o bobl <a>{other}</a> (ffiniau cyn 2024) ynddi bellach.',
      all: 'Mae holl bobl <a>{other}</a> (ffiniau cyn 2024) ynddi bellach.',
    },
    wentTo: {
      title:
        '{n, plural, one {Ers 2024 mae ei phobl mewn un CLP} two {Ers 2024 mae ei phobl mewn dwy CLP} few {Ers 2024 mae ei phobl mewn tair CLP} other {Ers 2024 mae ei phobl mewn {number} CLP}}',
      part: 'Mae {percent} o’i phobl yn <a>{other}</a> (ffiniau 2024) bellach.',
      all: 'Mae ei holl bobl yn <a>{other}</a> (ffiniau 2024) bellach.',
    },
    note: 'Cyfrannau o’r bobl a oedd yn byw yn y CLP fel yr oedd cyn 2024, i’r 1% agosaf. Gorgyffwrdd: mySociety.',
    did: 'Beth a wnaeth {body}, fesul rownd:',
    known:
      '{known, plural, one {un rownd ar gofnod} two {dwy rownd ar gofnod} few {tair rownd ar gofnod} other {# rownd ar gofnod}}',
    none: 'Nid oes dim o’r hyn a wnaeth ar gofnod.',
    unknown: 'Nid oes dim ar gofnod amdani yn {rounds}.',
    strips: '{n, plural, one {A rhan fach:} other {A rhannau bach:}}',
    strip: '{percent} o <a>{other}</a>',
    stripNew: '{percent} yn <a>{other}</a>',
    tiny: 'llai nag 1%',
  },
  near: {
    title:
      '{n, plural, one {Mae un CLP yn rhannu ffin â hi} two {Mae dwy CLP yn rhannu ffin â hi} few {Mae tair CLP yn rhannu ffin â hi} other {Mae {number} CLP yn rhannu ffin â hi}}',
    titleNominated:
      '{n, plural, =0 {Nid oes yr un o’i {all} cymydog wedi enwebu eto} one {Mae un o’i {all} cymydog wedi enwebu} other {Mae {number} o’i {all} cymydog wedi enwebu}}',
    titleOver:
      '{n, plural, =0 {Ni enwebodd yr un o’i {all} cymydog} one {Enwebodd un o’i {all} cymydog} other {Enwebodd {number} o’i {all} cymydog}}',
    note: '{contest}, {round}. CLPs y mae eu ffin yn rhedeg ar hyd ei ffin hi.',
    caption: 'CLPs sy’n rhannu ffin â {body}',
    clp: 'CLP',
    state: 'Yr hyn a wnaeth',
    none: 'Cymdogion',
    island: 'Nid oes CLP yn rhannu ffin â {body} ar dir.',
    scotland:
      'Mae CLPs yr Alban yn dilyn seddi Senedd yr Alban. Nid yw eu ffiniau yn y data yma, felly ni all y dudalen hon ddweud pa rai yw ei chymdogion.',
  },
  status: {
    'not-heard-from': 'Heb glywed ganddi',
    'meeting-announced': 'Cyfarfod wedi’i gyhoeddi',
    decided: 'Wedi penderfynu, heb anfon eto',
    voided: 'Mae’r hyn a anfonodd wedi’i ddirymu',
    sent: 'Wedi enwebu',
    confirmed: 'Wedi enwebu',
    'nominated-nobody': 'Heb enwebu neb',
    withdrawn: 'Wedi tynnu’n ôl yr hyn a anfonodd',
    'cannot-nominate': 'Heb allu enwebu',
    'counted-with': 'Yn cyfrif gydag un arall',
  },
} as const satisfies Words<typeof english>;
