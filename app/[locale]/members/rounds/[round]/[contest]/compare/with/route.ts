import { goToComparison } from '@/components/candidates/go-to-comparison';
import { isLocale } from '@/domain/base/languages.mjs';

export const dynamic = 'force-dynamic';

type Address = { readonly params: Promise<{ locale: string; round: string; contest: string }> };

/** Takes those whom a member chose to the page of their comparison, which asks who is reading. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { locale, round, contest } = await params;
  const at = `/members/rounds/${encodeURIComponent(round)}/${encodeURIComponent(contest)}`;
  return goToComparison(request, at, isLocale(locale) ? locale : 'en');
}
