import type { format as english } from '../en/format';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const format = {
  noon: '12 hanner dydd',
  morning: '{clock}yb',
  afternoon: '{clock}yh',
  instant: '{time}, {day}',
  midnight: 'hanner nos ar ddechrau {day}',
  exact: '{day} am {time}',
  ukTime: '(amser y DU)',
  otherTime: '(amser {place})',
  left: '{unit, select, days {{count, plural, =1 {ymhen 1 diwrnod} two {ymhen # ddiwrnod} other {ymhen # diwrnod}}} hours {{count, plural, =1 {ymhen 1 awr} other {ymhen # awr}}} minutes {{count, plural, =0 {ymhen llai na munud} =1 {ymhen 1 munud} two {ymhen # funud} other {ymhen # munud}}} other {bellach ar gau}}',
  // From 11, Welsh public writing uses figures: in words, the noun would have to be inside the number.
  number:
    '{n, select, 0 {dim} 1 {un} 2 {dau} 3 {tri} 4 {pedwar} 5 {pump} 6 {chwech} 7 {saith} 8 {wyth} 9 {naw} 10 {deg} 11 {11} 12 {12} 13 {13} 14 {14} 15 {15} 16 {16} 17 {17} 18 {18} 19 {19} 20 {20} other {{figures}}}',
} as const satisfies Words<typeof english>;
