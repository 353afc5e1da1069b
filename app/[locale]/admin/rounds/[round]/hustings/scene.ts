import { cache } from 'react';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminHustings, adminHustings } from '@/queries/candidates/admin-hustings';
import { mayAct } from '../../../act-page';
import { adminScene } from '../../../scene';
import { roundPath } from '../scene';

export type HustingsScene = AdminHustings & { readonly mayAct: boolean };

/** The hustings of a round, for whoever is signed in; null where there is nothing for them. */
export const openHustings = cache(
  (locale: Locale, round: string, page: string): Promise<HustingsScene | null> =>
    adminScene(locale, roundPath(round, page), async (context) => {
      const found = await adminHustings(context, round);
      return found && { ...found, mayAct: mayAct(context.actor.admin) };
    }),
);

/** Why this person can change no husting here, or null. Hustings go on after a round is declared. */
export function lockedHustings({ mayAct: may, round }: HustingsScene, locale: Locale): string | null {
  if (!may) return wordsFor(locale, 'adminSetup')('locked.observer');
  return round.state === 'cancelled' ? wordsFor(locale, 'guideAdmin')('hustings.locked') : null;
}
