import { redirect } from 'next/navigation';
import type { requestContext } from '@/auth/context';
import { NotAllowed, NotFound } from '@/domain/base/errors';
import { isLocale } from '@/domain/base/languages.mjs';
import { href } from '@/messages/href';
import { ownDataText } from '@/messages/own-data-text';
import type { OwnData } from '@/queries/people/own-data';

type Context = Awaited<ReturnType<typeof requestContext>>;

const NO_STORE = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' } as const;

/**
 * Answers with a person's data as `data.txt` or `data.json`, to download. Somebody who is signed out is sent to sign
 * in. 404 for another file, and for data that `load` does not give to the person who asks.
 */
export async function ownDataFile(
  { locale, file }: { readonly locale: string; readonly file: string },
  context: Context,
  load: (context: Context) => Promise<OwnData>,
): Promise<Response> {
  const language = isLocale(locale) ? locale : 'en';
  if (file !== 'data.txt' && file !== 'data.json') return new Response(null, { status: 404 });
  if (context.actor.kind !== 'person')
    redirect(`${href(language, '/sign-in')}?${new URLSearchParams({ callbackUrl: href(language, '/me') })}`);
  const data = await load(context).catch(nothingFound);
  if (!data) return new Response(null, { status: 404, headers: NO_STORE });
  const isText = file === 'data.txt';
  return new Response(isText ? ownDataText(data, language) : JSON.stringify(data, null, 2), {
    headers: {
      ...NO_STORE,
      'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${file}"`,
    },
  });
}

function nothingFound(error: unknown): null {
  if (error instanceof NotFound || error instanceof NotAllowed) return null;
  throw error;
}
