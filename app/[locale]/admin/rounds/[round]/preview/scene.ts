import { type LinkBase, previewLinks, publicLinks } from '@/components/rounds/round-links';
import { type AdminRound, adminRound } from '@/queries/rounds/admin-round';
import { adminScene } from '../../../scene';
import { type RoundParams, roundPath } from '../scene';

type Preview<T> = {
  readonly round: AdminRound['round'];
  readonly seen: T;
  /** A round that is public already has its own pages to link to. */
  readonly links: LinkBase;
  readonly now: Date;
};

type See = Parameters<typeof adminRound>[0];

/** Reads a public page of a round as an admin sees it before it is announced. Null where there is nothing to see. */
export const previewOf = <T>(
  { locale, round: slug }: RoundParams,
  page: string,
  read: (context: See) => Promise<T | null>,
): Promise<Preview<T> | null> =>
  adminScene(locale, roundPath(slug, `/preview${page}`), async (context) => {
    const found = await adminRound(context, slug);
    if (!found) return null;
    // One moment for the whole page: what is announced now must not have been announced a little later.
    const { now } = context;
    const seen = await read({ ...context, now, previews: found.round.id });
    const links = found.isPublic ? publicLinks(slug) : previewLinks(slug);
    return seen && { round: found.round, seen, links, now };
  });
