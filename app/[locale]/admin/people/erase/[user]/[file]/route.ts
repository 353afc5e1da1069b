import { ownDataFile } from '@/app/[locale]/me/own-data-file';
import { requestContext } from '@/auth/context';
import { personData } from '@/queries/people/own-data';

type Route = { readonly params: Promise<{ locale: string; user: string; file: string }> };

/** A copy of everything that is kept about a person who asked an admin for it. */
export async function GET(_request: Request, { params }: Route): Promise<Response> {
  const address = await params;
  return ownDataFile(address, await requestContext(), (context) => personData(context, address.user));
}
