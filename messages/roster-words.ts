import { unreachable } from '@/domain/base/errors';
import type { Region } from '@/domain/bodies/bodies';
import { KINDS } from '@/domain/bodies/kinds';
import { kindsIn, type NotOnRoster, type RosterRule } from '@/domain/rounds/roster';
import { type BodyToName, fullName } from './body-words';
import { atStart } from './format';
import { joined } from './threshold-words';
import { type Locale, wordsFor } from './translate';

/** The sentences that say why a body may not nominate in a contest, for everybody: they do not say "your". */
export function notOnRosterWords(
  off: NotOnRoster,
  contest: RosterRule,
  given: BodyToName & { readonly region: Region },
  locale: Locale,
): string {
  const t = wordsFor(locale, 'notOnRoster');
  const kinds = wordsFor(locale, 'kinds');
  const place = wordsFor(locale, 'threshold');
  const body = fullName(given, locale);
  const many = kinds(`many.${given.kind}`);
  const said = () => {
    switch (off.why) {
      case 'kind': {
        const allowed = kindsIn(contest).map((kind) => kinds(`many.${kind}`));
        return t('kind', { kinds: joined(place, 'and', allowed), body, a: kinds(`a.${given.kind}`) });
      }
      case 'place': {
        const allowed = new Set(off.groups.flatMap(({ regions, nations }) => regions ?? nations ?? []));
        const places = joined(
          place,
          'and',
          [...allowed].map((one) => place(`place.${one}`)),
        );
        return t('place', { kinds: many, places, body, place: place(`place.${given.region}`) });
      }
      case 'size': {
        const { counts } = KINDS[given.kind];
        const size = (n: number) => (counts ? kinds(`size.${counts}`, { n }) : String(n));
        const parts = { kinds: many, least: size(off.least), body };
        return off.size === null ? t('sizeUnknown', parts) : t('size', { ...parts, size: size(off.size) });
      }
      case 'branch':
        return t('branch', { kinds: many, branch: kinds(`one.${off.branch}`), body });
      case 'days':
        return t('days', { body });
      case 'added-late':
        return t('addedLate', { body });
      default:
        return unreachable(off);
    }
  };
  return atStart(said(), locale);
}
