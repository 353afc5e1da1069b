import { goToComparison } from '@/components/candidates/go-to-comparison';
import { memberLinks } from '@/components/rounds/round-links';
import { isLocale } from '@/domain/base/languages.mjs';

export const dynamic = 'force-dynamic';

type Address = { readonly params: Promise<{ locale: string; round: string; contest: string }> };

/** Takes those whom a member chose to the page of their comparison, which asks who is reading. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { locale, round, contest } = await params;
  return goToComparison(
    request,
    memberLinks(encodeURIComponent(round)).statements(encodeURIComponent(contest)),
    isLocale(locale) ? locale : 'en',
  );
}
