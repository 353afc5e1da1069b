import { z } from 'zod';
import { type ActCause, CAUSES_OF_ACT, type ReasonedAct, type SaidReason } from '@/domain/base/act-causes';
import { LONGEST_REASON } from '@/domain/base/reasons';

/** A public reason as typed. A form sends two characters for the end of a line, which count as one. */
export const reasonInput = z
  .string()
  .transform((text) => text.replaceAll('\r\n', '\n').trim())
  .pipe(z.string().max(LONGEST_REASON, 'reason-long'));

/** The common reason of an act as a form sends it; empty for none. Refuses a code of another act. */
export const causeInput = (act: ReasonedAct) => z.enum(['', ...CAUSES_OF_ACT[act]]).optional();

/** The public reason that a form sent. */
export const saidReason = (input: {
  readonly cause?: ActCause | '' | undefined;
  readonly reason: string;
}): SaidReason => ({
  cause: input.cause || null,
  reason: input.reason.trim(),
});
