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
    'Llunnir pob digid fel llinell: 0 yw’r deneuaf ac f yw’r dewaf. Mae’r un dderbynneb neu’r un cyhoeddiad bob amser yn rhoi’r un patrwm.',
  fingerprintDrawn: 'Yr ôl bys wedi’i lunio fel 64 o linellau, o denau i drwchus',
  number: 'Rhif',
} as const satisfies Words<typeof english>;
