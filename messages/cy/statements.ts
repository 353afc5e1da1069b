import type { statements as english } from '../en/statements';
import type { Words } from '../words';

// Awaits review by a Welsh speaker.
export const statements = {} as const satisfies Words<typeof english>;
