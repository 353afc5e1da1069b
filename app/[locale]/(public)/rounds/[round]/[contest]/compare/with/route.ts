import { goToComparison } from '@/components/candidates/go-to-comparison';
import { isLocale } from '@/domain/base/languages.mjs';

export const dynamic = 'force-dynamic';

type Address = { readonly params: Promise<{ locale: string; round: string; contest: string }> };

/** Takes those whom somebody chose to a page of their own, which is kept like any other public page. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { locale, round, contest } = await params;
  const at = `/rounds/${encodeURIComponent(round)}/${encodeURIComponent(contest)}`;
  return goToComparison(request, at, isLocale(locale) ? locale : 'en');
}
