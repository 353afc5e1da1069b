import { ok, type Result, refuse } from '../base/result';
import { type ConfirmationChoice, type ConfirmationRule, confirmationsAreOver } from '../nominations/confirmation';

export type ConfirmationChoiceRefusal =
  /** The stated end is before the deadline. */
  | { readonly code: 'before-deadline' }
  /** Confirmations would be over at once, so nobody could confirm what was sent. */
  | { readonly code: 'end-passed' }
  | { readonly code: 'unchanged' };

/**
 * Judges which confirmations a round needs from now on. Returns the choice to save: the deadline as the end is saved as
 * no end, so that it moves with the deadline. Refuses an end before the deadline, an end that has passed, and a choice
 * that changes nothing.
 */
export function judgeConfirmationChoice(
  round: ConfirmationRule,
  { confirmation, confirmBy }: ConfirmationChoice,
  now: Date,
): Result<ConfirmationChoice, ConfirmationChoiceRefusal> {
  // Written in this way to refuse an invalid date too, because every comparison with it is false.
  if (confirmBy !== null && !(confirmBy >= round.closesAt)) return refuse({ code: 'before-deadline' });
  const isLater = confirmation === 'required' && confirmBy !== null && confirmBy > round.closesAt;
  const to: ConfirmationChoice = { confirmation, confirmBy: isLater ? confirmBy : null };
  if (to.confirmation === round.confirmation && to.confirmBy?.getTime() === round.confirmBy?.getTime())
    return refuse({ code: 'unchanged' });
  return confirmationsAreOver({ ...round, ...to }, now) ? refuse({ code: 'end-passed' }) : ok(to);
}
