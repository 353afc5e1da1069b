import { loadDeclaration } from '../../declaration-page';

export const dynamic = 'force-dynamic';

type Address = { readonly params: Promise<{ round: string; number: string }> };

/** The exact text of a declaration as a file, byte for byte what was hashed. */
export async function GET(_request: Request, { params }: Address): Promise<Response> {
  const page = await loadDeclaration({ locale: 'en', ...(await params) });
  if (!page) return new Response(null, { status: 404 });
  return new Response(page.contents, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${page.round.slug}-declaration-${page.declared.number}.json"`,
      'cache-control': 'public, max-age=0, s-maxage=2',
    },
  });
}
