import type { guideLog as english } from '../en/guide-log';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const guideLog = {
  statementPublished:
    '{version, plural, =1 {Datganiad} other {Fersiwn # o ddatganiad}} gan {candidate}, {contest}: {language, select, cy {yn Gymraeg} other {yn Saesneg}}, {words, plural, two {# air} few {# gair} many {# gair} other {# gair}}',
  statementEntered:
    '{version, plural, =1 {Datganiad} other {Fersiwn # o ddatganiad}} gan {candidate}, {contest}, wedi’i gofnodi gan weinyddwr: {language, select, cy {yn Gymraeg} other {yn Saesneg}}, {words, plural, two {# air} few {# gair} many {# gair} other {# gair}}. {reason}',
  slateAdded: 'Rhestr ar y cyd: {name}, {contest}',
  slateChanged: 'Newid i restr ar y cyd: {slate}, {contest}. {reason}',
  claimAdded: '{candidate}, {contest}: wedi’i hawlio gan {slate}',
  claimWithdrawn: '{candidate}, {contest}: heb ei hawlio mwyach gan {slate} ers {day}. {reason}',
  reportPosted: 'Adroddiad gan {candidate} ar y cyfarfod ar {day}: {title}',
  reportTakenBack: 'Tynnwyd yn ôl adroddiad gan {candidate} ar y cyfarfod ar {day}: {title}',
  hustingListed: 'Hustyngau, {round}: {title}, {at}',
  hustingChanged: 'Newid i hustyngau, {round}: {title}, {at}',
  hustingCancelled: 'Hustyngau wedi’u canslo, {round}: {title}, {at}. {reason}',
} as const satisfies Words<typeof english>;
