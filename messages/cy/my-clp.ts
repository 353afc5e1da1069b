import type { myClp as english } from '../en/my-clp';
import type { Words } from '../words';

// Awaits review by a Welsh speaker.
export const myClp = {} as const satisfies Words<typeof english>;
