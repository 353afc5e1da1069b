import type { search as english } from '../en/search';
import type { Words } from '../words';

// Awaits review by a Welsh speaker.
export const search = {} as const satisfies Words<typeof english>;
