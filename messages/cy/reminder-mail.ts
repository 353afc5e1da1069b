import type { reminderMail as english } from '../en/reminder-mail';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const reminderMail = {
  subject: {
    early: '{body}: {contests} {many, plural, other {yn cau}}: {day}',
    week: '{body}: {contests} {many, plural, other {yn cau}} ymhen llai nag wythnos',
    days: '{body}: {contests} {many, plural, other {yn cau}} ymhen {n, plural, one {un diwrnod} two {# ddiwrnod} other {# diwrnod}}',
    last: '{body}: nodyn atgoffa olaf, {contests} {many, plural, other {yn cau}} {n, plural, =0 {heddiw} other {yfory}}',
  },
  practice: 'Rownd ymarfer yw hon. Does dim ynddi’n cyfrif.',
  fact: {
    silent: 'Nid yw {body} wedi rhoi gwybod i ni ynghylch {contests}, {round}.',
    unsent:
      'Mae {body} wedi cyfarfod, neu roedd i fod i gyfarfod ar {day}, ynghylch {contests}, {round}. Does dim wedi’i anfon eto.',
  },
  closes: {
    early: 'Bydd yr enwebiadau’n cau am {closesAt}.',
    week: 'Bydd yr enwebiadau’n cau am {closesAt}. Mae hynny ymhen llai nag wythnos.',
    days: 'Bydd yr enwebiadau’n cau am {closesAt}. Dim ond {n, plural, one {un diwrnod} two {# ddiwrnod} other {# diwrnod}} sydd ar ôl.',
    last: 'Bydd yr enwebiadau’n cau am {closesAt}. Bryd hynny bydd ar ben: ni fydd dim a ddaw’n hwyrach yn cyfrif, sut bynnag y daw.',
  },
  ask: {
    silent:
      'Os yw eich CLP yn mynd i benderfynu, nodwch pryd y bydd yn cyfarfod. Os yw wedi penderfynu, anfonwch ei henwebiadau. Os nad yw’n enwebu neb, dywedwch hynny, os gwelwch yn dda: mae hynny’n ateb hefyd.',
    unsent:
      'Dim ond yr hyn a anfonir sy’n cyfrif. Os na wnaeth y cyfarfod enwebu neb, dywedwch hynny, os gwelwch yn dda: mae hynny’n ateb hefyd.',
  },
  link: 'Mae’n cymryd pum munud: {office}',
  every:
    'Anfonir hwn at bob un o swyddogion {body} sydd ar gofnod yma. Ar ôl i’ch CLP anfon, ni ddaw rhagor o’r rhain.',
} as const satisfies Words<typeof english>;
