import type { reports as english } from '../en/reports';
import type { Words } from '../words';

// Awaits review by a Welsh speaker.
export const reports = {} as const satisfies Words<typeof english>;
