import type { progress as english } from '../en/progress';
import type { Words } from '../words';

// Awaits review by a Welsh speaker.
export const progress = {} as const satisfies Words<typeof english>;
