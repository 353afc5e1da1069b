import { z } from 'zod';
import { LONGEST_REASON } from '@/domain/judge-acts';
import { cleanText } from '@/domain/unseen-signs';

/** A public reason as it was typed. Half a character, which a broken paste can leave behind, has no place in the log. */
export const reasonInput = z.string().transform(cleanText).pipe(z.string().max(LONGEST_REASON, 'reason-long'));
