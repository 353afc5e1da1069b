import type { slatePages as english } from '../en/slate-pages';
import type { Words } from '../words';

// Awaits review by a Welsh speaker.
export const slatePages = {} as const satisfies Words<typeof english>;
