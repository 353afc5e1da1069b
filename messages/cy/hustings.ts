import type { hustings as english } from '../en/hustings';
import type { Words } from '../words';

// Awaits review by a Welsh speaker.
export const hustings = {} as const satisfies Words<typeof english>;
