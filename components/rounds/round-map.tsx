import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { RoundOverview } from '@/queries/rounds/round-overview';
import { HeardMap } from '../contests/heard-map';
import { Section } from '../ui/section';

type RoundMapProps = { readonly overview: RoundOverview; readonly locale: Locale };

/** Who has nominated in the round's first contest. Left out where nobody has, or no CLP may. */
export function RoundMap({ overview: { round, contests, map }, locale }: RoundMapProps) {
  const contest = contests[0]?.contest;
  if (!contest || !map || map.bodies.hasNominated === 0) return null;
  const words = wordsFor(locale, 'maps');
  const isArchive = round.kind === 'archive';
  return (
    <Section
      id="map"
      title={words(isArchive ? 'heard.titleArchive' : 'heard.title', { contest: contest.title })}
      note={<a href={href(locale, `${round.address}/${contest.slug}`)}>{words('heard.more')}</a>}
      isWide
    >
      <HeardMap id="round-map" map={map} contest={contest} isArchive={isArchive} locale={locale} />
    </Section>
  );
}
