import { asc, eq, inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import type { RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { CandidacyId, ContestId, QuestionId } from '@/domain/base/ids';
import { isAttribute } from '@/domain/contests/reserved-seats';
import { newId } from '@/lib/tokens';
import { insertContest } from './contests';

const { candidacies, contests, questions, rounds } = schema;

type Copy = { readonly from: RoundRow; readonly to: RoundRow; readonly withCandidates: boolean };

/**
 * Copies the contests of one round into another, with their rules and questions, the setting for who may read
 * statements and, if requested, the candidates. It copies no nominations, meetings, statuses, statements or slates, so
 * each candidate is asked again. It copies home CLPs only if both rounds use the same map. It does not copy exceptions
 * of the roster, because they apply to one round only.
 */
export async function copyContests(tx: Tx, { from, to, withCandidates }: Copy): Promise<void> {
  const old = await tx.select().from(contests).where(eq(contests.roundId, from.id)).orderBy(asc(contests.position));
  const ids = new Map<ContestId, ContestId>();
  for (const { id, ...contest } of old) ids.set(id, await insertContest(tx, { ...contest, roundId: to.id }));
  const { statementsFor, approvesStatements, takesApplications } = from;
  await tx.update(rounds).set({ statementsFor, approvesStatements, takesApplications }).where(eq(rounds.id, to.id));
  await copyQuestions(tx, ids);
  if (!withCandidates || ids.size === 0) return;
  const people = await tx
    .select()
    .from(candidacies)
    .where(inArray(candidacies.contestId, [...ids.keys()]));
  for (const { contestId, candidateId, homeBodyId, attributes, mergedIntoId } of people) {
    const target = ids.get(contestId);
    // A merged candidacy is not copied, because its nominations count for another one.
    if (!target || mergedIntoId) continue;
    await tx.insert(candidacies).values({
      id: newId<CandidacyId>(),
      contestId: target,
      candidateId,
      homeBodyId: from.bodySet === to.bodySet ? homeBodyId : null,
      // What a candidate said about themselves in older files was said for that contest alone.
      attributes: attributes.filter((attribute) => !isAttribute(attribute)),
    });
  }
}

async function copyQuestions(tx: Tx, ids: ReadonlyMap<ContestId, ContestId>): Promise<void> {
  const asked = await tx
    .select()
    .from(questions)
    .where(inArray(questions.contestId, [...ids.keys()]));
  for (const { contestId, position, text, textCy } of asked) {
    const target = ids.get(contestId);
    if (target)
      await tx.insert(questions).values({ id: newId<QuestionId>(), contestId: target, position, text, textCy });
  }
}
