import { z } from 'zod';
import { cleanText } from '@/domain/base/clean-text';
import { LONGEST_REASON } from '@/domain/base/reasons';

/** A public reason as typed. cleanText removes lone surrogates, which must not reach the log. */
export const reasonInput = z.string().transform(cleanText).pipe(z.string().max(LONGEST_REASON, 'reason-long'));
