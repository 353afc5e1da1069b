import { publicContext } from '@/auth/context';
import { keySet } from '@/queries/log/archive-files';
import { signedHeads } from '@/queries/log/log-heads';

export const dynamic = 'force-dynamic';

/** The public keys that sign the heads of the log. Its address is /.well-known/nominations-key.json. */
export async function GET(): Promise<Response> {
  const { keys } = await signedHeads(await publicContext());
  const set = keySet(keys.map(({ keyId, x, since }) => ({ keyId, x, since: since.toISOString() })));
  return Response.json(set, { headers: { 'cache-control': 'public, max-age=0, s-maxage=2' } });
}
