import type { CandidacyId } from '../base/ids';
import { ok, type Result, refuse } from '../base/result';

export type TotalRefusal =
  | { readonly code: 'candidacy-missing' }
  | { readonly code: 'figure-not-whole' }
  | { readonly code: 'source-missing' };

/** Judges a total that somebody else published: whose, a whole number of nominations, and where it stands. */
export function judgeTotal(typed: {
  readonly candidacy: CandidacyId | null;
  readonly figure: string;
  readonly source: string | null;
}): Result<{ candidacy: CandidacyId; nominations: number; source: string }, TotalRefusal> {
  if (typed.candidacy === null) return refuse({ code: 'candidacy-missing' });
  const figures = typed.figure.replace(/[,\s]/g, '');
  if (!/^\d{1,6}$/.test(figures)) return refuse({ code: 'figure-not-whole' });
  if (typed.source === null) return refuse({ code: 'source-missing' });
  return ok({ candidacy: typed.candidacy, nominations: Number(figures), source: typed.source });
}
