import { requestContext } from '@/auth/context';
import { inRound } from '@/auth/in-round';
import { NotAllowed } from '@/domain/base/errors';
import { isLocale } from '@/domain/base/languages.mjs';
import { writeCsv } from '@/lib/csv';
import { wordsFor } from '@/messages/translate';
import { silentBodies } from '@/queries/nominations/silent-bodies';

export const dynamic = 'force-dynamic';

type Address = { readonly params: Promise<{ locale: string; round: string }> };

/**
 * The CLPs not heard from, and those that have met but not sent their nominations, as a file for admins. It contains no
 * addresses and no names of people.
 */
export async function GET(_request: Request, { params }: Address): Promise<Response> {
  const { locale: asked, round: slug } = await params;
  const locale = isLocale(asked) ? asked : 'en';
  const found = await silentBodies(await inRound(await requestContext(), { round: slug }), slug).catch(
    (error: unknown) => {
      // For people without access, the file does not exist.
      if (error instanceof NotAllowed) return null;
      throw error;
    },
  );
  if (!found) return new Response(null, { status: 404 });
  const t = wordsFor(locale, 'attention');
  const rows = found.regions.flatMap(({ region, silent, unsent }) =>
    [...unsent, ...silent].map((one) => [
      wordsFor(locale, 'shared')(`region.${region}`),
      one.body.name,
      one.body.slug,
      t(silent.includes(one) ? 'csv.silent' : 'csv.unsent'),
      one.contests.join('; '),
      one.metOn ?? '',
      one.officers,
      one.remindedOn ?? '',
    ]),
  );
  const head = (['region', 'clp', 'code', 'state', 'contests', 'metOn', 'officers', 'remindedOn'] as const).map((key) =>
    t(`csv.${key}`),
  );
  // The byte order mark tells spreadsheets to read UTF-8, for names like Ynys Môn.
  return new Response(`\uFEFF${writeCsv(head, rows)}`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="not-heard-from-${found.round.slug}-${found.today}.csv"`,
      'cache-control': 'private, no-store',
    },
  });
}
