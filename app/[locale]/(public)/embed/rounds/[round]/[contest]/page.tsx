import type { Metadata } from 'next';
import { cache } from 'react';
import { publicContext } from '@/auth/context';
import { bodiesIn } from '@/components/contests/contest-words';
import { Count, StatusCell } from '@/components/contests/standings-table';
import { publicLinks } from '@/components/rounds/round-links';
import { DataTable } from '@/components/ui/data-table';
import { longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type ContestStandings, contestStandings } from '@/queries/contests/contest-standings';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale; round: string; contest: string }> };

const load = cache(async (round: string, contest: string) =>
  contestStandings(await publicContext(), { round, contest }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, round, contest } = await params;
  const standings = await load(round, contest);
  const words = wordsFor(locale, 'openData');
  if (!standings) return { title: words('frame.missingTitle') };
  return {
    title: words('frame.title', { contest: standings.contest.title }),
    // Search engines should find the full page instead.
    robots: { index: false },
    alternates: { canonical: href(locale, publicLinks(round).contest(contest)) },
  };
}

/** A small page with only the standings, for a frame on any site. All its links lead to the full pages. */
export default async function EmbedPage({ params }: Props) {
  const { locale, round, contest } = await params;
  const standings = await load(round, contest);
  return standings ? (
    <Framed standings={standings} path={href(locale, publicLinks(round).contest(contest))} locale={locale} />
  ) : (
    <Missing locale={locale} />
  );
}

type FramedProps = { readonly standings: ContestStandings; readonly path: string; readonly locale: Locale };

function Framed({ standings, path, locale }: FramedProps) {
  const { round, contest, candidacies, bodies, countedAt } = standings;
  const words = wordsFor(locale, 'openData');
  const shell = wordsFor(locale, 'shell');
  const isArchive = round.kind === 'archive';
  return (
    <main className="frame">
      <h1>{words('frame.title', { contest: contest.title })}</h1>
      <p className="quiet">{round.title}</p>
      {round.kind === 'practice' ? (
        <p>
          <b>{shell('practice.mark')}</b> {shell('practice.words')}
        </p>
      ) : null}
      {candidacies.length === 0 ? (
        <p>{words('frame.none')}</p>
      ) : (
        <DataTable
          caption={words('frame.title', { contest: contest.title })}
          isCaptionHidden
          columns={[
            { key: 'candidate', head: words('frame.candidate') },
            { key: 'count', head: words('frame.nominations'), isNumber: true },
            { key: 'stands', head: words('frame.stands') },
          ]}
          rows={candidacies.map((row) => ({
            key: row.slug,
            cells: [
              <a key="who" href={`${path}/${row.slug}`} target="_top">
                {row.name}
              </a>,
              <Count
                key="count"
                row={row}
                bodies={bodiesIn(contest, row.count, locale)}
                isArchive={isArchive}
                locale={locale}
              />,
              <StatusCell key="stands" row={row} standings={standings} locale={locale} />,
            ],
          }))}
        />
      )}
      <p className="small">
        {isArchive ? words('archive') : words('notHeard', { n: bodies.notHeardFrom })}{' '}
        <time dateTime={countedAt.toISOString()}>
          {words('frame.asOf', { when: longInstant(countedAt, round.zone, locale) })}
        </time>
      </p>
      <p>
        <a href={path} target="_top">
          {words('frame.full')}
        </a>
      </p>
    </main>
  );
}

function Missing({ locale }: { readonly locale: Locale }) {
  const words = wordsFor(locale, 'openData');
  return (
    <main className="frame" data-status={404}>
      <h1>{words('frame.missingTitle')}</h1>
      <p>{words('frame.missing')}</p>
      <p>
        <a href={href(locale, '/rounds')} target="_top">
          {words('frame.missingLink')}
        </a>
      </p>
    </main>
  );
}
