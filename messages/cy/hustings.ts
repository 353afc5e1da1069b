import type { hustings as english } from '../en/hustings';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const hustings = {
  title: 'Hustyngau',
  note: 'Cyfarfodydd lle mae ymgeiswyr yn siarad ac yn ateb cwestiynau.',
  calendar: 'Calendr y rownd hon (ffeil)',
  when: 'Pryd',
  until: 'tan <at>{clock}</at>',
  where: 'Ble',
  mode: { in_person: 'Wyneb yn wyneb', online: 'Ar-lein', hybrid: 'Wyneb yn wyneb ac ar-lein' },
  modeAt: '{mode, select, online {Ar-lein, {place}} hybrid {{place}, ac ar-lein} other {{place}}}',
  join: 'Sut i ymuno',
  joinAt: 'Ymuno neu gofrestru ar {host}',
  contest: 'Gornest',
  everyContest: 'Pob gornest yn y rownd hon',
  more: 'Rhagor o wybodaeth',
  cancelled: 'Wedi’u canslo',
  why: 'Rheswm',
} as const satisfies Words<typeof english>;
