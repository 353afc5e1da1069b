import type { openData as english } from '../en/open-data';
import type { Words } from '../words';

// Awaits review by a Welsh speaker.
export const openData = {} as const satisfies Words<typeof english>;
