import { requestContext } from '@/auth/context';
import { ownData } from '@/queries/people/own-data';
import { ownDataFile } from '../own-data-file';

type Route = { readonly params: Promise<{ locale: string; file: string }> };

/** A copy of everything that is kept about the person who asks: `data.txt` to read, `data.json` for programs. */
export async function GET(_request: Request, { params }: Route): Promise<Response> {
  const context = await requestContext();
  return ownDataFile(await params, context, ownData);
}
