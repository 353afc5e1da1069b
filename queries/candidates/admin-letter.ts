import { and, desc, eq } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import type { LetterAuthor } from '@/domain/candidates/letters';
import { pick } from '@/lib/objects';
import { type AdminStatement, adminStatement } from './admin-statements';
import type { StatementLanguage } from './candidate-statement';

const { candidacies, candidates, contests, letters, rounds } = schema;

/** A candidate's letter for the agenda packs for the admin who enters one, with every version, latest first. */
export type AdminLetter = Pick<AdminStatement, 'round' | 'isPublic' | 'contest' | 'candidate' | 'refusal'> & {
  readonly versions: readonly {
    readonly version: number;
    readonly text: string;
    readonly by: LetterAuthor;
    readonly writtenAt: Date;
  }[];
};

/** The letter at an address in one language. Null if there is no such candidacy. */
export async function adminLetter(
  ctx: Context,
  asked: {
    readonly round: string;
    readonly contest: string;
    readonly candidate: string;
    readonly language: StatementLanguage;
  },
): Promise<AdminLetter | null> {
  permit(ctx.actor, 'admin.read', {});
  const found = await adminStatement(ctx, asked);
  if (!found) return null;
  const versions = await ctx.db.reads
    .select(pick(letters, 'version', 'text', 'by', 'writtenAt'))
    .from(letters)
    .innerJoin(candidacies, eq(candidacies.id, letters.candidacyId))
    .innerJoin(candidates, and(eq(candidates.id, candidacies.candidateId), eq(candidates.slug, asked.candidate)))
    .innerJoin(contests, and(eq(contests.id, candidacies.contestId), eq(contests.slug, asked.contest)))
    .innerJoin(rounds, and(eq(rounds.id, contests.roundId), eq(rounds.slug, asked.round)))
    .where(eq(letters.language, asked.language))
    .orderBy(desc(letters.version));
  return { ...found, versions };
}
