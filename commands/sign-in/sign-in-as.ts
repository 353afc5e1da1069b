import { eq } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { DEMO_PEOPLE, type DemoPersonKey } from '@/domain/people/demo-people';
import { sha256 } from '@/lib/tokens';

const { sessions, users } = schema;

export type SignInAs = { readonly key: DemoPersonKey; readonly token: string; readonly expiresAt: Date };

/** Signs somebody in as an invented person of the demonstration. Refuses one who is not on record. */
export async function signInAs(
  ctx: Context,
  { key, token, expiresAt }: SignInAs,
): Promise<Result<null, { code: 'nobody' }>> {
  permit(ctx.actor, 'demo.use', {});
  return ctx.db.transact(async (tx) => {
    const email = DEMO_PEOPLE.find((person) => person.key === key)?.email ?? '';
    const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email));
    if (!user) return refuse({ code: 'nobody' });
    await tx.insert(sessions).values({ tokenHash: sha256(token), userId: user.id, expiresAt });
    return ok(null);
  });
}
