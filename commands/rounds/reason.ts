import { z } from 'zod';
import { LONGEST_REASON } from '@/domain/base/reasons';

/** A public reason as typed. A form sends two characters for the end of a line, which count as one. */
export const reasonInput = z
  .string()
  .transform((text) => text.replaceAll('\r\n', '\n').trim())
  .pipe(z.string().max(LONGEST_REASON, 'reason-long'));
