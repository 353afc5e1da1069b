import type { candidateOffice as english } from '../en/candidate-office';
import type { Words } from '../words';

// Awaits review by a Welsh speaker.
export const candidateOffice = {} as const satisfies Words<typeof english>;
