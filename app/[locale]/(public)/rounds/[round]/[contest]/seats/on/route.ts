import { publicLinks } from '@/components/rounds/round-links';
import { readTypedDay } from '@/domain/base/days';
import { isLocale } from '@/domain/base/languages.mjs';
import { href } from '@/messages/href';

export const dynamic = 'force-dynamic';

type Address = { readonly params: Promise<{ locale: string; round: string; contest: string }> };

/** Redirects a typed day to its own page, which is cached like any other public page. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { locale, round, contest } = await params;
  const asked = new URL(request.url).searchParams;
  const part = (name: string) => (asked.get(`on-${name}`) ?? '').slice(0, 10);
  const day = readTypedDay({ day: part('day'), month: part('month'), year: part('year') });
  const at = publicLinks(encodeURIComponent(round)).contest(encodeURIComponent(contest));
  const path = `${at}/seats/on/${day.ok ? day.value : 'no-day'}`;
  return new Response(null, { status: 303, headers: { location: href(isLocale(locale) ? locale : 'en', path) } });
}
