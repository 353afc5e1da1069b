import type { Context } from '@/db/context';
import { permit } from '@/domain/base/permissions';
import type { Declaration } from '@/domain/results/declaration';
import { sha256 } from '@/lib/tokens';
import { headOf, publicRound, type RoundHead } from '../rounds/public-rounds';
import { declarationsOf } from './declaration-facts';

export type DeclarationPage = {
  readonly round: RoundHead & {
    readonly amendingSince: Date | null;
    readonly amendingReason: string | null;
  };
  readonly declared: Declaration;
  readonly fingerprint: string;
  /** The exact text whose SHA-256 is the fingerprint. */
  readonly contents: string;
  /** Whether the kept text still gives the fingerprint. */
  readonly isIntact: boolean;
  /** Every declaration of the round, the first first. */
  readonly all: readonly { readonly number: number; readonly declaredAt: Date; readonly reason: string | null }[];
};

/** A declaration of a round, the last unless a number is given. Null for a round or number that is not there. */
export async function declarationPage(
  ctx: Context,
  { round: slug, number }: { readonly round: string; readonly number?: number | undefined },
): Promise<DeclarationPage | null> {
  permit(ctx.actor, 'public.read', {});
  const round = await publicRound(ctx.db.reads, ctx.now, slug);
  if (!round) return null;
  const all = await declarationsOf(ctx.db.reads, round.id);
  const row = number === undefined ? all.at(-1) : all.find((one) => one.number === number);
  if (!row) return null;
  return {
    round: { ...headOf(round), amendingSince: round.amendingSince, amendingReason: round.amendingReason },
    declared: JSON.parse(row.contents) as Declaration,
    fingerprint: row.fingerprint,
    contents: row.contents,
    isIntact: sha256(row.contents) === row.fingerprint,
    all: all.map(({ number: one, declaredAt, reason }) => ({ number: one, declaredAt, reason })),
  };
}
