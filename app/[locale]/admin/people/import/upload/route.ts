import type { NextRequest } from 'next/server';
import { problemQuery } from '@/app/[locale]/admin/people/problems';
import { requestContext } from '@/auth/context';
import { isFromOurPage } from '@/auth/use-link';
import { type KeepUploadInput, keepUpload } from '@/commands/people/uploads';
import { NotAllowed } from '@/domain/base/errors';
import { isLocale } from '@/domain/base/languages.mjs';
import { MOST_UPLOAD_BYTES } from '@/domain/base/request-sizes.mjs';
import { PEOPLE_KINDS } from '@/domain/people/imports';
import { readUpload } from '@/lib/upload';
import { href } from '@/messages/href';

export const dynamic = 'force-dynamic';

type Address = { readonly params: Promise<{ locale: string }> };

/**
 * Receives a list, stores it, and redirects to the page that shows its effect, or back to the form with the error. This
 * is a route and not a form action, so that it works the same without JavaScript and no file is sent twice.
 */
export async function POST(request: NextRequest, { params }: Address): Promise<Response> {
  const { locale: typed } = await params;
  const locale = isLocale(typed) ? typed : 'en';
  const query = request.nextUrl.searchParams;
  const round = query.get('round');
  const kind = PEOPLE_KINDS.find((one) => one === query.get('kind')) ?? 'officers';
  const page = '/admin/people/import';
  const form = round === null ? page : `${page}?${new URLSearchParams({ round })}`;
  const seeOther = (path: string) =>
    new Response(null, {
      status: 303,
      headers: { location: href(locale, path), 'cache-control': 'private, no-store' },
    });
  const back = (problem: Parameters<typeof problemQuery>[0]) =>
    seeOther(`${page}?${problemQuery(problem, round === null ? kind : 'candidates', round)}`);

  if (!isFromOurPage(request)) return seeOther(form);
  const upload = await readUpload(request, MOST_UPLOAD_BYTES);
  if (!upload.ok) return back(upload.error);
  const { bytes: csv, field } = upload.value;
  const input: KeepUploadInput =
    round === null ? { kind, csv } : { kind: 'candidates', csv, round, contest: field('contest') };
  try {
    const kept = await keepUpload(await requestContext(), input);
    return kept.ok ? seeOther(`${page}/${kept.value.id}`) : back(kept.error);
  } catch (error) {
    // The page itself sends people who are signed out to sign in, and shows nothing to people without access.
    if (error instanceof NotAllowed) return seeOther(form);
    throw error;
  }
}
