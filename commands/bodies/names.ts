import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import type { BodyRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import {
  type BodyActRefusal,
  type BodyFacts,
  readAliases,
  readBodyName,
  readWelshName,
  slugOfName,
  wrongIn,
} from '@/domain/bodies/body-changes';
import {
  actFields,
  type BodyAct,
  bodyAct,
  factsOf,
  findBody,
  insertChange,
  isNameTaken,
  loggedFacts,
  takenSlugs,
  typedText,
} from './body-act';

const { bodies } = schema;

export const renameBodyInput = z.object({ body: typedText, name: typedText, nameCy: typedText, ...actFields });
export type RenameBodyInput = z.infer<typeof renameBodyInput>;
export type BodyAnswer = Result<{ readonly slug: string }, BodyActRefusal | NotPublic>;

/**
 * Gives a body another name, in English and in Welsh. It keeps its address, which the log, receipts, archives and other
 * sites have; the address that the new name would have leads there. The old name becomes one of its other names, so that
 * search and lists still find it. Refuses names that are wrong, unchanged or those of another open body of its kind, and a day that
 * is to come.
 */
export function renameBody(ctx: Context, given: RenameBodyInput): Promise<BodyAnswer> {
  return bodyAct('renameBody', ctx, given, async (act, input) => {
    const found = await findBody(act.tx, input.body);
    if (!found.ok) return found;
    const body = found.value;
    if (act.on > act.today) return refuse(wrongIn('on', 'day-to-come'));
    const name = readBodyName(input.name, body.kind);
    if (!name.ok) return refuse(wrongIn('name', name.error.code));
    const welsh = readWelshName(input.nameCy, body.kind);
    if (!welsh.ok) return refuse(wrongIn('nameCy', welsh.error.code));
    const nameCy = welsh.value;
    if (name.value === body.name && nameCy === body.nameCy) return refuse(wrongIn('name', 'unchanged'));
    if (await isNameTaken(act.tx, body, name.value, body.id)) return refuse(wrongIn('name', 'name-taken'));
    const old = [body.name, body.nameCy ?? ''].join('\n');
    const aliases = readAliases([...body.aliases, old].join('\n'), [name.value, nameCy]);
    if (!aliases.ok) return refuse(wrongIn('name', aliases.error.code));
    const after = { ...factsOf(body), name: name.value, nameCy, aliases: aliases.value };
    return change(act, body, 'renamed', { after, otherSlug: await otherSlugFor(act, body, name.value) });
  });
}

export const changeAliasesInput = z.object({ body: typedText, aliases: typedText, ...actFields });
export type ChangeAliasesInput = z.infer<typeof changeAliasesInput>;

/**
 * Replaces the other names of a body, one on a line. Search and lists find a body by them. Refuses names that are too
 * long, more than 20, and the same names as before.
 */
export function changeAliases(ctx: Context, given: ChangeAliasesInput): Promise<BodyAnswer> {
  return bodyAct('changeAliases', ctx, given, async (act, input) => {
    const found = await findBody(act.tx, input.body);
    if (!found.ok) return found;
    const body = found.value;
    const aliases = readAliases(input.aliases, [body.name, body.nameCy]);
    if (!aliases.ok) return refuse(wrongIn('aliases', aliases.error.code));
    const isSame = aliases.value.join('\n') === body.aliases.join('\n');
    if (isSame) return refuse(wrongIn('aliases', 'unchanged'));
    return change(act, body, 'aliases', { after: { ...factsOf(body), aliases: aliases.value } });
  });
}

/** The slug of a new name, whose address will lead to the body. Null if it leads to a body already. */
async function otherSlugFor({ tx }: BodyAct, { id }: BodyRow, name: string): Promise<string | null> {
  const slug = slugOfName(name);
  return (await takenSlugs(tx, id)).has(slug) ? null : slug;
}

type ChangedFacts = {
  readonly before?: BodyFacts;
  readonly after: BodyFacts;
  readonly otherSlug?: string | null;
};

/** Changes the facts of a body, adds the act to its history and logs it. */
export async function change(
  act: BodyAct,
  body: BodyRow,
  what: 'renamed' | 'aliases' | 'resized',
  { before = factsOf(body), after, otherSlug = null }: ChangedFacts,
): Promise<Result<{ readonly slug: string }, BodyActRefusal>> {
  const { name, nameCy, aliases } = after;
  await act.tx
    .update(bodies)
    .set({ name, nameCy, aliases: [...aliases] })
    .where(eq(bodies.id, body.id));
  await insertChange(act, { bodyId: body.id, kind: what, before, after, otherSlug });
  const data = { body: body.slug, kind: body.kind, what, on: act.on, reason: act.reason };
  await act.log({
    event: 'body.changed',
    data: { ...data, before: loggedFacts(before), after: loggedFacts(after) },
  });
  return ok({ slug: body.slug });
}
