import { recordMeeting } from '@/commands/nominations/meeting';
import { type SayWhatWasSentInput, sayWhatWasSent, sayWhatWasSentInput } from '@/commands/nominations/sent-to-party';
import { submitNominations } from '@/commands/nominations/submission';
import { moveDeadline } from '@/commands/rounds/deadline';
import type { Database } from '@/db/client';
import { type PracticeDoing, practiceDoings } from '@/db/demo/practice-nominations';
import { practiceSender } from '@/db/demo/practice-people';
import { MOVE_REASON, PRACTICE_ROUND } from '@/db/demo/practice-round';
import { type PracticeRows, practiceRows } from '@/db/demo/practice-rows';
import type { PracticeTimes } from '@/db/demo/practice-times';
import type { UserId } from '@/domain/base/ids';
import { dayIn } from '@/domain/base/instants';
import { type Actor, OPERATOR } from '@/domain/base/permissions';
import { newId } from '@/lib/tokens';
import { must } from './arguments';
import type { SeededPeople } from './seed-people';

/**
 * Plays the practice round in order of time: the CLPs' meetings and submissions, and the returning officer's decisions.
 */
export async function playPractice(db: Database, times: PracticeTimes, people: SeededPeople): Promise<void> {
  const rows = await practiceRows(db);
  const sender = await practiceSender(db, times.announcedAt);
  const doings = practiceDoings(rows.roster, times, people);
  const versions = new Map<string, number>();
  const move = { round: PRACTICE_ROUND, to: times.closesAt, reason: MOVE_REASON };
  let isMoved = false;
  for (const doing of doings) {
    if (!isMoved && doing.at > times.movedAt) {
      must(await moveDeadline({ db, actor: OPERATOR, now: times.movedAt }, move));
      isMoved = true;
    }
    const key = `${doing.contest} ${doing.body}`;
    const actor = officerOf(doing.body, rows, people.officers.get(doing.body) ?? sender);
    await play({ db, actor, now: doing.at }, doing, rows, versions.get(key) ?? 0);
    if (doing.does === 'send') versions.set(key, (versions.get(key) ?? 0) + 1);
  }
}

/** An officer of the body, as the database would describe them when signed in. */
const officerOf = (body: string, rows: PracticeRows, userId: UserId): Actor => ({
  kind: 'person',
  userId,
  offices: [{ bodyId: rows.body(body), office: 'secretary' }],
  memberOf: [],
  candidacies: [],
  admin: null,
});

/** Some CLPs say that they also sent their nominations to the Party, so that the demo shows both. */
const TOLD_OF_THE_PARTY = /^b/;

function sentToday(about: Pick<SayWhatWasSentInput, 'contestId' | 'bodyId'>, now: Date): SayWhatWasSentInput {
  const [year, month, day] = dayIn('Europe/London', now).split('-');
  return sayWhatWasSentInput.parse({ ...about, 'sentOn-day': day, 'sentOn-month': month, 'sentOn-year': year });
}

async function play(
  ctx: { db: Database; actor: Actor; now: Date },
  doing: PracticeDoing,
  rows: PracticeRows,
  basedOnVersion: number,
): Promise<void> {
  const about = { contestId: rows.contest(doing.contest), bodyId: rows.body(doing.body) };
  if (doing.does === 'meeting') {
    const { heldOn, kind, mode, numberPresent } = doing;
    const [year = '', month = '', day = ''] = heldOn.split('-');
    const typed = { 'heldOn-day': day, 'heldOn-month': month, 'heldOn-year': year };
    const answers = { ...typed, kind, mode, numberPresent: String(numberPresent ?? ''), isQuorate: 'yes' };
    must(await recordMeeting(ctx, { ...about, ...answers }));
  } else {
    const { choice } = doing;
    const names = doing.names.map(rows.candidacy);
    must(await submitNominations(ctx, { ...about, choice, names, basedOnVersion, attempt: newId() }));
    if (basedOnVersion === 0 && TOLD_OF_THE_PARTY.test(doing.body))
      must(await sayWhatWasSent(ctx, sentToday(about, ctx.now)));
  }
}
