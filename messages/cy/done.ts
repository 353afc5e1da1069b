import type * as en from '../en/done';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.

export const done = {
  saved: 'Mae eich newidiadau wedi’u cadw.',
  added: 'Mae wedi’i ychwanegu.',
  removed: 'Mae wedi’i dynnu.',
  published: 'Mae wedi’i gyhoeddi.',
  withdrawn: 'Mae wedi’i dynnu’n ôl.',
  sent: 'Mae wedi’i anfon.',
  invited: 'Mae’r gwahoddiadau’n cael eu hanfon drwy e-bost.',
  ruled: 'Mae eich dyfarniad a’i reswm wedi’u cyhoeddi.',
  confirmed: 'Mae eich cadarnhad wedi’i gadw.',
  drafted: 'Mae eich drafft wedi’i gadw. Dim ond chi all ei weld.',
} as const satisfies Words<typeof en.done>;
