import { z } from 'zod';
import { cleanText } from '@/domain/base/unseen-signs';
import { LONGEST_REASON } from '@/domain/nominations/acts';

/** A public reason as it was typed. Half a character, which a broken paste can leave behind, has no place in the log. */
export const reasonInput = z.string().transform(cleanText).pipe(z.string().max(LONGEST_REASON, 'reason-long'));
