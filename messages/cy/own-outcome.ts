import type * as en from '../en/own-outcome';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.

export const ownOutcome = {
  title: '{contest}, {round}: beth ddigwyddodd',
  cancelled: 'Cafodd y rownd ei chanslo. Nid yw’r enwebiadau’n cyfrif.',
  closed: {
    'on-the-ballot': 'Mae’r enwebiadau wedi cau. Mae gennych ddigon i fod ar y papur pleidleisio.',
    'incumbent-on-ballot': 'Mae’r enwebiadau wedi cau. Rydych yn dal y sedd, felly nid oes angen enwebiadau arnoch.',
    'incumbent-not-accepted':
      'Mae’r enwebiadau wedi cau. Rydych yn dal y sedd, felly nid oes angen enwebiadau arnoch, ond nid ydych wedi derbyn.',
    'enough-not-accepted': 'Mae’r enwebiadau wedi cau. Mae gennych ddigon, ond nid ydych wedi derbyn.',
    'not-yet': 'Mae’r enwebiadau wedi cau. Nid oes gennych ddigon i fod ar y papur pleidleisio.',
    out: 'Mae’r enwebiadau wedi cau. Nid ydych yn sefyll mwyach.',
    'supporting-only': 'Mae’r enwebiadau wedi cau.',
  },
  declared: {
    'on-the-ballot': 'Rydych ar y papur pleidleisio.',
    'enough-not-accepted': 'Nid ydych ar y papur pleidleisio, gan na wnaethoch dderbyn.',
    'not-yet': 'Nid ydych ar y papur pleidleisio.',
    out: 'Nid ydych ar y papur pleidleisio.',
    'supporting-only': 'Mae’r swyddog canlyniadau wedi datgan yr enwebiadau.',
  },
  next: {
    closed:
      'Nesaf, bydd y swyddog canlyniadau’n gwirio’r enwebiadau ac yn datgan pwy sydd ar y papur pleidleisio. Tan hynny gall dyfarniad newid hyn.',
    declared: 'Dangosir canlyniad y bleidlais yma.',
    noDates: 'Nid oes dyddiadau pellach wedi’u rhoi eto.',
  },
  elected: 'Cawsoch eich ethol.',
  notElected: 'Ni chawsoch eich ethol.',
  votes: '{n, plural, one {Cawsoch un bleidlais} two {Cawsoch ddwy bleidlais} other {Cawsoch {votes} o bleidleisiau}}.',
  declaration: 'Darllen y datganiad',
} as const satisfies Words<typeof en.ownOutcome>;
