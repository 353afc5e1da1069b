import { ACCEPTS_NOMINATIONS, type RoundState } from '../rounds/rounds';
import { type BodyStatus, MAY_STILL_SEND, NOT_EXPECTED } from './body-status';

/**
 * What an officer has to do about one contest: send nominations, confirm what another officer sent, wait until the
 * round opens or has a new deadline, or nothing, because it was sent, is over, or the body cannot nominate.
 */
export type OfficeTask = 'send' | 'confirm' | 'sent' | 'wait' | 'over' | 'barred';

export type OfficeTaskFacts = {
  readonly state: RoundState;
  readonly status: BodyStatus;
  readonly isBarred: boolean;
  /** Whether this officer is asked to confirm the current version. */
  readonly canConfirm: boolean;
};

/** The task of one contest. A body that was barred after it sent something can only read it. */
export function officeTask({ state, status, isBarred, canConfirm }: OfficeTaskFacts): OfficeTask {
  if (NOT_EXPECTED.includes(status)) return 'barred';
  // A missing confirmation is still a task after the deadline, and while the round is postponed.
  if (status === 'unconfirmed' && canConfirm) return 'confirm';
  if (state === 'announced' || state === 'postponed') return 'wait';
  if (!ACCEPTS_NOMINATIONS.includes(state)) return 'over';
  if (MAY_STILL_SEND.includes(status) && !isBarred) return 'send';
  return canConfirm ? 'confirm' : 'sent';
}

const TASKS: readonly OfficeTask[] = ['send', 'confirm', 'wait', 'sent', 'over', 'barred'];

/**
 * What is missing, the most pressing first: a body that has met needs only to send, one that has not been heard from
 * comes before one whose meeting is announced, and one that withdrew may have nothing to send.
 */
const MISSING: readonly BodyStatus[] = ['voided', 'decided', 'not-heard-from', 'meeting-announced', 'withdrawn'];

type Sorted = OfficeTaskFacts & { readonly closesAt: Date };

/**
 * The order of contests on an officer's page: tasks first, by deadline, then by what is missing. The rest follows, and
 * contests that are over come last, the latest first. Contests that are equal keep their order.
 */
export function byUrgency(a: Sorted, b: Sorted): number {
  const isTask = (each: Sorted) => officeTask(each) === 'send' || officeTask(each) === 'confirm';
  if (isTask(a) && isTask(b))
    return a.closesAt.getTime() - b.closesAt.getTime() || MISSING.indexOf(a.status) - MISSING.indexOf(b.status);
  const place = (each: Sorted) => TASKS.indexOf(officeTask(each));
  if (place(a) !== place(b)) return place(a) - place(b);
  return officeTask(a) === 'over' || officeTask(a) === 'barred'
    ? b.closesAt.getTime() - a.closesAt.getTime()
    : a.closesAt.getTime() - b.closesAt.getTime();
}
