import type { reminderMail as english } from '../en/reminder-mail';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const reminderMail = {
  subject: {
    early: '{body}: dyddiad cau anfon enwebiadau ar gyfer {contests}: {day}',
    week: '{body}: {n, plural, one {un diwrnod} two {# ddiwrnod} other {# diwrnod}} ar ôl i anfon enwebiadau ar gyfer {contests}',
    days: '{body}: dim ond {n, plural, one {un diwrnod} two {# ddiwrnod} other {# diwrnod}} ar ôl i anfon enwebiadau ar gyfer {contests}',
    last: '{body}: nodyn atgoffa olaf, bydd enwebiadau ar gyfer {contests} yn cau {n, plural, =0 {heddiw} other {yfory}}',
  },
  fact: {
    silent:
      'Nodyn atgoffa gan y swyddog canlyniadau yw hwn. Nid ydym wedi clywed gan {body} am enwebiadau ar gyfer {contests}, {round}.',
    unsent:
      'Nodyn atgoffa gan y swyddog canlyniadau yw hwn. Mae {body} wedi cyfarfod (neu roedd yn bwriadu cyfarfod) ar {day}, ond nid yw wedi anfon enwebiadau ar gyfer {contests}, {round}.',
  },
  closes: {
    early: 'Bydd yr enwebiadau’n cau am {closesAt}.',
    week: 'Bydd yr enwebiadau’n cau am {closesAt}. Mae gennych {n, plural, one {un diwrnod} two {# ddiwrnod} other {# diwrnod}} ar ôl.',
    days: 'Bydd yr enwebiadau’n cau am {closesAt}. Dim ond {n, plural, one {un diwrnod} two {# ddiwrnod} other {# diwrnod}} sydd gennych ar ôl.',
    last: 'Bydd yr enwebiadau’n cau am {closesAt}. Ni ellir cyfrif dim a ddaw ar ôl yr amser hwnnw.',
  },
  ask: {
    silent:
      'Os nad yw eich CLP wedi cyfarfod eto, rhowch wybod i ni beth yw dyddiad y cyfarfod. Os yw wedi cyfarfod, anfonwch ei henwebiadau. Os penderfynodd beidio ag enwebu neb, rhowch wybod i ni am hynny.',
    unsent:
      'Anfonwch yr enwau a ddewisodd y cyfarfod, os gwelwch yn dda. Os penderfynodd beidio ag enwebu neb, rhowch wybod i ni am hynny.',
  },
  link: 'Mae’n cymryd tua phum munud. Mewngofnodwch yma:\n{office}',
  every:
    'Mae pob un o swyddogion cofrestredig {body} yn cael yr e-bost hwn. Bydd y nodiadau atgoffa’n dod i ben pan fydd eich CLP wedi anfon ei henwebiadau, neu wedi rhoi gwybod i ni nad yw’n enwebu neb.',
} as const satisfies Words<typeof english>;
