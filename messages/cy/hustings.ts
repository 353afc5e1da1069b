import type { hustings as english } from '../en/hustings';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const hustings = {
  title: 'Hustyngau',
  note: 'Lle mae ymgeiswyr yn siarad ac yn ateb cwestiynau.',
  calendar: 'Dyddiadau’r rownd hon fel ffeil calendr',
  when: 'Pryd',
  until: 'tan <at>{clock}</at>',
  where: 'Ble',
  mode: { in_person: 'Wyneb yn wyneb', online: 'Ar-lein', hybrid: 'Wyneb yn wyneb ac ar-lein' },
  modeAt: '{mode, select, online {Ar-lein, {place}} hybrid {{place}, ac ar-lein} other {{place}}}',
  join: 'I ymuno',
  joinAt: 'Ymuno neu gofrestru ar {host}',
  contest: 'Ar gyfer',
  everyContest: 'Pob gornest yn y rownd hon',
  more: 'Nodyn',
  cancelled: 'Wedi’i ganslo',
  why: 'Pam',
} as const satisfies Words<typeof english>;
