import type { format as english } from '../en/format';
import type { SomeWords } from '../words';

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
  left: '{unit, select, days {{count, plural, two {ymhen # ddiwrnod} other {ymhen # diwrnod}}} hours {{count, plural, other {ymhen # awr}}} minutes {{count, plural, =0 {ymhen llai na munud} two {ymhen # funud} other {ymhen # munud}}} other {bellach ar gau}}',
} as const satisfies SomeWords<typeof english>;
