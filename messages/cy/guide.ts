import type { guide as english } from '../en/guide';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const guide = {
  label: 'Tudalennau’r ornest hon',
  standings: 'Y sefyllfa',
  progress: 'Cynnydd',
  statements: 'Datganiadau',
  compare: 'Cymharu',
  booklet: 'Llyfryn',
  slates: 'Rhestri ar y cyd',
  seats: 'Seddi',
} as const satisfies Words<typeof english>;
