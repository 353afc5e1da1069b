import type { Context } from '@/db/context';
import { bodyListPreview } from '@/queries/bodies/body-list';
import { setListPreview } from '@/queries/bodies/set-list';

/** What an admin has seen of an uploaded list of bodies, which the import asks for. Empty if there is no preview. */
export async function seenOf(ctx: Context, upload: string): Promise<string> {
  const preview = await bodyListPreview(ctx, { upload, show: '', page: 1 });
  return preview?.state === 'waiting' ? preview.seen : '';
}

/** The same of an uploaded set of boundaries. */
export const seenOfSet = async (ctx: Context, upload: string): Promise<string> =>
  (await setListPreview(ctx, { upload }))?.seen ?? '';
