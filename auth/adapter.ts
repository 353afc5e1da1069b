import type { Adapter, AdapterUser } from 'next-auth/adapters';
import { endSession, startSession } from '@/commands/sign-in/sessions';
import { keepSignInToken, spendSignInToken, verifyUser } from '@/commands/sign-in/tokens';
import type { Context } from '@/db/context';
import type { UserId } from '@/domain/base/ids';
import { type SignInUser, sessionByToken, userByEmail, userById } from '@/queries/sign-in/actor';
import { linkInUse } from './refused-link';

const asAdapterUser = (user: SignInUser): AdapterUser => ({
  id: user.id,
  email: user.email,
  emailVerified: user.emailVerifiedAt,
});

/**
 * The database functions that next-auth needs, made from our own commands and queries. `system` gives the context of
 * each call. They only support sign-in by emailed link: there are no other kinds of account, and sessions are not
 * prolonged.
 */
export function adapterOver(system: () => Promise<Context>, network: () => Promise<string | null>): Adapter {
  const found = (user: SignInUser | null) => (user ? asAdapterUser(user) : null);
  const verified = async (email: string): Promise<AdapterUser> => {
    const context = await system();
    return { id: await verifyUser(context, email), email, emailVerified: context.now };
  };
  return {
    getUser: async (id) => found(await userById(await system(), id as UserId)),
    getUserByEmail: async (email) => found(await userByEmail(await system(), email)),
    createUser: ({ email }) => verified(email),
    async updateUser({ id }) {
      const user = await userById(await system(), id as UserId);
      if (!user) throw new Error('The user who signs in has been deleted.');
      return verified(user.email);
    },
    async createVerificationToken({ identifier, token, expires }) {
      await keepSignInToken(await system(), { hash: token, email: identifier, expiresAt: expires });
      return { identifier, token, expires };
    },
    async useVerificationToken({ token }) {
      const spent = await spendSignInToken(await system(), { hash: token, network: await network() });
      const inUse = linkInUse.getStore();
      if (inUse && !spent.ok && spent.error.code === 'limit-reached') inUse.reached = spent.error;
      return spent.ok ? { identifier: spent.value.email, token, expires: spent.value.expiresAt } : null;
    },
    async createSession({ sessionToken, userId, expires }) {
      await startSession(await system(), { token: sessionToken, userId: userId as UserId, expiresAt: expires });
      return { sessionToken, userId, expires };
    },
    async getSessionAndUser(sessionToken) {
      const row = await sessionByToken(await system(), sessionToken);
      if (!row) return null;
      const { user, expiresAt: expires } = row;
      return { user: asAdapterUser(user), session: { sessionToken, userId: user.id, expires } };
    },
    async deleteSession(sessionToken) {
      await endSession(await system(), sessionToken);
    },
  };
}
