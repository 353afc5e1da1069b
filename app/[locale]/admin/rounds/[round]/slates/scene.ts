import { cache } from 'react';
import type { Locale } from '@/messages/translate';
import { type AdminSlates, adminSlates } from '@/queries/slates/admin-slates';
import { mayAct } from '../../../act-page';
import { adminScene } from '../../../scene';
import { type ContestParams, roundPath } from '../scene';

export type SlateParams = ContestParams & { readonly slate: string };

export type SlatesScene = AdminSlates & { readonly mayAct: boolean };

/** Loads the slates of a round. Null if not found or not allowed. */
export const openSlates = cache(
  (locale: Locale, round: string, page: string): Promise<SlatesScene | null> =>
    adminScene(locale, roundPath(round, page), async (context) => {
      const found = await adminSlates(context, round);
      return found && { ...found, mayAct: mayAct(context.actor.admin) };
    }),
);

/** One slate with its contest, from the loaded data. */
export function slateIn(scene: SlatesScene | null, { contest, slate }: { contest: string; slate: string }) {
  const held = scene?.contests.find(({ slug }) => slug === contest);
  const found = held?.slates.find(({ slug }) => slug === slate);
  return scene && held && found ? { scene, contest: held, slate: found } : null;
}
