import type { ui as english } from '../en/ui';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const ui = {
  error: 'Gwall: {words}',
  crumbs: 'Rydych chi yma',
  change: 'Newid',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  receiptCode: 'Cod y dderbynneb: {code}',
  fingerprint: 'Ôl bys.',
  fingerprintHow:
    'Llunnir pob ffigur fel llinell: 0 yw’r deneuaf, f yw’r dewaf. Mae’r un cynnwys bob amser yn rhoi’r un chwe deg pedair.',
  fingerprintDrawn: 'Yr ôl bys wedi’i lunio’n chwe deg pedair o linellau tenau a thrwchus',
  number: 'Rhif',
} as const satisfies Words<typeof english>;
