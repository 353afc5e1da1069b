import { cache } from 'react';
import type { Locale } from '@/messages/translate';
import { type AdminStatements, adminStatements } from '@/queries/candidates/admin-statements';
import { mayAct } from '../../../act-page';
import { adminScene } from '../../../scene';
import { roundPath } from '../scene';

export type StatementsScene = AdminStatements & { readonly mayAct: boolean };

/** What a round asks its candidates and what they said, for whoever is signed in; null where there is nothing for them. */
export const openStatements = cache(
  (locale: Locale, round: string, page: string): Promise<StatementsScene | null> =>
    adminScene(locale, roundPath(round, page), async (context) => {
      const found = await adminStatements(context, round);
      return found && { ...found, mayAct: mayAct(context.actor.admin) };
    }),
);
