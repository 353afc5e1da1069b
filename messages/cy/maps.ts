import type { maps as english } from '../en/maps';
import type { Words } from '../words';

// Awaits review by a Welsh speaker.
export const maps = {} as const satisfies Words<typeof english>;
