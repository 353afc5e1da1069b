import type { Reads } from '@/db/client';
import { neighboursOf } from '@/db/reference/neighbours';
import { schema } from '@/db/schema';
import { pick } from '@/lib/objects';
import { overlapsOf } from './neighbours';

const { bodies, predecessors } = schema;

/**
 * For each body by its slug, the slugs of the bodies on whose pages its nominations are shown: those that border on it,
 * and those of other maps that share its area.
 */
export async function shownWith(reads: Reads): Promise<ReadonlyMap<string, readonly string[]>> {
  const all = await reads.select(pick(bodies, 'id', 'code', 'set', 'slug')).from(bodies);
  const links = await reads.select(pick(predecessors, 'bodyId', 'predecessorId')).from(predecessors);
  const slugs = new Map(all.map(({ id, slug }) => [id, slug]));
  const byCode = Map.groupBy(all, ({ code }) => code);
  return new Map(
    all.map(({ id, code, set, slug }) => {
      const codes = set === null ? [] : neighboursOf(set, code);
      const near = codes.flatMap((each) => byCode.get(each)?.filter((one) => one.set === set) ?? []);
      const parts = [code, ...overlapsOf({ set, code }).map((part) => part.code)];
      const kin = parts.flatMap((each) => byCode.get(each)?.filter((one) => one.set !== set) ?? []);
      const linked = links.flatMap(({ bodyId, predecessorId }) =>
        bodyId === id ? predecessorId : predecessorId === id ? bodyId : [],
      );
      return [slug, [...[...near, ...kin].map((one) => one.slug), ...linked.flatMap((each) => slugs.get(each) ?? [])]];
    }),
  );
}
