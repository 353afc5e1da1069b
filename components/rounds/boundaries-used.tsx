import { kindsIn } from '@/domain/rounds/roster';
import { list } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { SetNamed } from '@/queries/bodies/boundary-sets';
import type { RoundOverview } from '@/queries/rounds/round-overview';
import { Section } from '../ui/section';

/** The first day of the Scottish Parliament's present constituencies. */
const NEW_SCOTTISH_SEATS = new Date('2026-05-07T00:00:00+01:00');

type BoundariesUsedProps = { readonly overview: RoundOverview; readonly locale: Locale };

/**
 * Which boundaries the CLPs of a round have. Since 2026 it also says that nobody has published whether CLPs in Scotland
 * have changed. Nothing for a round without CLPs.
 */
export function BoundariesUsed({ overview: { round, sets, contests }, locale }: BoundariesUsedProps) {
  const words = wordsFor(locale, 'boundaries');
  if (!contests.some(({ contest }) => kindsIn(contest).includes('clp'))) return null;
  const isUnsure = round.kind !== 'archive' && round.opensAt >= NEW_SCOTTISH_SEATS;
  const scottish = sets.nations.find(({ nation }) => nation === 'Scotland');
  const place = wordsFor(locale, 'threshold');
  const others = sets.nations.map(({ nation, set }) =>
    words('inNation', { nation: place(`place.${nation}`), set: setName(set, locale) }),
  );
  const said = [
    words('used', { set: setName(sets.main, locale) }),
    ...(others.length > 0 ? [words('except', { list: list(others, locale) })] : []),
    ...(scottish ? [] : [words('scotland2011')]),
    ...(isUnsure ? [words('notKnown')] : []),
  ];
  return (
    <Section id="boundaries" title={words('title')}>
      <p className="max-w-text">{said.join(' ')}</p>
    </Section>
  );
}

/** The name of a set of boundaries in the reader's language, if it has one. */
export const setName = ({ name, nameCy }: SetNamed, locale: Locale): string =>
  locale === 'cy' ? (nameCy ?? name) : name;
