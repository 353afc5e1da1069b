import { BODY_KINDS, NATIONS, REGIONS } from '@/domain/bodies/bodies';
import type { Nominators, Threshold } from '@/domain/contests/threshold';

// Random figures and rules, which are the same at each run with the same seed. For tests.

/** Returns a whole number from 0 and below the given one. */
export type Random = (below: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One of a list; undefined only if the list is empty. */
export const one = <T>(random: Random, all: readonly T[]): T | undefined => all[random(all.length)];

/** Some of a list, and at least one. */
export const some = <T>(random: Random, all: readonly T[]): T[] => {
  const chosen = all.filter(() => random(3) === 0);
  return chosen.length > 0 ? chosen : all.slice(0, 1);
};

/** A rule for the ballot that fits in the form; sometimes none. */
export function anyThreshold(random: Random): Threshold | null {
  if (random(20) === 0) return null;
  const ways = Array.from({ length: 1 + random(3) }, () => anyWay(random));
  const [only, ...others] = ways;
  return only && others.length === 0 ? only : { rule: 'any', of: ways };
}

function anyWay(random: Random): Threshold {
  const main = anyMain(random);
  const parts: Threshold[] = [
    ...(random(3) === 0 ? [{ rule: 'own-body' } as const] : []),
    main,
    ...(random(3) === 0
      ? [{ rule: 'at-least', least: 1 + random(60), from: [{ kinds: some(random, BODY_KINDS) }] } as const]
      : []),
  ];
  if (random(15) === 0) return { rule: 'own-body' };
  return parts.length === 1 ? main : { rule: 'all', of: parts };
}

function anyMain(random: Random): Threshold {
  const group = (): Nominators => ({
    kinds: some(random, BODY_KINDS),
    ...(random(3) === 0 ? { nations: some(random, NATIONS) } : {}),
    ...(random(3) === 0 ? { regions: some(random, REGIONS) } : {}),
  });
  const how = random(4);
  if (how === 0) return { rule: 'share', percent: (1 + random(1000)) / 10, from: [group()] };
  if (how === 1) return { rule: 'elsewhere', least: 1 + random(9), from: [group()] };
  return {
    rule: 'at-least',
    least: 1 + random(99),
    from: [group(), ...(random(3) === 0 ? [{ kinds: some(random, BODY_KINDS) }] : [])],
    ...(random(3) === 0 ? { regions: 1 + random(12) } : {}),
    ...(random(3) === 0 ? { including: [{ least: 1 + random(9), kinds: some(random, BODY_KINDS) }] } : {}),
    ...(random(3) === 0 ? { weight: { percent: 1 + random(99) } } : {}),
  };
}
