import { cache } from 'react';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminHustings, adminHustings } from '@/queries/candidates/hustings';
import { mayAct } from '../../../act-page';
import { adminScene } from '../../../scene';
import { roundPath } from '../scene';

export type HustingsScene = AdminHustings & { readonly mayAct: boolean };

/** Loads the hustings events of a round. Null if not found or not allowed. */
export const openHustings = cache(
  (locale: Locale, round: string, page: string): Promise<HustingsScene | null> =>
    adminScene(locale, roundPath(round, page), async (context) => {
      const found = await adminHustings(context, round);
      return found && { ...found, mayAct: mayAct(context.actor.admin) };
    }),
);

/** Why this person cannot change hustings events here, or null. They can be changed after a round is declared. */
export function lockedHustings({ mayAct: may, round }: HustingsScene, locale: Locale): string | null {
  if (!may) return wordsFor(locale, 'adminSetup')('locked.observer');
  return round.state === 'cancelled' ? wordsFor(locale, 'guideAdmin')('hustings.locked') : null;
}
