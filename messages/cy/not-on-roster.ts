import type * as en from '../en/not-on-roster';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const notOnRoster = {
  title: '{round}: ni all {body} enwebu',
  heading: 'Ni all {body} enwebu yn {contest}',
  kind: 'Dim ond {kinds} all enwebu yn yr ornest hon. {a} yw {body}.',
  place: 'Dim ond {kinds} yn {places} all enwebu yn yr ornest hon. Mae {body} yn {place}.',
  size: 'Dim ond {kinds} ag o leiaf {least} all enwebu yn yr ornest hon. Mae gan {body} {size}.',
  sizeUnknown:
    'Dim ond {kinds} ag o leiaf {least} all enwebu yn yr ornest hon. Nid yw maint {body} wedi’i gofnodi yma.',
  branch:
    'Dim ond {kinds} heb {branch} all enwebu yn yr ornest hon. Mae gan {body} un, a gall y gangen honno enwebu yn ei lle.',
  days: 'Nid oedd {body} yn bod tra oedd enwebiadau’r rownd hon ar agor.',
  addedLate: 'Ychwanegwyd {body} ar ôl cyhoeddi’r rownd, felly nid yw ar restr y rownd hon.',
  nothingToDo: 'Nid oes angen i chi wneud dim. Os yw hyn yn anghywir, cysylltwch â’r swyddog canlyniadau ({contact}).',
  others: 'Pwy all enwebu',
  back: 'Eich enwebiadau',
  correct:
    'Ni ellir cofnodi dim ar ei gyfer. Os yw hyn yn anghywir, cywirwch yr hyn sydd wedi’i gofnodi amdano yn gyntaf:',
  correctBody: '{body}: ffeithiau a newidiadau',
  correctRoster: 'Rhestr y rownd hon: {body}',
  correctRule: 'Rheol yr ornest: pwy all enwebu',
  found: 'Ni allant enwebu yn yr ornest hon',
} as const satisfies Words<typeof en.notOnRoster>;
