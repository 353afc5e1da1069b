import { and, eq, inArray } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { Day } from '@/domain/base/days';
import { NotFound } from '@/domain/base/errors';
import { may, permit } from '@/domain/base/permissions';
import { isOnMap } from '@/domain/bodies/boundary-sets';
import { CAN_BE_NOMINATED } from '@/domain/candidates/candidacies';
import type { StatementReaders } from '@/domain/candidates/statements';
import { hasMet } from '@/domain/nominations/meetings';
import { rosterFilter } from '@/domain/rounds/roster';
import { isPublicAt } from '@/domain/rounds/rounds';
import { pick } from '@/lib/objects';
import type { NamedBody } from '../bodies/named-body';
import { BODY_ON_MAP } from '../bodies/neighbours';
import { withBranches } from '../bodies/roster-bodies';
import { latestStatementsOf, type Statement } from '../candidates/candidacy-record';
import { type Letter, lettersOf } from '../candidates/candidate-letter';
import { type Question, questionsOf } from '../candidates/questions-of';
import { type ContestHead, contestHead, type StandingRow, standingRow } from '../contests/contest-standings';
import { countedContest } from '../contests/counted-contest';
import { headOf, publicRound, type RoundHead } from '../rounds/public-rounds';
import { partyDuty } from './sent-to-party';

const { bodies, contests, meetings, rosterExceptions, rounds } = schema;

export type PackCandidate = Pick<
  StandingRow,
  'slug' | 'name' | 'number' | 'home' | 'status' | 'since' | 'investigation'
> & {
  /** False for somebody who has declined, withdrawn or been suspended: listed, but not on the ballot paper. */
  readonly canBeChosen: boolean;
  readonly statements: readonly Statement[];
  readonly letters: readonly Letter[];
};

export type PackContest = {
  readonly contest: ContestHead;
  readonly acceptsWriteIns: boolean;
  readonly meeting: { readonly heldOn: Day; readonly isHeld: boolean } | null;
  readonly questions: readonly Question[];
  /** In alphabetical order. */
  readonly candidates: readonly PackCandidate[];
};

/** Everything that the meeting of one body needs to decide about a round. */
export type AgendaPack = {
  readonly body: NamedBody;
  readonly round: RoundHead;
  readonly statementsFor: StatementReaders;
  /** True for an officer, who can send what the meeting decides. */
  readonly isOfficer: boolean;
  readonly contests: readonly PackContest[];
  /** Set if volunteers run the site, so that the nominations must be sent to the Party too, with its own deadline. */
  readonly party: { readonly deadline: Date | null } | null;
  readonly madeAt: Date;
};

/**
 * The agenda pack of one body in one round, for its officers, delegates and members and for admins. It leaves out the contests in
 * which the body cannot nominate, and what candidates wrote who can no longer be nominated. Throws NotFound for an
 * unknown address, and NotAllowed for other people.
 */
export async function agendaPack(
  ctx: Context,
  asked: { readonly body: string; readonly round: string },
): Promise<AgendaPack> {
  const { reads } = ctx.db;
  const [found] = await reads
    .select({ body: BODY_ON_MAP, row: rounds })
    .from(bodies)
    .innerJoin(rounds, eq(rounds.slug, asked.round))
    .where(eq(bodies.slug, asked.body))
    .limit(1);
  if (!found || !isOnMap(found.row, found.body)) throw new NotFound('pack');
  const { body } = found;
  const [onRoster = { ...body, branches: [] }] = await withBranches(reads, [body]);
  permit(ctx.actor, 'pack.read', { id: body.id, roundId: found.row.id });
  const round = await publicRound(reads, ctx.now, asked.round);
  if (!round || !isPublicAt(found.row, ctx.now) || round.kind === 'archive') throw new NotFound('pack');
  const [exception] = await reads
    .select({ id: rosterExceptions.id })
    .from(rosterExceptions)
    .where(and(eq(rosterExceptions.roundId, round.id), eq(rosterExceptions.bodyId, body.id)));
  const own = exception
    ? []
    : (
        await reads
          .select()
          .from(contests)
          .where(eq(contests.roundId, round.id))
          .orderBy(contests.position, contests.id)
      ).filter((contest) => rosterFilter(contest, found.row)(onRoster));
  const called = await reads
    .select(pick(meetings, 'contestId', 'heldOn', 'recordedAt'))
    .from(meetings)
    .where(
      and(
        eq(meetings.bodyId, body.id),
        inArray(
          meetings.contestId,
          own.map(({ id }) => id),
        ),
      ),
    );
  const packed: PackContest[] = [];
  for (const contest of own) {
    const meeting = called.find(({ contestId }) => contestId === contest.id);
    packed.push({
      ...(await packOf(ctx, round.slug, contest.slug)),
      acceptsWriteIns: contest.acceptsWriteIns,
      meeting: meeting ? { heldOn: meeting.heldOn, isHeld: hasMet(meeting, round.zone) } : null,
    });
  }
  return {
    body,
    round: headOf(round),
    statementsFor: round.statementsFor,
    isOfficer: may(ctx.actor, 'office.read', body),
    contests: packed,
    party: own[0] ? await partyDuty(reads, round, own[0].id, body.id) : null,
    madeAt: ctx.now,
  };
}

async function packOf(ctx: Context, round: string, contest: string) {
  const { reads } = ctx.db;
  const counted = await countedContest(ctx, { round, contest });
  if (!counted) throw new NotFound('contest');
  const { rows, candidacies } = counted;
  const standing = candidacies.filter((each) => CAN_BE_NOMINATED.includes(each.standing.status)).map(({ id }) => id);
  const statements = await latestStatementsOf(reads, standing);
  const letters = await lettersOf(reads, standing);
  return {
    contest: contestHead(rows.contest),
    questions: await questionsOf(reads, rows.contest.id),
    candidates: candidacies.map((candidacy) => ({
      ...pick(standingRow(candidacy), 'slug', 'name', 'number', 'home', 'status', 'since', 'investigation'),
      canBeChosen: standing.includes(candidacy.id),
      statements: statements.get(candidacy.id) ?? [],
      letters: letters.get(candidacy.id) ?? [],
    })),
  };
}
