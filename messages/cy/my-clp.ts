import type { myClp as english } from '../en/my-clp';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const myClp = {
  inWelsh: 'Yn Saesneg: <name>{other}</name>',
  meets: {
    add: 'Ychwanegu at eich calendr',
    of: 'y cyfarfod ar {day}',
    calendar: 'Calendr ei chyfarfodydd a’i dyddiadau cau (ffeil)',
    feed: 'Dilyn y CLP hon (ffrwd)',
  },
  area: {
    cameFrom: {
      title:
        '{n, plural, one {Cyn 2024 roedd yr ardal hon mewn un CLP} two {Cyn 2024 roedd yr ardal hon mewn dwy CLP} few {Cyn 2024 roedd yr ardal hon mewn tair CLP} other {Cyn 2024 roedd yr ardal hon mewn {number} CLP}}',
      part: 'Mae {percent} o bobl <a>{other}</a> (ffiniau cyn 2024) bellach yn y CLP hon.',
      all: 'Mae holl bobl <a>{other}</a> (ffiniau cyn 2024) bellach yn y CLP hon.',
    },
    wentTo: {
      title:
        '{n, plural, one {Ers 2024 mae’r ardal hon mewn un CLP} two {Ers 2024 mae’r ardal hon mewn dwy CLP} few {Ers 2024 mae’r ardal hon mewn tair CLP} other {Ers 2024 mae’r ardal hon mewn {number} CLP}}',
      part: 'Mae {percent} o’i phobl bellach yn <a>{other}</a> (ffiniau 2024).',
      all: 'Mae ei holl bobl bellach yn <a>{other}</a> (ffiniau 2024).',
    },
    note: 'Canrannau o’r bobl a oedd yn byw yn ardal yr hen CLP, i’r 1% agosaf. Ffynhonnell: mySociety.',
    did: 'Beth a wnaeth {body} ym mhob rownd:',
    known: '{known, plural, one {un rownd} two {dwy rownd} few {tair rownd} other {# rownd}}',
    none: 'Nid oes gennym gofnod o’i henwebiadau.',
    unknown: 'Nid oes gennym gofnod o’i henwebiadau yn {rounds}.',
    strips: '{n, plural, one {A rhan fach:} other {A rhannau bach:}}',
    strip: '{percent} o <a>{other}</a>',
    stripNew: '{percent} yn <a>{other}</a>',
    tiny: 'llai nag 1%',
  },
  near: {
    title:
      '{n, plural, one {Un CLP gyfagos} two {Dwy CLP gyfagos} few {Tair CLP gyfagos} other {{number} CLP gyfagos}}',
    titleNominated:
      '{total, plural, one {{n, plural, =0 {Nid yw’r unig CLP gyfagos wedi enwebu eto} other {Mae’r unig CLP gyfagos wedi enwebu}}} other {{n, plural, =0 {Nid oes yr un o’i {all} CLP gyfagos wedi enwebu eto} one {Mae un o’i {all} CLP gyfagos wedi enwebu} other {Mae {number} o’i {all} CLP gyfagos wedi enwebu}}}}',
    titleOver:
      '{total, plural, one {{n, plural, =0 {Nid enwebodd yr unig CLP gyfagos} other {Enwebodd yr unig CLP gyfagos}}} other {{n, plural, =0 {Nid enwebodd yr un o’i {all} CLP gyfagos} one {Enwebodd un o’i {all} CLP gyfagos} other {Enwebodd {number} o’i {all} CLP gyfagos}}}}',
    note: '{contest}, {round}. CLPs cyfagos yw’r rhai sy’n rhannu ffin â’r CLP hon.',
    caption: 'CLPs sy’n rhannu ffin â {body}',
    clp: 'CLP',
    state: 'Statws',
    none: 'CLPs cyfagos',
    island: 'Nid yw {body} yn rhannu ffin ar dir ag unrhyw CLP arall.',
    scotland:
      'Mae CLPs yr Alban yn dilyn etholaethau Senedd yr Alban. Nid yw eu ffiniau gennym, felly ni allwn ddangos pa CLPs sy’n gyfagos.',
  },
  status: {
    'not-heard-from': 'Heb glywed ganddi',
    'meeting-announced': 'Cyfarfod wedi’i gyhoeddi',
    decided: 'Wedi cyfarfod, ond heb anfon eto',
    voided: 'Dyfarnwyd yn annilys',
    sent: 'Wedi enwebu',
    confirmed: 'Wedi enwebu',
    'nominated-nobody': 'Heb enwebu neb',
    withdrawn: 'Wedi tynnu ei henwebiadau’n ôl',
    'cannot-nominate': 'Ni all enwebu',
    'counted-with': 'Yn cael ei chyfrif ynghyd â CLP arall',
  },
} as const satisfies Words<typeof english>;
