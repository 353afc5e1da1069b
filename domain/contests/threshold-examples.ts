import type { BodyId } from '../base/ids';
import { BODY_KINDS, type Body, type BodyKind, type Nation, REGIONS, type Region } from '../bodies/bodies';
import { isAmong, shareOf } from './evaluate-threshold';
import { homeKinds } from './home-kinds';
import type { AtLeast, Nomination, RosterCount, Share, Threshold, ThresholdFacts } from './threshold';

/** An invented candidacy: how many bodies of each kind nominated it, and from how many regions. */
export type Example = {
  readonly counts: Readonly<Partial<Record<BodyKind, number>>>;
  readonly regions: number;
  /** Whether the candidate's own body is one of those that nominated. */
  readonly hasOwn: boolean;
};

const nationOf = (region: Region): Nation =>
  region === 'Scotland' || region === 'Wales' || region === 'Northern Ireland' || region === 'International'
    ? region
    : 'England';

/**
 * The facts of an example, in the form that the rule needs. The bodies are in the regions that the rule names first,
 * one region after the other. The candidate's own body is in the first region, whether it nominated or not.
 */
export function exampleFacts(
  threshold: Threshold | null,
  example: Example,
  roster: readonly RosterCount[],
): ThresholdFacts {
  const regions = regionsFor(threshold);
  const among = regions.slice(0, Math.min(Math.max(1, example.regions), regions.length));
  const nominations: Nomination[] = BODY_KINDS.flatMap((kind) =>
    Array.from({ length: example.counts[kind] ?? 0 }, (_, at) => {
      const region = among[at % among.length] ?? 'London';
      return { body: { id: `${kind}-${at}` as BodyId, kind, region, nation: nationOf(region) } };
    }),
  );
  const [first = 'London'] = among;
  const [kind = 'clp'] = homeKinds(threshold);
  const own = nominations.find(({ body }) => body.kind === kind);
  const elsewhere: Body = { id: 'own' as BodyId, kind, region: first, nation: nationOf(first) };
  const homeBody = example.hasOwn && own ? own.body : elsewhere;
  return { nominations, homeBody, roster: { bodies: roster, totalWeight: 0 } };
}

/** The regions, starting with those that the rule names. */
function regionsFor(threshold: Threshold | null): readonly Region[] {
  const groups = partsOf(threshold).flatMap((part) => ('from' in part ? part.from : []));
  const placed = groups.filter(({ nations, regions }) => nations || regions);
  const isAsked = (region: Region) =>
    placed.some((group) => isAmong({ kind: group.kinds[0] ?? 'clp', region, nation: nationOf(region) }, [group]));
  return [...REGIONS.filter(isAsked), ...REGIONS.filter((region) => !isAsked(region))];
}

/** The parts of a rule that have no parts themselves. */
function partsOf(threshold: Threshold | null): readonly Exclude<Threshold, { of: unknown }>[] {
  if (threshold === null) return [];
  return 'of' in threshold ? threshold.of.flatMap(partsOf) : [threshold];
}

/** The kinds of bodies that a rule mentions, in the usual order. */
export function kindsNamed(threshold: Threshold | null): readonly BodyKind[] {
  const named = partsOf(threshold).flatMap((part) => {
    if (part.rule === 'incumbent') return [];
    if (part.rule === 'own-body') return part.kinds ?? ['clp' as const];
    const including = part.rule === 'at-least' ? (part.including ?? []).flatMap(({ kinds }) => kinds) : [];
    return [...part.from.flatMap(({ kinds }) => kinds), ...including];
  });
  return BODY_KINDS.filter((kind) => named.includes(kind));
}

const MOST_EXAMPLES = 12;

/** Examples just above and below each limit of a rule: just enough, one too few, without the own body, in one region. */
export function boundaryExamples(threshold: Threshold | null, roster: readonly RosterCount[]): readonly Example[] {
  if (threshold === null) return [];
  const ways = threshold.rule === 'any' ? threshold.of : [threshold];
  const all = ways.flatMap((way) => around(enoughFor(way, roster), way, roster));
  const distinct = new Map(all.map((example) => [JSON.stringify(example), example]));
  return [...distinct.values()].slice(0, MOST_EXAMPLES);
}

/** The fewest nominations that this way of getting on the ballot needs. */
function enoughFor(way: Threshold, roster: readonly RosterCount[]): Example {
  const counts: Partial<Record<BodyKind, number>> = {};
  const raise = (kind: BodyKind, least: number) => {
    counts[kind] = Math.max(counts[kind] ?? 0, least);
  };
  let regions = 1;
  let hasOwn = false;
  for (const part of partsOf(way)) {
    if (part.rule === 'incumbent') continue;
    if (part.rule === 'own-body') {
      hasOwn = true;
      raise(part.kinds?.[0] ?? 'clp', 1);
      continue;
    }
    const kind = part.from[0]?.kinds[0] ?? 'clp';
    if (part.rule === 'elsewhere') {
      raise(kind, part.least + 1);
      regions = Math.max(regions, part.least + 1);
    } else {
      raise(kind, part.rule === 'share' ? shareNeeded(part, roster) : part.least);
      if (part.rule === 'at-least') regions = Math.max(regions, part.regions ?? 1);
    }
  }
  return { counts, regions, hasOwn };
}

function shareNeeded(part: Share, roster: readonly RosterCount[]): number {
  const all = roster.filter((body) => isAmong(body, part.from)).reduce((sum, { count }) => sum + count, 0);
  return shareOf(all, part.percent);
}

function around(enough: Example, way: Threshold, roster: readonly RosterCount[]): Example[] {
  const [own = 'clp'] = homeKinds(way);
  const kinds = BODY_KINDS.filter((kind) => (enough.counts[kind] ?? 0) > 0);
  const without = kinds
    .filter((kind) => kind !== own || !enough.hasOwn || (enough.counts[own] ?? 0) > 1)
    .map((kind) => ({ ...enough, counts: { ...enough.counts, [kind]: (enough.counts[kind] ?? 0) - 1 } }));
  // All bodies but the candidate's own, and no more than an admin can believe.
  const others = roster.filter(({ kind }) => kind === own).reduce((sum, { count }) => sum + count, 0) - 1;
  const many = Math.max(enough.counts[own] ?? 1, Math.min(80, others));
  return [
    ...without,
    enough,
    ...(enough.hasOwn ? [{ ...enough, counts: { ...enough.counts, [own]: many }, regions: 12, hasOwn: false }] : []),
    ...(enough.regions > 1 ? [{ ...enough, regions: 1 }] : []),
    ...partsOf(way).flatMap((part) => (part.rule === 'at-least' ? onlyOthers(enough, part) : [])),
  ];
}

/** An example with as many bodies as are needed, but none of the kinds that must be included. */
function onlyOthers(enough: Example, { least, from, including = [] }: AtLeast): Example[] {
  const wanted = including.flatMap(({ kinds }) => kinds);
  const other = from.flatMap(({ kinds }) => kinds).find((kind) => !wanted.includes(kind));
  if (including.length === 0 || other === undefined) return [];
  return [{ ...enough, counts: { [other]: least } }];
}
