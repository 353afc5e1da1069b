import { goToComparison } from '@/components/candidates/go-to-comparison';
import { publicLinks } from '@/components/rounds/round-links';
import { isLocale } from '@/domain/base/languages.mjs';

export const dynamic = 'force-dynamic';

type Address = { readonly params: Promise<{ locale: string; round: string; contest: string }> };

/** Takes those whom somebody chose to a page of their own, which is kept like any other public page. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { locale, round, contest } = await params;
  return goToComparison(
    request,
    publicLinks(encodeURIComponent(round)).statements(encodeURIComponent(contest)),
    isLocale(locale) ? locale : 'en',
  );
}
