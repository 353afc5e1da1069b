import { requestContext } from '@/auth/context';
import { NotAllowed } from '@/domain/base/errors';
import { writeCsv } from '@/lib/csv';
import { CANDIDATE_COLUMNS, candidateList } from '@/queries/candidates/candidate-list';

export const dynamic = 'force-dynamic';

type Address = { readonly params: Promise<{ round: string; contest: string }> };

/**
 * The candidates of a contest with their private addresses, as a file for admins, in the columns of an import. Of a
 * contest without candidates it has the column names alone.
 */
export async function GET(_request: Request, { params }: Address): Promise<Response> {
  const { round, contest } = await params;
  const rows = await candidateList(await requestContext(), { round, contest }).catch((error: unknown) => {
    // For people without access, the file does not exist.
    if (error instanceof NotAllowed) return null;
    throw error;
  });
  if (!rows) return new Response(null, { status: 404 });
  // The byte order mark tells spreadsheets to read UTF-8, for names like Siân.
  return new Response(`\uFEFF${writeCsv(CANDIDATE_COLUMNS, rows)}`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="candidates-${round}-${contest}.csv"`,
      'cache-control': 'private, no-store',
    },
  });
}
