import { download } from '@/app/[locale]/(public)/public-file';
import { publicContext } from '@/auth/context';
import { readReceiptCode } from '@/domain/nominations/receipt-codes';
import { receiptPage } from '@/queries/nominations/receipt';

export const dynamic = 'force-dynamic';

type Address = { readonly params: Promise<{ code: string }> };

/** The exact text of a receipt as a file, byte for byte as hashed: its SHA-256 is the fingerprint. */
export async function GET(_request: Request, { params }: Address): Promise<Response> {
  const read = readReceiptCode(decodeURIComponent((await params).code));
  const receipt = read.ok ? await receiptPage(await publicContext(), read.value) : null;
  if (!receipt) return new Response(null, { status: 404 });
  return download(receipt.contents, 'application/json; charset=utf-8', `receipt-${receipt.code}.json`);
}
