import type { BodyId } from '@/domain/base/ids';
import { BODY_KINDS, BODY_SETS, NATIONS, REGIONS } from '@/domain/bodies/bodies';
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
    },
    (t) => [
      c.uniqueIndex('bodies_slug').on(t.slug),
      // A Scottish seat that did not change has the same ONS code in both sets.
      c.uniqueIndex('bodies_set_code').on(t.set, t.code),
      c.check('bodies_set', oneOf(t.set, BODY_SETS)),
      c.check('bodies_kind', oneOf(t.kind, BODY_KINDS)),
    ],
  );
  return { bodies };
}

export type BodyTables = ReturnType<typeof bodyTables>;
