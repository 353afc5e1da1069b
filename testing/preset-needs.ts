import { sizeOn } from '@/domain/bodies/kinds';
import { isAmong, shareOf } from '@/domain/contests/evaluate-threshold';
import type { AtLeast, Nominators, Threshold } from '@/domain/contests/threshold';
import type { NamedRosterBody } from '@/queries/bodies/roster-bodies';

/** A candidate of a contest made from a preset: who nominates them, and whether that is enough. */
export type Planned = {
  readonly what: string;
  readonly isEnough: boolean;
  readonly home: NamedRosterBody | null;
  readonly from: readonly NamedRosterBody[];
};

const DAY = '2026-12-31';
const bySize = (a: NamedRosterBody, b: NamedRosterBody) =>
  (sizeOn(b.sizes, DAY) ?? 0) - (sizeOn(a.sizes, DAY) ?? 0) || (a.id < b.id ? -1 : 1);

/** The routes to the ballot: each alternative of a rule, and of a number of bodies each group alone. */
export function routesOf(threshold: Threshold | null): readonly (Threshold | null)[] {
  if (threshold === null) return [null];
  if (threshold.rule === 'any') return threshold.of.flatMap(routesOf);
  if (threshold.rule === 'at-least' && threshold.from.length > 1)
    return threshold.from.map((group): AtLeast => ({ ...threshold, from: [group] }));
  return [threshold];
}

/**
 * For one route, a candidate with exactly enough nominations, and one for each part or condition of it who is exactly one
 * short. Every body nominates one of them at most. Throws if the roster has too few bodies.
 */
export function plannedFor(route: Threshold | null, roster: readonly NamedRosterBody[]): Planned[] {
  const free = new Set(roster.toSorted(bySize));
  const take = (n: number, isMeant: (body: NamedRosterBody) => boolean, smallest = false): NamedRosterBody[] => {
    const found = [...free].filter(isMeant);
    const taken = (smallest ? found.reverse() : found).slice(0, n);
    if (taken.length < n) throw new Error(`The roster has ${taken.length} such bodies, and ${n} are needed.`);
    for (const body of taken) free.delete(body);
    return taken;
  };
  const among = (groups: readonly Nominators[]) => (body: NamedRosterBody) => isAmong(body, groups);
  if (route === null) return [{ what: 'support', isEnough: false, home: null, from: take(1, () => true) }];
  if (route.rule === 'incumbent') return [{ what: 'incumbent', isEnough: true, home: null, from: [] }];

  /** The nominations that meet the route, without one that the part `short` asks for. */
  const build = (what: string, short: number | null): Planned => {
    const parts = route.rule === 'all' ? route.of : [route];
    let home: NamedRosterBody | null = null;
    const from: NamedRosterBody[] = [];
    for (const [index, part] of parts.entries()) {
      const lacks = index === short ? 1 : 0;
      if (part.rule === 'own-body') {
        const kinds = part.kinds ?? ['clp'];
        [home = null] = take(1, (body) => kinds.includes(body.kind) && body.region !== 'Wales');
        if (home && lacks === 0) from.push(home);
      } else if (part.rule === 'elsewhere') {
        for (let n = 0; n < part.least - lacks; n += 1) {
          const taken = new Set([home?.region, ...from.map(({ region }) => region)]);
          from.push(...take(1, (body) => among(part.from)(body) && !taken.has(body.region)));
        }
      } else if (part.rule === 'share') {
        const all = roster.filter(among(part.from)).length;
        from.push(...take(shareOf(all, part.percent) - lacks, among(part.from)));
      } else if (part.rule === 'at-least') {
        const already = from.filter(among(part.from)).length;
        from.push(...atLeast(part, part.least - already - lacks));
      }
    }
    return { what, isEnough: short === null, home, from };
  };
  const atLeast = ({ from, including = [] }: AtLeast, n: number): NamedRosterBody[] => {
    const wanted = including.flatMap(({ least, kinds }) =>
      take(Math.min(least, n), (body) => kinds.includes(body.kind) && isAmong(body, from)),
    );
    return [...wanted, ...take(n - wanted.length, among(from))];
  };
  const count = route.rule === 'all' ? route.of.length : 1;
  return [
    build('enough', null),
    ...Array.from({ length: count }, (_, part) => build(`one short in part ${part + 1}`, part)),
    ...(route.rule === 'at-least' ? conditionsShort(route) : []),
  ];

  /** Enough bodies, but one of the kinds that must be among them is missing, or too few members. */
  function conditionsShort({ least, from, including = [], weight }: AtLeast): Planned[] {
    const [part] = including;
    return [
      ...(part
        ? [
            {
              what: 'one of its kinds short',
              isEnough: false,
              home: null,
              from: [
                ...take(part.least - 1, (body) => part.kinds.includes(body.kind)),
                ...take(least - part.least + 1, (body) => !part.kinds.includes(body.kind) && isAmong(body, from)),
              ],
            },
          ]
        : []),
      ...(weight
        ? [
            {
              what: 'too few members',
              isEnough: false,
              home: null,
              from: [
                ...(part ? take(part.least, (body) => part.kinds.includes(body.kind), true) : []),
                ...take(least - (part?.least ?? 0), among(from), true),
              ],
            },
          ]
        : []),
    ];
  }
}
