import { cache } from 'react';
import type { Locale } from '@/messages/translate';
import { type AdminStatements, adminStatements } from '@/queries/candidates/admin-statements';
import { mayAct } from '../../../act-page';
import { adminScene } from '../../../scene';
import { roundPath } from '../scene';

export type StatementsScene = AdminStatements & { readonly mayAct: boolean };

/** Loads the questions and statements of a round. Null if not found or not allowed. */
export const openStatements = cache(
  (locale: Locale, round: string, page: string): Promise<StatementsScene | null> =>
    adminScene(locale, roundPath(round, page), async (context) => {
      const found = await adminStatements(context, round);
      return found && { ...found, mayAct: mayAct(context.actor.admin) };
    }),
);
