import { inArray, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import type { BodyRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import { freeSlug, slugOfName } from '@/domain/bodies/body-changes';
import type { JudgedBody } from '@/domain/bodies/body-list-fates';
import { withSize } from '@/domain/bodies/kinds';
import { newId } from '@/lib/tokens';
import { type BodyAct, factsOf, slugOwners } from './body-act';

const { bodies, bodyChanges } = schema;
/** How many rows one insert may have: a statement takes a limited number of values. */
const AT_ONCE = 500;

type ChangeRow = typeof bodyChanges.$inferInsert;

/** Adds and changes what the rows of a list say, each with an act in the history of its body. */
export async function applyRows(
  act: BodyAct,
  judged: readonly JudgedBody[],
): Promise<{ readonly added: number; readonly changed: number }> {
  const owners = await slugOwners(act.tx);
  const added = newBodies(act, judged, owners);
  const changed = await changedBodies(act, judged, owners);
  await inParts(added, (rows) => act.tx.insert(bodies).values(rows));
  await inParts(
    changed.map(({ row }) => row),
    (rows) =>
      act.tx
        .insert(bodies)
        .values(rows)
        .onConflictDoUpdate({
          target: bodies.id,
          set: {
            name: sql`excluded.name`,
            nameCy: sql`excluded.name_cy`,
            aliases: sql`excluded.aliases`,
            sizes: sql`excluded.sizes`,
          },
        }),
  );
  const changes: ChangeRow[] = [
    ...added.map(({ id }) => ({ ...actRow(act), bodyId: id, kind: 'added' as const })),
    ...changed.map(({ change }) => change),
  ];
  await inParts(changes, (rows) => act.tx.insert(bodyChanges).values(rows));
  return { added: added.length, changed: changed.length };
}

/** Inserts rows in parts, because a statement takes a limited number of values. */
async function inParts<Row>(rows: readonly Row[], insert: (part: Row[]) => PromiseLike<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) await insert(rows.slice(from, from + AT_ONCE));
}

const actRow = ({ on, reason, now }: BodyAct) => ({
  ...{ id: newId(), takesEffectOn: on, reason, changedAt: now, others: [] },
});

type Owners = Map<string, BodyId | null>;

function newBodies(act: BodyAct, judged: readonly JudgedBody[], owners: Owners) {
  const toAdd = judged.flatMap(({ toAdd: one, line }) => (one ? [{ ...one, line, id: newId<BodyId>() }] : []));
  const idOfLine = new Map(toAdd.map(({ line, id }) => [line, id]));
  return toAdd.map(({ size, code, aliases, line, withinLine, ...body }) => {
    const slug = freeSlug(body.name, body.kind, owners);
    owners.set(slug, null);
    return {
      ...{ ...body, slug, code: code ?? slug, aliases: [...aliases], addedAt: act.now },
      withinId: (withinLine === null ? null : idOfLine.get(withinLine)) ?? body.withinId,
      startsOn: act.on === act.today ? null : act.on,
      sizes: size === null ? null : [{ since: act.on, size }],
    };
  });
}

async function changedBodies(act: BodyAct, judged: readonly JudgedBody[], owners: Owners) {
  const toChange = judged.flatMap(({ toChange: one, fate }) =>
    one && fate.kind === 'changed' ? [{ ...one, fate }] : [],
  );
  const rows = await rowsOf(
    act.tx,
    toChange.map(({ known }) => known.id),
  );
  return toChange.flatMap(({ known, after, fate }) => {
    const row = rows.get(known.id);
    if (!row) return [];
    const { name, nameCy, aliases, size } = after;
    const isResized = fate.what.includes('size') && size !== null && size !== undefined;
    const isRenamed = fate.what.some((one) => one === 'name' || one === 'welsh name');
    const sizes = isResized ? withSize(row.sizes, { since: act.on, size }) : row.sizes;
    const change: ChangeRow = {
      ...{ ...actRow(act), bodyId: row.id, kind: isRenamed ? 'renamed' : isResized ? 'resized' : 'aliases' },
      ...{ before: { ...factsOf(row), size: known.size }, after },
      otherSlug: name === row.name ? null : otherSlugOf(row, name, owners),
    };
    return [{ row: { ...row, name, nameCy, aliases: [...aliases], sizes }, change }];
  });
}

/** The slug of a new name, whose address will lead to the body. Null if it leads to a body already. */
function otherSlugOf({ id }: BodyRow, name: string, owners: Owners): string | null {
  const slug = slugOfName(name);
  if (owners.has(slug) && owners.get(slug) !== id) return null;
  owners.set(slug, id);
  return slug;
}

async function rowsOf(tx: Tx, ids: readonly BodyId[]): Promise<Map<BodyId, BodyRow>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select()
    .from(bodies)
    .where(inArray(bodies.id, sql`(select value from json_each(${JSON.stringify(ids)}))`));
  return new Map(rows.map((row) => [row.id, row]));
}
