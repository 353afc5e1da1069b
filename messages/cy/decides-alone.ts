import type * as en from '../en/decides-alone';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const decidesAlone = {
  choose: 'Dewis pwy i’w enwebu',
  nobody: 'Enwebu neb',
  instruction: 'Ticiwch {most, plural, one {yr ymgeisydd} other {yr ymgeiswyr}} rydych yn eu henwebu.',
  iNominateNobody: 'Nid wyf yn enwebu neb',
  consent:
    'Drwy anfon hwn, rydych yn cadarnhau mai dyma eich enwebiad. Caiff yr enwau, pwy sy’n enwebu a’r amser y byddwch yn anfon hwn eu cyhoeddi ar unwaith. Byddwch yn cael y dderbynneb drwy e-bost.',
} as const satisfies Words<typeof en.decidesAlone>;
