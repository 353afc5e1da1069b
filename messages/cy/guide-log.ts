import type { guideLog as english } from '../en/guide-log';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const guideLog = {
  statementPublished:
    '{version, plural, =1 {Datganiad} other {Fersiwn # o’r datganiad}} gan {candidate}, {contest}, wedi’i gyhoeddi {language, select, cy {yn Gymraeg} other {yn Saesneg}}: {words, plural, two {# air} few {# gair} many {# gair} other {# gair}}',
  statementEntered:
    '{version, plural, =1 {Datganiad} other {Fersiwn # o’r datganiad}} gan {candidate}, {contest}, wedi’i gofnodi gan y swyddog canlyniadau {language, select, cy {yn Gymraeg} other {yn Saesneg}}: {words, plural, two {# air} few {# gair} many {# gair} other {# gair}}. {reason}',
  slateAdded: 'Ychwanegwyd rhestr ar y cyd: {name}, {contest}',
  slateChanged: 'Newidiwyd rhestr ar y cyd: {slate}, {contest}. {reason}',
  claimAdded: '{candidate}, {contest}: cefnogir gan {slate}',
  claimWithdrawn: '{candidate}, {contest}: nid yw’n cael cefnogaeth {slate} ers {day}. {reason}',
  reportPosted: 'Cyhoeddodd {candidate} adroddiad ar y cyfarfod ar {day}: {title}',
  reportTakenBack: 'Tynnodd {candidate} adroddiad ar y cyfarfod ar {day} oddi ar y wefan: {title}',
  hustingListed: 'Ychwanegwyd hustyngau, {round}: {title}, {at}',
  hustingChanged: 'Newidiwyd hustyngau, {round}: {title}, {at}',
  hustingCancelled: 'Canslwyd hustyngau, {round}: {title}, {at}. {reason}',
} as const satisfies Words<typeof english>;
