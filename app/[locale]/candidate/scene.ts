import { signedInOrRedirect } from '@/auth/context';
import type { Locale } from '@/messages/translate';
import { candidateContest, type OwnCandidacy } from '@/queries/candidates/candidate-home';
import { type CandidateStatement, candidateStatement } from '@/queries/candidates/candidate-statement';

export type OwnParams = { readonly locale: Locale; readonly round: string; readonly contest: string };

/** The address of a contest's own pages in English, without the language. */
export const ownPath = ({ round, contest }: Omit<OwnParams, 'locale'>, page = '') =>
  `/candidate/${round}/${contest}${page}`;

/**
 * The candidacy of the signed-in person, and when it was read; null if they are not a candidate there. People who are
 * signed out are sent to sign in.
 */
export async function ownScene(
  params: OwnParams,
  page: string,
): Promise<{ readonly own: OwnCandidacy; readonly now: Date } | null> {
  const context = await signedInOrRedirect(params.locale, ownPath(params, page));
  const own = await candidateContest(context, params);
  return own && { own, now: context.now };
}

export type StatementParams = OwnParams & { readonly language: string };

/** Their statement in one language, in the same way. */
export async function statementScene(
  params: StatementParams,
): Promise<{ readonly scene: CandidateStatement; readonly language: Locale; readonly now: Date } | null> {
  const { language } = params;
  const context = await signedInOrRedirect(params.locale, ownPath(params, `/statement/${language}`));
  if (language !== 'en' && language !== 'cy') return null;
  const scene = await candidateStatement(context, { ...params, language });
  return scene && { scene, language, now: context.now };
}
