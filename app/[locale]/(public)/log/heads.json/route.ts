import { publicContext } from '@/auth/context';
import { headSet } from '@/queries/log/archive-files';
import { signedHeads } from '@/queries/log/log-heads';

export const dynamic = 'force-dynamic';

/** The signed heads of the log. With a saved head, anyone can prove later that no earlier entry was changed. */
export async function GET(): Promise<Response> {
  const { heads } = await signedHeads(await publicContext());
  return Response.json(headSet(heads), { headers: { 'cache-control': 'public, max-age=0, s-maxage=2' } });
}
