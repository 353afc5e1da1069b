import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import type { PeopleKind } from '@/domain/people/uploads';
import { refusalIfSettled, type SettledRefusal } from '@/domain/rounds/settled';
import { newId } from '@/lib/tokens';
import { checkList, type ListRefusal } from '@/queries/people/judged-list';
import { type CandidatePlaceRefusal, placeBySlugs } from '@/queries/rounds/candidate-place';

const { uploads } = schema;

export type KeepUploadInput = { readonly csv: Uint8Array } & (
  | { readonly kind: PeopleKind }
  | { readonly kind: 'candidates'; readonly round: string; readonly contest: string }
);
export type KeepUploadRefusal = ListRefusal | CandidatePlaceRefusal | SettledRefusal;

/**
 * Keeps a list that an admin sent until they have seen what it would do: theirs alone, and for a day. Nothing else
 * changes. Refuses a file that is no such list, and candidates for a round that is declared or cancelled.
 */
export async function keepUpload(
  ctx: Context,
  input: KeepUploadInput,
): Promise<Result<{ readonly id: string }, KeepUploadRefusal>> {
  permit(ctx.actor, 'people.import', {});
  const list = checkList(input.kind, input.csv);
  if (!list.ok) return list;
  return ctx.db.transact(async (tx): Promise<Result<{ readonly id: string }, KeepUploadRefusal>> => {
    permit(ctx.actor, 'people.import', {});
    const place = input.kind === 'candidates' ? await placeBySlugs(tx, input) : ok(null);
    if (!place.ok) return place;
    const settled = place.value && refusalIfSettled(place.value.round, ctx.now);
    if (settled) return refuse(settled);
    const id = newId();
    await tx.insert(uploads).values({
      id,
      userId: ctx.actor.kind === 'person' ? ctx.actor.userId : null,
      kind: input.kind,
      contestId: place.value?.contest.id ?? null,
      text: new TextDecoder().decode(input.csv),
      uploadedAt: ctx.now,
    });
    return ok({ id });
  });
}
