import type { NextRequest } from 'next/server';
import { problemQuery } from '@/app/[locale]/admin/bodies/import/list-problems';
import { requestContext } from '@/auth/context';
import { isFromOurPage } from '@/auth/use-link';
import { keepSetList } from '@/commands/bodies/import-set';
import { NotAllowed } from '@/domain/base/errors';
import { isLocale } from '@/domain/base/languages.mjs';
import { MOST_UPLOAD_BYTES } from '@/domain/base/request-sizes.mjs';
import { readUpload } from '@/lib/upload';
import { href } from '@/messages/href';

export const dynamic = 'force-dynamic';

type Address = { readonly params: Promise<{ locale: string }> };

const PAGE = '/admin/bodies/sets';

/**
 * Receives the list of a set of boundaries, stores it, and redirects to the page that shows its effect, or back to the
 * form with the error. A route and not a form action, so that it works the same without JavaScript.
 */
export async function POST(request: NextRequest, { params }: Address): Promise<Response> {
  const { locale: typed } = await params;
  const locale = isLocale(typed) ? typed : 'en';
  const seeOther = (path: string) =>
    new Response(null, {
      status: 303,
      headers: { location: href(locale, path), 'cache-control': 'private, no-store' },
    });
  if (!isFromOurPage(request)) return seeOther(PAGE);
  const upload = await readUpload(request, MOST_UPLOAD_BYTES);
  if (!upload.ok) return seeOther(`${PAGE}?${problemQuery(upload.error)}`);
  try {
    const kept = await keepSetList(await requestContext(), { file: upload.value.bytes });
    return seeOther(kept.ok ? `${PAGE}/${kept.value.id}` : `${PAGE}?${problemQuery(kept.error)}`);
  } catch (error) {
    if (error instanceof NotAllowed) return seeOther(PAGE);
    throw error;
  }
}
