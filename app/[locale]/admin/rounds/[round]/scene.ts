import { RUNS_ROUNDS } from '@/domain/base/permissions';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminRound, adminRound } from '@/queries/rounds/admin-round';
import { type SetUpContest, setUpContest } from '@/queries/rounds/set-up';
import { adminScene } from '../../scene';

export type RoundParams = { readonly locale: Locale; readonly round: string };
export type ContestParams = RoundParams & { readonly contest: string };

/** The address of a round's pages on the admin's side in English, without the language. */
export const roundPath = (round: string, page = '') => `/admin/rounds/${round}${page}`;

type May = { readonly mayAct: boolean; readonly now: Date };

/** Loads a round's set-up. Null if not found or not allowed. */
export const openRound = ({ locale, round }: RoundParams, page = ''): Promise<(AdminRound & May) | null> =>
  adminScene(locale, roundPath(round, page), async (context) => {
    const found = await adminRound(context, round);
    return found && { ...found, mayAct: RUNS_ROUNDS.some((role) => role === context.actor.admin), now: context.now };
  });

/** One contest's set-up. */
export const openContest = (params: ContestParams, page = ''): Promise<(SetUpContest & May) | null> =>
  adminScene(params.locale, roundPath(params.round, `/contests/${params.contest}${page}`), async (context) => {
    const found = await setUpContest(context, params);
    return found && { ...found, mayAct: RUNS_ROUNDS.some((role) => role === context.actor.admin), now: context.now };
  });

/** Why this person can change nothing here, or null. */
export function lockedWords({ mayAct, isSettled }: { mayAct: boolean; isSettled: boolean }, locale: Locale) {
  const t = wordsFor(locale, 'adminSetup');
  if (!mayAct) return t('locked.observer');
  return isSettled ? t('locked.settled') : null;
}
