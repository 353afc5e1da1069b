import type { Day } from '@/domain/base/days';
import type { BodyId } from '@/domain/base/ids';
import { BODY_KINDS, BODY_SETS, NATIONS, REGIONS } from '@/domain/bodies/bodies';
import type { BodyChangeKind, BodyFacts } from '@/domain/bodies/body-changes';
import { type Kit, oneOf } from '../columns';

/** Bodies that may nominate. */
export function bodyTables(c: Kit) {
  const bodies = c.table(
    'bodies',
    {
      id: c.text('id').$type<BodyId>().primaryKey(),
      set: c.choice('body_set', BODY_SETS).notNull(),
      code: c.text('code').notNull(),
      slug: c.text('slug').notNull(),
      name: c.text('name').notNull(),
      nameCy: c.text('name_cy'),
      kind: c.choice('kind', BODY_KINDS).notNull(),
      nation: c.choice('nation', NATIONS).notNull(),
      region: c.choice('region', REGIONS).notNull(),
      aliases: c.json<string[]>('aliases').notNull(),
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
      c.check('bodies_set', oneOf(t.set, BODY_SETS)),
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
  return { bodies, bodyChanges };
}

export type BodyTables = ReturnType<typeof bodyTables>;
