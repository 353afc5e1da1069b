import type { Context } from '@/db/context';
import { permit } from '@/domain/base/permissions';
import { type RoundToSetUp, roundToSetUp } from '../rounds/round-to-set-up';
import { type Husting, hustingsOf } from './hustings';

export type AdminHustings = RoundToSetUp & {
  readonly contests: readonly { readonly slug: string; readonly title: string }[];
  /** In order of time, cancelled ones too. */
  readonly hustings: readonly Husting[];
};

/** The hustings of a round, for those who list them. Null if there is no such round. */
export async function adminHustings(ctx: Context, slug: string): Promise<AdminHustings | null> {
  permit(ctx.actor, 'admin.read', {});
  const found = await roundToSetUp(ctx.db.reads, slug, ctx.now);
  if (!found) return null;
  const { held, ...scene } = found;
  return {
    ...scene,
    contests: held.map(({ slug: contest, title }) => ({ slug: contest, title })),
    hustings: await hustingsOf(ctx.db.reads, scene.round.id),
  };
}
