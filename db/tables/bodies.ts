import { sql } from 'drizzle-orm';
import type { Day } from '@/domain/base/days';
import type { BodyId } from '@/domain/base/ids';
import { BODY_KINDS, NATIONS, type Nation, REGIONS } from '@/domain/bodies/bodies';
import type { BodyChangeKind, BodyFacts } from '@/domain/bodies/body-changes';
import type { BodySet } from '@/domain/bodies/boundary-sets';
import type { SizeSince } from '@/domain/bodies/kinds';
import { type Kit, oneOf } from '../columns';

/** Sets of boundaries, the bodies that may nominate, and which bodies of older sets they replaced. */
export function bodyTables(c: Kit) {
  /** The id of a set is its key in addresses and files, such as "2024". */
  const boundarySets = c.table('boundary_sets', {
    id: c.text('id').$type<BodySet>().primaryKey(),
    name: c.text('name').notNull(),
    nameCy: c.text('name_cy'),
    /** The first day on which its boundaries applied, as YYYY-MM-DD. */
    validFrom: c.text('valid_from').notNull(),
    /** The nations whose bodies it has. A set without all of them is used by a round beside another set. */
    nations: c.json<Nation[]>('nations').notNull(),
    position: c.count('position').notNull(),
    /** Whether there is a layout of its bodies on the map. */
    hasMap: c.flag('has_map').notNull(),
    source: c.text('source').notNull(),
    licence: c.text('licence'),
  });
  const bodies = c.table(
    'bodies',
    {
      id: c.text('id').$type<BodyId>().primaryKey(),
      /** The set of boundaries that it belongs to; null for kinds that belong to none, which take part in every round. */
      set: c.text('body_set').$type<BodySet>(),
      code: c.text('code').notNull(),
      slug: c.text('slug').notNull(),
      name: c.text('name').notNull(),
      nameCy: c.text('name_cy'),
      kind: c.choice('kind', BODY_KINDS).notNull(),
      nation: c.choice('nation', NATIONS).notNull(),
      region: c.choice('region', REGIONS).notNull(),
      aliases: c.json<string[]>('aliases').notNull(),
      /** What its kind counts, such as councillors, from each day on. Null if not known. */
      sizes: c.json<SizeSince[]>('sizes'),
      /** Its cell on the map, if the list of its set gave one. */
      hex: c.json<{ q: number; r: number }>('hex'),
      /** The body that it is a branch of. */
      withinId: c.text('within_id').$type<BodyId>(),
      /** The first day of the body, and the first day after its end. Null: it always existed, it has no end. */
      startsOn: c.text('starts_on').$type<Day>(),
      endsOn: c.text('ends_on').$type<Day>(),
      /** When an admin added the body, and when one recorded its end. Rounds announced before that do not change. */
      addedAt: c.instant('added_at'),
      endedAt: c.instant('ended_at'),
    },
    (t) => [
      c.uniqueIndex('bodies_slug').on(t.slug),
      // A Scottish seat that did not change has the same ONS code in both sets.
      c.uniqueIndex('bodies_set_code').on(t.set, t.code),
      c.index('bodies_within').on(t.withinId),
      c.check('bodies_kind', oneOf(t.kind, BODY_KINDS)),
    ],
  );
  /** The history of bodies: each act of an admin, with the day on which it takes effect. */
  const bodyChanges = c.table(
    'body_changes',
    {
      id: c.text('id').primaryKey(),
      bodyId: c.ref<BodyId>('body_id', () => bodies.id),
      kind: c.text('kind').$type<BodyChangeKind>().notNull(),
      takesEffectOn: c.text('takes_effect_on').$type<Day>().notNull(),
      reason: c.text('reason').notNull(),
      before: c.json<BodyFacts>('before'),
      after: c.json<BodyFacts>('after'),
      /** The bodies that were merged into this one, or into which it was split. */
      others: c.json<BodyId[]>('others').notNull(),
      /** The slug of a new name. Its address leads to the body, which keeps its own slug on the record. */
      otherSlug: c.text('other_slug'),
      changedAt: c.instant('changed_at').notNull(),
      undoneAt: c.instant('undone_at'),
      undoReason: c.text('undo_reason'),
    },
    (t) => [c.index('body_changes_body').on(t.bodyId), c.index('body_changes_other_slug').on(t.otherSlug)],
  );
  /**
   * That the area of a body was partly or wholly in an older body, of another set. The file of overlaps has it for the
   * sets of 2010 and 2024.
   */
  const predecessors = c.table(
    'body_predecessors',
    {
      id: c.text('id').primaryKey(),
      bodyId: c.ref<BodyId>('body_id', () => bodies.id),
      predecessorId: c.ref<BodyId>('predecessor_id', () => bodies.id),
      /** The percentage of the older body's people who live in the area of both; null if it is not known. */
      percent: c.count('percent'),
    },
    (t) => [
      c.uniqueIndex('body_predecessors_once').on(t.bodyId, t.predecessorId),
      c.index('body_predecessors_of').on(t.predecessorId),
      c.check('body_predecessors_percent', sql`${t.percent} is null or (${t.percent} between 1 and 100)`),
    ],
  );
  return { boundarySets, bodies, bodyChanges, predecessors };
}

export type BodyTables = ReturnType<typeof bodyTables>;
