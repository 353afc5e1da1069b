import { type Person, signedInOrRedirect } from '@/auth/context';
import { NotAllowed, NotFound } from '@/domain/base/errors';
import type { Locale } from '@/messages/translate';

type AdminContext = Awaited<ReturnType<typeof signedInOrRedirect>> & { readonly actor: Person };

/**
 * Loads data for an admin page: `read` runs a query with the admin's context. Null if not found or not allowed (show
 * AdminMissing). People who are signed out are sent to sign in first.
 */
export async function adminScene<T>(
  locale: Locale,
  path: string,
  read: (context: AdminContext) => Promise<T | null>,
): Promise<T | null> {
  const context = await signedInOrRedirect(locale, path);
  if (context.actor.admin === null) return null;
  try {
    return await read(context);
  } catch (error) {
    if (error instanceof NotFound || error instanceof NotAllowed) return null;
    throw error;
  }
}
