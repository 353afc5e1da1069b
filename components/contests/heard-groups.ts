import type { Ground } from '@/domain/bodies/hex-map';
import { type BodyStatus, HAS_NOMINATED } from '@/domain/nominations/body-status';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestMap } from '@/queries/contests/contest-map';
import type { MapGroup, MapMark } from '../ui/map/hex-map';

type Group = {
  readonly key: 'nominated' | 'nobody' | 'withdrawn' | 'decided' | 'voided' | 'meeting' | 'cannot' | 'notHeard';
  readonly ground: Ground;
  readonly statuses: readonly BodyStatus[];
  /** In the key even while it stands for nobody. */
  readonly isAlways?: boolean;
};

const GROUPS: readonly Group[] = [
  { key: 'nominated', ground: 'full', statuses: HAS_NOMINATED, isAlways: true },
  { key: 'nobody', ground: 'ring', statuses: ['nominated-nobody'], isAlways: true },
  { key: 'withdrawn', ground: 'counter', statuses: ['withdrawn'] },
  { key: 'decided', ground: 'hatch', statuses: ['decided'], isAlways: true },
  { key: 'voided', ground: 'bars', statuses: ['voided'] },
  { key: 'meeting', ground: 'dot', statuses: ['meeting-announced'], isAlways: true },
  { key: 'cannot', ground: 'cross', statuses: ['cannot-nominate'] },
  { key: 'notHeard', ground: 'none', statuses: ['not-heard-from'], isAlways: true },
];

/**
 * The key of a map of what the CLPs have done. Its counts make up all that may nominate. A past round asked nobody, so
 * a state that no list tells of is left out there.
 */
export function heardGroups({ bodies }: ContestMap, isArchive: boolean, locale: Locale): MapGroup[] {
  const words = wordsFor(locale, 'maps');
  return GROUPS.flatMap(({ key, ground, statuses, isAlways }) => {
    const count = statuses.reduce((sum, status) => sum + bodies.byStatus[status], 0);
    const isShown = count > 0 || (isArchive ? key === 'nominated' || key === 'notHeard' : isAlways === true);
    if (!isShown) return [];
    if (isArchive && key === 'nominated') return { key, ground, count, words: words('heard.onList') };
    if (isArchive && key === 'notHeard') return { key, ground, count, words: words('heard.notKnown') };
    const { confirmed } = bodies.byStatus;
    const more = key === 'nominated' && confirmed > 0 ? `, ${words('heard.ofWhich', { n: confirmed })}` : '';
    return { key, ground, count, words: `${words(`heard.${key}`)}${more}` };
  });
}

/** The group that each CLP of the contest is drawn in. */
export const heardMarks = ({ statuses }: ContestMap): MapMark[] =>
  [...statuses].flatMap(([id, status]) => {
    const group = GROUPS.find((each) => each.statuses.includes(status));
    return group ? { id, group: group.key } : [];
  });
