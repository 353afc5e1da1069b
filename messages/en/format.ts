/** Times, days and numbers in words. `{day}` and `{clock}` are formatted by messages/format.ts. */
export const format = {
  noon: '12 noon',
  morning: '{clock}am',
  afternoon: '{clock}pm',
  instant: '{time}, {day}',
  midnight: 'midnight at the start of {day}',
  exact: '{day} at {time}',
  ukTime: '(UK time)',
  otherTime: '({place} time)',
  left: '{unit, select, days {{count, plural, =1 {in 1 day} other {in # days}}} hours {{count, plural, =1 {in 1 hour} other {in # hours}}} minutes {{count, plural, =0 {in less than a minute} =1 {in 1 minute} other {in # minutes}}} other {now closed}}',
  number:
    '{n, select, 0 {none} 1 {one} 2 {two} 3 {three} 4 {four} 5 {five} 6 {six} 7 {seven} 8 {eight} 9 {nine} 10 {ten} 11 {eleven} 12 {twelve} 13 {thirteen} 14 {fourteen} 15 {fifteen} 16 {sixteen} 17 {seventeen} 18 {eighteen} 19 {nineteen} 20 {twenty} other {{figures}}}',
} as const;
