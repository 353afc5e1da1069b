import { download } from '@/app/[locale]/(public)/public-file';
import { declarationParts } from '@/app/[locale]/(public)/rounds/[round]/declaration/declaration-parts';
import { publicContext } from '@/auth/context';

export const dynamic = 'force-dynamic';

type Address = { readonly params: Promise<{ round: string; number: string }> };

/** The exact text of a declaration as a file, byte for byte as hashed. */
export async function GET(_request: Request, { params }: Address): Promise<Response> {
  const page = await declarationParts.load(await publicContext(), await params);
  if (!page) return new Response(null, { status: 404 });
  const name = `${page.round.slug}-declaration-${page.declared.number}.json`;
  return download(page.contents, 'application/json; charset=utf-8', name);
}
