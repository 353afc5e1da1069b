import { cleanText } from '../base/clean-text';
import { isMomentEmpty, readTypedMoment, type TypedMoment, type Zone } from '../base/instants';
import { ok, type Result, refuse } from '../base/result';
import { isWebAddress } from '../base/web-links';
import { MEETING_MODES, type MeetingMode } from '../nominations/meetings';
import type { GuideProblem, GuideRefusal } from '../rounds/voter-guide';

export type TypedHustingsEvent<Id extends string> = {
  readonly title: string;
  /**
   * The contest; null if the event is for every contest of the round, and undefined if the value is not one of its
   * contests.
   */
  readonly contestId: Id | null | undefined;
  readonly starts: TypedMoment;
  /** The end time, on the same day; empty if it is not known. */
  readonly ends: string;
  readonly mode: string;
  readonly place: string;
  readonly joinAddress: string;
  readonly note: string;
};

export type HustingsEventFacts<Id extends string> = {
  readonly title: string;
  readonly contestId: Id | null;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly mode: MeetingMode;
  readonly place: string | null;
  readonly joinAddress: string | null;
  readonly note: string | null;
};

/**
 * Judges the details of a hustings event. An event in person needs a place. An online event needs an address to join,
 * or a note that says how to join. Times are local times in the zone.
 */
export function judgeHustingsEvent<Id extends string>(
  typed: TypedHustingsEvent<Id>,
  zone: Zone,
): Result<HustingsEventFacts<Id>, GuideRefusal> {
  const problems: GuideProblem[] = [];
  const text = (field: 'title' | 'place' | 'joinAddress' | 'note', most: number) => {
    const read = cleanText(typed[field]);
    if (read.length > most) problems.push({ field, code: 'text-long' });
    return read;
  };
  const [title, place] = [text('title', 120), text('place', 300)];
  const [joinAddress, note] = [text('joinAddress', 500), text('note', 1000)];
  if (title === '') problems.push({ field: 'title', code: 'husting-title-missing' });
  const { contestId } = typed;
  if (contestId === undefined) problems.push({ field: 'contest', code: 'contest-missing' });
  const starts = readTypedMoment(typed.starts, zone);
  if (!starts.ok) problems.push({ field: 'starts', code: starts.error.code });
  const ends = typed.ends.trim() === '' || isMomentEmpty(typed.starts) ? ok(null) : readEnd(typed, zone);
  if (!ends.ok) problems.push(ends.error);
  if (starts.ok && ends.ok && ends.value && ends.value <= starts.value)
    problems.push({ field: 'ends', code: 'end-not-after-start' });
  const mode = MEETING_MODES.find((each) => each === typed.mode);
  if (!mode) problems.push({ field: 'mode', code: 'mode-missing' });
  if (mode && mode !== 'online' && place === '') problems.push({ field: 'place', code: 'place-missing' });
  if (mode && mode !== 'in_person' && joinAddress === '' && note === '')
    problems.push({ field: 'joinAddress', code: 'join-missing' });
  if (joinAddress !== '' && !(joinAddress.startsWith('https:') && isWebAddress(joinAddress)))
    problems.push({ field: 'joinAddress', code: 'join-not-https' });
  if (problems.length > 0 || !starts.ok || !ends.ok || !mode || contestId === undefined)
    return refuse({ code: 'wrong', problems });
  return ok({
    title,
    contestId,
    startsAt: starts.value,
    endsAt: ends.value,
    mode,
    place: place || null,
    joinAddress: joinAddress || null,
    note: note || null,
  });
}

/** Reads the end as a time on the same day. */
function readEnd({ starts, ends }: Pick<TypedHustingsEvent<string>, 'starts' | 'ends'>, zone: Zone) {
  const read = readTypedMoment({ ...starts, time: ends }, zone);
  if (read.ok) return read;
  // A wrong day is reported only once, at its own field.
  const isOfTime = read.error.code === 'time-not-real' || read.error.code === 'midnight-unclear';
  return isOfTime ? refuse<GuideProblem>({ field: 'ends', code: read.error.code }) : ok(null);
}
